import { type BreakOptions, breakLines, type Line, type TextRun } from '../typeset/break-lines.ts';
import { keepRecent } from '../typeset/keep-recent.ts';
import { type Face, type Family, measureText, type Weight } from '../typeset/measure.ts';
import type { Mark, Piece } from './piece.ts';

/** How a text is set. Lengths in px. */
export interface TextStyle {
  readonly family?: Family;
  readonly weight?: Weight;
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: string;
  readonly tracking?: number;
  /** Names that stay whole where they fit, such as those of the issuers. */
  readonly names?: readonly string[];
}

/** A stretch of text that may differ from its surroundings in weight or colour. */
export interface Span {
  readonly text: string;
  readonly weight?: Weight;
  readonly colour?: string;
}

interface ColouredRun extends TextRun {
  readonly colour: string;
}

export interface SetOptions extends BreakOptions {
  readonly align?: 'left' | 'right' | 'centre';
}

const faceOf = (style: TextStyle, span?: Span): Face => ({
  family: style.family ?? 'sans',
  weight: span?.weight ?? style.weight ?? 400,
  size: style.size,
  ...(style.tracking === undefined ? {} : { tracking: style.tracking }),
});

/** A layout is tried in several sizes before it is drawn, and most of a picture is the same the next time: some 10 MB. */
const keepLines = keepRecent<readonly Line<ColouredRun>[]>(6000);

function breakSpans(
  content: string | readonly Span[],
  style: TextStyle,
  width: number,
  options: SetOptions,
): readonly Line<ColouredRun>[] {
  const spans = typeof content === 'string' ? [{ text: content }] : content;
  const runs = spans.map((span: Span) => ({
    ...faceOf(style, span),
    text: span.text,
    colour: span.colour ?? style.colour,
  }));
  const { balanced = false } = options;
  const names = style.names ?? options.names ?? [];
  return keepLines(JSON.stringify([runs, width, balanced, names]), () =>
    breakLines(runs, width, { balanced, names }),
  );
}

/** Text broken into lines of at most `width` px. The piece is as wide as its measure and as high as its lines. */
export function setText(
  content: string | readonly Span[],
  style: TextStyle,
  width: number,
  options: SetOptions = {},
): Piece {
  const lines = breakSpans(content, style, width, options);
  const marks: Mark[] = lines.flatMap((line, row) => {
    const free = width - line.width;
    const left = options.align === 'right' ? free : options.align === 'centre' ? free / 2 : 0;
    return line.runs
      .filter(({ text }) => text.trim() !== '')
      .map(({ run, text, x, width: runWidth }) => {
        const { text: _whole, colour, ...face } = run;
        return {
          kind: 'text' as const,
          x: left + x,
          y: row * style.lineHeight,
          width: runWidth,
          height: style.lineHeight,
          text,
          face,
          colour,
        };
      });
  });
  return { width, height: lines.length * style.lineHeight, marks };
}

/** A text on one line, however long: the piece is as wide as the text. */
export function setLine(text: string, style: TextStyle): Piece {
  const width = measureText(text, faceOf(style));
  return { ...setText(text, style, Math.max(width, 1) + 0.5), width };
}

/** Lines that a text takes. */
export function countLines(content: string | readonly Span[], style: TextStyle, width: number): number {
  return breakSpans(content, style, width, { balanced: true }).length;
}

/**
 * The largest of some styles in which a text takes at most its `lines` and none is flawed, else the largest in which it
 * takes so few lines, else the last.
 */
export function fitStyle<Step extends { readonly style: TextStyle; readonly lines: number }>(
  content: string,
  steps: readonly Step[],
  width: number,
): TextStyle | undefined {
  const fitting = steps.filter(({ style, lines }) => countLines(content, style, width) <= lines);
  const whole = fitting.find(
    ({ style }) =>
      !breakSpans(content, style, width, { balanced: true }).some(
        (line, _, all) => all.length > 1 && line.isFlawed,
      ),
  );
  return (whole ?? fitting[0] ?? steps.at(-1))?.style;
}

/** Width in px of the longest line that a text takes within `width`. */
export function widestLine(content: string | readonly Span[], style: TextStyle, width: number): number {
  return Math.max(0, ...breakSpans(content, style, width, { balanced: true }).map((line) => line.width));
}

/** Ascent and descent of both families in em (hhea of Noto Sans SC and Noto Serif SC). */
const metrics = { sans: { ascent: 1.16, descent: 0.288 }, serif: { ascent: 1.151, descent: 0.286 } } as const;

/** Distance in px from the top of a line to its baseline. */
export function baselineOf(style: TextStyle): number {
  const { ascent, descent } = metrics[style.family ?? 'sans'];
  return (style.lineHeight - (ascent + descent) * style.size) / 2 + ascent * style.size;
}
