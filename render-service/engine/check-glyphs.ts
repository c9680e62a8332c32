import type { Drawing } from '@tongjie/templates';
import { missingCharacters } from './fonts.ts';

/** A picture has characters that none of our fonts has: painters would draw boxes. */
export class GlyphError extends Error {
  override readonly name = 'GlyphError';
  readonly code = 'picture-missing-glyph';
}

/** Characters shown of a text around what it lacks. */
const SHOWN = 24;

/**
 * Stops a drawing with characters that no font has before it is painted. A character that only the other family has is
 * drawn from that one.
 *
 * @throws GlyphError that names the characters and where each stands
 */
export function checkGlyphs({ alt, piece }: Drawing): void {
  const texts = piece.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  const all = texts.join('');
  const missing = missingCharacters(missingCharacters(all, 'Noto Sans SC').join(''), 'Noto Serif SC');
  if (missing.length === 0) return;
  const places = missing.map((character) => {
    const text = texts.find((line) => line.includes(character)) ?? '';
    return `“${character}”（“${[...text].slice(0, SHOWN).join('')}”）`;
  });
  throw new GlyphError(
    `“${alt}”里有字库没有的字：${places.join('、')}。请改用通行的写法，或以文字说明字形后再生成图片。`,
  );
}
