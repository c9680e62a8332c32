import type { ReadingWarning, Repair } from './policy-reading.ts';
import { readLabel } from './read-label.ts';
import { type Paragraph, sourceOffset } from './reflow.ts';
import { restoreBreaks } from './restore-breaks.ts';

/** 第六条 behind a stop, with a space after it: a reference has none. */
const ARTICLE_INSIDE =
  /(?<=[。；：:;”）)\p{Script=Han}\s])第[一二三四五六七八九十百零〇0-9]{1,7}条(?=[\s\u3000])/gu;
/** 一、 or 第一条 in a text that lost all its breaks. */
const LABEL_INSIDE =
  /(?<=[。；：:;”）)\s])(?:第[一二三四五六七八九十百零〇]{1,7}[章条]|[一二三四五六七八九十]{1,3}、)/gu;
/** More lost breaks than this in one paragraph, and the text has lost all of them. */
const MOST_MENDED = 3;
const LONGEST_PARAGRAPH = 200;
const LONGEST_HEADING = 20;
const SHOWN = 12;
/** A paragraph that holds so much of the text, with so many labels inside, is a text on one line. */
const MOST_OF_TEXT = 0.6;
const LEAST_LABELS = 2;
const HOLDS_LABEL = /.第[一二三四五六七八九十百零〇0-9]{1,7}条|.[一二三四五六七八九十]{1,3}、/;

/** Numbers of the labels of one kind inside a paragraph, as long as they count on. */
function countOn(text: string): number {
  let count = 0;
  const next = new Map<string, number>();
  for (const match of text.matchAll(LABEL_INSIDE)) {
    const label = readLabel(match[0]);
    if (!label) continue;
    const expected = next.get(label.kind);
    if (expected === undefined || label.number === expected) {
      count += 1;
      next.set(label.kind, label.number + 1);
    }
  }
  return count;
}

function divide(paragraph: Paragraph, places: readonly number[]): Paragraph[] {
  return [0, ...places].map((from, index) => {
    const to = places[index] ?? paragraph.text.length;
    const text = paragraph.text.slice(from, to).trimEnd();
    const pieces = paragraph.pieces
      .filter(({ at }) => at > from && at < to)
      .map((piece) => ({ at: piece.at - from, from: piece.from }));
    return { ...paragraph, text, pieces: [{ at: 0, from: sourceOffset(paragraph, from) }, ...pieces] };
  });
}

/**
 * Sets an article (第六条　…) that stands behind another's last sentence on a line of its own; its number must be the
 * next. A text that lost all its line breaks is divided at its labels and marked: where its headings end nobody can tell.
 */
export function mendLostBreaks(paragraphs: readonly Paragraph[]): {
  paragraphs: Paragraph[];
  repairs: Repair[];
  warnings: ReadingWarning[];
} {
  const repairs: Repair[] = [];
  const warnings: ReadingWarning[] = [];
  let last = 0;
  const whole = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const addRepair = ({ text, line }: Paragraph, at: number) => {
    const before = text.slice(Math.max(0, at - SHOWN * 2), at).trimEnd();
    const after = text.slice(at, at + SHOWN);
    repairs.push({
      kind: 'split-line',
      line,
      before: before.slice(-SHOWN) + after,
      after: `${before.slice(-SHOWN)}\n${after}`,
    });
  };
  const mended = paragraphs.flatMap((paragraph): Paragraph[] => {
    const { text, line, marks } = paragraph;
    const own = readLabel(text.slice(0, 60));
    if (own?.kind === 'article') last = own.number;
    if (marks.table || text.length < SHOWN || !HOLDS_LABEL.test(text)) return [paragraph];
    const isLong = text.length > LONGEST_PARAGRAPH && countOn(text) > MOST_MENDED;
    if (isLong || text.length >= whole * MOST_OF_TEXT) {
      const restored = restoreBreaks(text);
      const isLost = isLong || restored.labels.length >= LEAST_LABELS;
      if (isLost) {
        const count = restored.places.length + 1;
        const done =
          count > 1
            ? `已按条款号、署名等分成${count}段，标题后面和同一条里面的换行找不回来，请对照原件核对。`
            : '请按原件分段后再导入。';
        const message = `第${line}行有${text.length}个字没有分段，里面还有条款号：原文的换行可能丢了，${done}`;
        warnings.push({ code: 'text-without-breaks', message, line });
        last = restored.labels.findLast(({ kind }) => kind === 'article')?.number ?? last;
        for (const at of restored.places) addRepair(paragraph, at);
        return divide(paragraph, restored.places);
      }
    }
    const places: number[] = [];
    for (const match of text.matchAll(ARTICLE_INSIDE)) {
      if (match.index === 0 || last === 0 || readLabel(match[0])?.number !== last + 1) continue;
      const isHeading = own !== null && own.kind !== 'article' && match.index <= own.length + LONGEST_HEADING;
      const isBehindStop = /[。；：:;”）)]\s{0,4}$/.test(
        text.slice(Math.max(0, match.index - 5), match.index),
      );
      if (!isBehindStop && !isHeading) continue;
      places.push(match.index);
      last += 1;
      addRepair(paragraph, match.index);
    }
    return places.length > 0 ? divide(paragraph, places) : [paragraph];
  });
  return { paragraphs: mended, repairs, warnings };
}
