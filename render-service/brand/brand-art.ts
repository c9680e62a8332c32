import { type Brand, type BrandArt, LARGEST_BRAND_ART } from '@tongjie/model';
import sharp from 'sharp';
import { neutraliseSvg, SvgError } from './neutralise-svg.ts';

/** Longest side in px to which a logo's pixels are kept: what a board of 800 mm shows at 150 dpi. */
const LONGEST_SIDE = 1200;
/** A file that unpacks to more pixels than this is no logo. */
const MOST_PIXELS = 24_000_000;

/** Why an office's art can't be used, in words that say what to do. */
export class BrandArtError extends Error {
  override readonly name = 'BrandArtError';
  readonly code = 'brand-art-unusable';
}

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** The art in a file, an SVG made neutral or a PNG written anew without what else it may carry. @throws {BrandArtError} */
export async function readBrandArt(bytes: Uint8Array): Promise<BrandArt> {
  return PNG.every((byte, at) => bytes[at] === byte) ? readPng(bytes) : readSvg(bytes);
}

/**
 * A brand whose art draws and does nothing else. A dossier may come from anywhere, so this is asked again of what it
 * holds before anything is drawn; what an office's settings gave it comes out as it went in.
 *
 * @throws {BrandArtError}
 */
export async function neutraliseBrand(brand: Brand): Promise<Brand> {
  const [logo, ornament] = await Promise.all([brand.logo, brand.ornament].map(neutraliseArt));
  return { ...brand, logo: logo ?? null, ornament: ornament ?? null };
}

async function neutraliseArt(art: BrandArt | null): Promise<BrandArt | null> {
  if (art === null) return null;
  if (art.kind === 'svg') return readSvg(new TextEncoder().encode(art.data));
  const { width, height } = await measurePng(Buffer.from(art.data, 'base64'));
  return { ...art, width, height };
}

function readSvg(bytes: Uint8Array): BrandArt {
  try {
    const { svg, width, height } = neutraliseSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (svg.length > LARGEST_BRAND_ART)
      throw new BrandArtError('图形太大，请在绘图软件里简化后再导出（40 万字以内）。');
    return { kind: 'svg', data: svg, ...withinBounds(width, height) };
  } catch (error) {
    if (error instanceof SvgError) throw new BrandArtError(error.message, { cause: error });
    if (error instanceof TypeError)
      throw new BrandArtError('不是 PNG，也不是 UTF-8 编码的 SVG。', { cause: error });
    throw error;
  }
}

/** The same ratio of sides in a size that a brand may have. */
function withinBounds(width: number, height: number): { width: number; height: number } {
  const scale =
    Math.min(1, LONGEST_SIDE / Math.max(width, height)) * Math.max(1, 1 / Math.min(width, height));
  return { width: width * scale, height: height * scale };
}

async function measurePng(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  try {
    const { width, height, format } = await sharp(bytes).metadata();
    if (format === 'png' && width * height <= MOST_PIXELS) return { width, height };
  } catch (cause) {
    throw new BrandArtError('不是完好的 PNG，请重新导出。', { cause });
  }
  throw new BrandArtError('不是 PNG，或者像素太多（最多 2400 万）。');
}

async function readPng(bytes: Uint8Array): Promise<BrandArt> {
  await measurePng(bytes);
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
    const base64 = data.toString('base64');
    if (base64.length > LARGEST_BRAND_ART)
      throw new BrandArtError('图片太大：请用更小的 PNG，或者矢量的 SVG。');
    return { kind: 'png', data: base64, width: info.width, height: info.height };
  } catch (cause) {
    if (cause instanceof BrandArtError) throw cause;
    throw new BrandArtError('不是完好的 PNG，请重新导出。', { cause });
  }
}
