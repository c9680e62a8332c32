import type { ReadingWarning, Repair } from './policy-reading.ts';
import type { SourceLine } from './policy-source.ts';
import { readLabel } from './read-label.ts';

/** A line that holds so much of the text may be all of it. */
const MOST_OF_TEXT = 0.6;
const SHORTEST = 60;
/** Chinese text has no space behind a stop, nor before a label: so many of them were breaks. */
const SPACED_STOP = /[。；;：][\s\u3000]/g;
const LEAST_STOPS = 3;
const LEAST_LABELS = 2;
/** 2024 年 3 月: figures stand apart from their units. */
const FIGURE = /^[0-9０-９.,%]+$/;
const SHOWN = 12;

/** 1.1 of a decimal outline. */
const DECIMAL = /^[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}$/;

const isLabelAlone = (word: string): boolean => DECIMAL.test(word) || readLabel(word)?.length === word.length;
const beginsWithLabel = (word: string): boolean => DECIMAL.test(word) || readLabel(word)?.doubtful === false;

/** Whether a break stood between two words that a space divides now. */
function isBreak(before: string, after: string): boolean {
  if (isLabelAlone(before)) return false;
  if (beginsWithLabel(after)) return true;
  if (before.length < 2 || after.length < 2) return false;
  if (FIGURE.test(before) || (FIGURE.test(after) && !/[。；：]$/.test(before))) return false;
  return !(/[A-Za-z0-9]$/.test(before) && /^[年月日A-Za-z]/.test(after));
}

function isSpacedOut({ text, marks }: SourceLine, whole: number): boolean {
  if (marks.table || text.length < SHORTEST || text.length < whole * MOST_OF_TEXT) return false;
  if ([...text.matchAll(SPACED_STOP)].length >= LEAST_STOPS) return true;
  return (
    text
      .split(/[\s\u3000]+/)
      .slice(1)
      .filter(beginsWithLabel).length >= LEAST_LABELS
  );
}

/**
 * Gives the lines back to a text in which every break became a space, as a one-line field or a chat makes of what is pasted
 * into it. Each is a repair, and a warning says that the text needs a look.
 */
export function splitSpacedLines(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  repairs: Repair[];
  warnings: ReadingWarning[];
} {
  const repairs: Repair[] = [];
  const warnings: ReadingWarning[] = [];
  const whole = lines.reduce((sum, { text }) => sum + text.length, 0);
  const divided = lines.flatMap((line): SourceLine[] => {
    // What was taken out of a line before leaves no offsets to count on.
    if (line.pieces || !isSpacedOut(line, whole)) return [line];
    const { text, number, from, marks } = line;
    const found: SourceLine[] = [];
    const add = (start: number, end: number) =>
      found.push({ number, text: text.slice(start, end), from: from + start, marks });
    const words = [...text.matchAll(/[^\s\u3000]+/g)];
    let start = 0;
    words.forEach((word, index) => {
      const next = words[index + 1];
      if (!next || !isBreak(word[0], next[0])) return;
      const end = word.index + word[0].length;
      add(start, end);
      repairs.push({
        kind: 'split-line',
        line: number,
        before: `${text.slice(Math.max(start, end - SHOWN), end)} ${next[0].slice(0, SHOWN)}`,
        after: `${text.slice(Math.max(start, end - SHOWN), end)}\n${next[0].slice(0, SHOWN)}`,
      });
      start = next.index;
    });
    add(start, text.length);
    const message = `第${number}行有${text.length}个字没有分段，换行好像都变成了空格：已在空格处分成${found.length}段，请对照原件核对。`;
    warnings.push({ code: 'text-without-breaks', message, line: number });
    return found;
  });
  return { lines: divided, repairs, warnings };
}
