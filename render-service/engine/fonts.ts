import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { create } from 'fontkit';

/** The two families that pictures, diagrams and charts are set in. Both ship with the service: nothing is downloaded. */
export type FontFamily = 'Noto Sans SC' | 'Noto Serif SC';
export type FontWeight = 400 | 700;

export interface FontFace {
  readonly family: FontFamily;
  readonly weight: FontWeight;
  /** Absolute path of the TrueType file, for painters that read files themselves (resvg). */
  readonly path: string;
}

const require = createRequire(import.meta.url);

/** The four faces, in the order in which painters try them when an element names no family. */
export const fontFaces: readonly FontFace[] = [
  face('Noto Sans SC', 400, '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  face('Noto Sans SC', 700, '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  face('Noto Serif SC', 400, '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  face('Noto Serif SC', 700, '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
];

const bytesByPath = new Map<string, Buffer<ArrayBuffer>>();
const parsedByPath = new Map<string, Font>();

/** The file of a face, read once per process. */
export function readFontBytes(face: FontFace): Buffer<ArrayBuffer> {
  const known = bytesByPath.get(face.path);
  if (known) return known;
  const bytes = readFileSync(face.path);
  bytesByPath.set(face.path, bytes);
  return bytes;
}

/** Tables and metrics of a face, parsed once per process (a first parse costs up to 450 ms, the next nothing). */
export function parseFont(family: FontFamily, weight: FontWeight): Font {
  const face = findFace(family, weight);
  const known = parsedByPath.get(face.path);
  if (known) return known;
  const parsed = create(readFontBytes(face));
  if (!('glyphForCodePoint' in parsed))
    throw new Error(`${face.path} is a font collection, not a single face`);
  parsedByPath.set(face.path, parsed);
  return parsed;
}

/**
 * Characters of `text` that the family has no glyph for (each once, in order), found before anything is painted as an
 * empty box. White space and characters that show nothing are never missing.
 */
export function missingCharacters(text: string, family: FontFamily): string[] {
  const font = parseFont(family, 400);
  const missing = new Set<string>();
  for (const character of text) {
    const codePoint = character.codePointAt(0);
    if (codePoint === undefined || /[\s\p{Cf}\p{Variation_Selector}]/u.test(character)) continue;
    if (!font.hasGlyphForCodePoint(codePoint)) missing.add(character);
  }
  return [...missing];
}

function face(family: FontFamily, weight: FontWeight, specifier: string): FontFace {
  return { family, weight, path: require.resolve(specifier) };
}

function findFace(family: FontFamily, weight: FontWeight): FontFace {
  const found = fontFaces.find((candidate) => candidate.family === family && candidate.weight === weight);
  if (!found) throw new Error(`no face ${family} ${weight}`);
  return found;
}
