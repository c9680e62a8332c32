import { type FontWeight, parseFont } from './fonts.ts';

/** Size in px and weight of a piece of text; diagrams and charts are set in Noto Sans SC throughout. */
export interface TextStyle {
  readonly size: number;
  readonly weight: FontWeight;
}

/** Width in px of one line: the sum of advance widths. A character without a glyph counts as one em. */
export function measureText(text: string, { size, weight }: TextStyle): number {
  const font = parseFont('Noto Sans SC', weight);
  let units = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    units += font.hasGlyphForCodePoint(codePoint)
      ? font.glyphForCodePoint(codePoint).advanceWidth
      : font.unitsPerEm;
  }
  return (units / font.unitsPerEm) * size;
}

/** Height above and below the base line in px. Browsers round both to whole px, and layouts are made for that. */
export function measureLine({ size, weight }: TextStyle): { ascent: number; descent: number } {
  const font = parseFont('Noto Sans SC', weight);
  return {
    ascent: Math.round((font.ascent / font.unitsPerEm) * size),
    descent: Math.round((-font.descent / font.unitsPerEm) * size),
  };
}
