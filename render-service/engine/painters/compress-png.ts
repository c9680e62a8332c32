import sharp from 'sharp';

/**
 * RGBA pixels → PNG of the full colours. Level 6 with adaptive row filters: the flat fields of our pictures need no
 * more, and the encoder is deterministic.
 */
export async function compressPng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 6, adaptiveFiltering: true })
    .toBuffer();
}
