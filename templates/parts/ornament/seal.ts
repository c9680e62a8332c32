import { type Mark, type Piece, placeAt } from '../piece.ts';
import { setLine } from '../set-text.ts';

const INNER = 3;

/** A square seal of 2 × 2 characters, right column first. No emblem, no star: it certifies nothing. */
export function drawSeal(words: string, side: number, fill: string, colour: string): Piece {
  const chars = [...words];
  const edge = Math.round(side * 0.055);
  const cell = Math.round((side - edge * 2) * 0.43);
  const start = Math.round((side - cell * 2) / 2);
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width: side, height: side, fill },
    {
      kind: 'box',
      x: edge,
      y: edge,
      width: side - edge * 2,
      height: side - edge * 2,
      border: { width: INNER, colour },
    },
  ];
  for (const [index, char] of chars.slice(0, 4).entries()) {
    const column = index < 2 ? 1 : 0;
    const glyph = setLine(char, {
      family: 'serif',
      weight: 700,
      size: Math.round(cell * 0.94),
      lineHeight: cell,
      colour,
    });
    const x = start + column * cell + Math.round((cell - glyph.width) / 2);
    marks.push(...placeAt(glyph, x, start + (index % 2) * cell));
  }
  return { width: side, height: side, marks };
}
