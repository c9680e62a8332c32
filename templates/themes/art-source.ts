import type { BrandArt } from '@tongjie/model';
import type { OfficeArt } from './theme.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of a text in UTF-8: neither the browser's way to it nor Node's is there in both. */
function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const out: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const word = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digit = (shift: number): string => DIGITS.charAt((word >> shift) & 63);
    out.push(
      digit(18),
      digit(12),
      second === undefined ? '=' : digit(6),
      third === undefined ? '=' : digit(0),
    );
  }
  return out.join('');
}

/** Art of a brand as painters and the browser take it; `currentColor` is the given colour. */
export function artSource({ kind, data, width, height }: BrandArt, colour: string): OfficeArt {
  const src =
    kind === 'png'
      ? `data:image/png;base64,${data}`
      : `data:image/svg+xml;base64,${toBase64(data.replaceAll('currentColor', colour))}`;
  return { src, width, height };
}
