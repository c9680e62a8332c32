import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import sharp from 'sharp';
import { reduceColours } from './reduce-colours.ts';

const compress = promisify(deflate);
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * RGBA pixels → PNG with a palette: half the size of full colours, in a fraction of the time
 * of a general quantiser. (Level 9 takes seven times as long as 6 on flat fields and saves 8 %.)
 * Pixels that are not all opaque keep their full colours.
 */
export async function compressPng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const indexed = reduceColours(pixels, width);
  if (!indexed) {
    return sharp(pixels, { raw: { width, height, channels: 4 } })
      .png({ compressionLevel: 6 })
      .toBuffer();
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    rows.set(indexed.indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colour type 3 (palette), no interlacing.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.alloc(indexed.palette.length * 3);
  for (const [at, colour] of indexed.palette.entries()) palette.writeUIntBE(colour, at * 3, 3);
  return Buffer.concat([
    signature,
    ...writeChunk('IHDR', header),
    ...writeChunk('PLTE', palette),
    ...writeChunk('IDAT', await compress(rows, { level: 6, memLevel: 9 })),
    ...writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function writeChunk(type: string, data: Buffer): Buffer[] {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0);
  return [head, data, check];
}
