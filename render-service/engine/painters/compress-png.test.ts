import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { compressPng } from './compress-png.ts';

const width = 64;
const height = 80;

/** Pixels from a function of x and y that gives red, green, blue and, if not 255, alpha. */
function paintPixels(colour: (x: number, y: number) => readonly number[]): Uint8Array {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels.set(colour(x, y), (y * width + x) * 4);
  return pixels;
}

async function readBack(png: Uint8Array) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([width, height]);
  return data;
}

describe('compressPng', () => {
  it('keeps up to 256 colours exactly', async () => {
    const pixels = paintPixels((x, y) => [x * 4, (y >> 3) * 25, 0].map((value) => value & 0xf0));
    expect(
      Buffer.compare(await readBack(await compressPng(pixels, width, height)), Buffer.from(pixels)),
    ).toBe(0);
  });

  it('keeps the frequent of many colours exactly, and moves none far', async () => {
    const pixels = paintPixels((x, y) => (y < 60 ? [255, 251, 243] : [x * 4, y * 3, 20]));
    const back = await readBack(await compressPng(pixels, width, height));
    expect(back.subarray(0, width * 60 * 4)).toEqual(Buffer.from(pixels.subarray(0, width * 60 * 4)));
    let furthest = 0;
    for (let at = 0; at < back.length; at++)
      furthest = Math.max(furthest, Math.abs((back[at] ?? 0) - (pixels[at] ?? 0)));
    expect(furthest).toBeLessThanOrEqual(24);
  });

  it('keeps transparency', async () => {
    const pixels = paintPixels((x) => [10, 20, 30, x < 32 ? 128 : 255]);
    expect(
      Buffer.compare(await readBack(await compressPng(pixels, width, height)), Buffer.from(pixels)),
    ).toBe(0);
  });

  it('is smaller than the same picture in full colours', async () => {
    const pixels = paintPixels((x, y) => ((x + y) % 7 === 0 ? [184, 32, 31] : [255, 251, 243]));
    const full = await sharp(pixels, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer();
    expect((await compressPng(pixels, width, height)).byteLength).toBeLessThan(full.byteLength);
  });
});
