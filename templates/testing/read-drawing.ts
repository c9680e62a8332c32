import type { Drawing } from '../drawing.ts';
import type { Mark, TextMark } from '../parts/piece.ts';
import { baselineOf } from '../parts/set-text.ts';
import { type Face, leadingBlank, measureText } from '../typeset/measure.ts';

/** A rectangle in px from the drawing's upper left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of text, or part of one. `ink` is what its glyphs cover, `area` the box that it is set in. */
export interface DrawnText {
  readonly kind: 'text';
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
  readonly area: Area;
  readonly ink: Area;
}

export interface DrawnBox {
  readonly kind: 'box';
  readonly area: Area;
  readonly fill: string | undefined;
}

/** Vector art or a painted figure. */
export interface DrawnArt {
  readonly kind: 'art' | 'image';
  readonly area: Area;
}

export type DrawnMark = DrawnText | DrawnBox | DrawnArt;

/** A drawing as a painter finds it: its ground, and what is painted on it in order. */
export interface DrawnPicture {
  readonly ground: string;
  readonly marks: readonly DrawnMark[];
}

/** What a drawing consists of, with the places of its glyphs. */
export function readDrawing({ piece, ground }: Drawing): DrawnPicture {
  return { ground, marks: piece.marks.map(readMark) };
}

function readMark(mark: Mark): DrawnMark {
  const area: Area = { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
  switch (mark.kind) {
    case 'text':
      return readText(mark, area);
    case 'box':
      return { kind: 'box', area, fill: mark.fill };
    case 'art':
    case 'image':
      return { kind: mark.kind, area };
  }
}

function readText({ text, face, colour }: TextMark, { left, top, bottom }: Area): DrawnText {
  const line = { family: face.family, size: face.size, lineHeight: bottom - top, colour: '' };
  const baseline = top + baselineOf(line);
  const right = left + measureText(text, face);
  const isLow = /^[\d.,%/A-Z]+$/.test(text);
  return {
    kind: 'text',
    text,
    face,
    colour,
    area: { left, top, right, bottom },
    // Chinese characters fill 0.86 em above and 0.1 em below the baseline; figures and capitals less.
    ink: {
      left: left + leadingBlank([...text][0] ?? '', face),
      top: baseline - face.size * (isLow ? 0.76 : 0.86),
      right,
      bottom: baseline + face.size * (isLow ? 0.02 : 0.1),
    },
  };
}
