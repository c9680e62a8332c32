import { comparableText } from './comparable-text.ts';

/** A stretch of words that another replaces; an empty side is an insertion or a deletion. */
export interface WordChange {
  readonly old: string;
  readonly new: string;
  /** Where `old` begins in the old text, in UTF-16 units; for an insertion the place where it is missing. */
  readonly oldFrom: number;
  /** Where `new` begins in the new text; for a deletion the place where it stood. */
  readonly newFrom: number;
}

/** Beyond this many words, what lies between the common ends counts as one change. */
const MOST_WORDS = 2000;

/** Dates, figures with their unit, Latin words, and titles are one word each; the rest is cut by the dictionary of the platform. */
const WHOLE =
  /[0-9]{4}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9０-９][0-9０-９.,．％%]*(?:万|亿)?(?:元|%|％|‰|倍|年|月|日|个工作日|个月|天|岁|周岁|人|户|家|项|次|个)?|[A-Za-z][A-Za-z0-9-]*|第[一二三四五六七八九十百零]+[条款项章]/g;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a text into words that together give it back. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  const addRest = (to: number) => {
    if (to > from)
      words.push(...Array.from(segmenter.segment(text.slice(from, to)), ({ segment }) => segment));
  };
  for (const match of text.matchAll(WHOLE)) {
    addRest(match.index);
    words.push(match[0]);
    from = match.index + match[0].length;
  }
  addRest(text.length);
  return words;
}

/** For each pair of ends of two word rows the length of their longest common subsequence from there on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const columns = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * columns);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * columns + j;
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + columns + 1] ?? 0) + 1
          : Math.max(lengths[at + columns] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

interface OpenChange {
  readonly old: string[];
  readonly new: string[];
  readonly oldFrom: number;
  readonly newFrom: number;
}

const isThin = (words: readonly string[]): boolean =>
  words.join('').length <= 1 || words.every((word) => /^[的、，了和与及]$/.test(word));

/**
 * The words that changed between two texts, as a reader would name them. A single common character between two changes
 * doesn't part them, so that no letter soup comes out.
 */
export function findWordChanges(oldText: string, newText: string): WordChange[] {
  const [oldWords, newWords] = [splitWords(oldText), splitWords(newText)];
  const [a, b] = [oldWords.map(comparableText), newWords.map(comparableText)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const [xPrinted, yPrinted] = [
    oldWords.slice(head, oldWords.length - tail),
    newWords.slice(head, newWords.length - tail),
  ];
  if (x.length === 0 && y.length === 0) return [];
  const headLength = {
    old: oldWords.slice(0, head).join('').length,
    new: newWords.slice(0, head).join('').length,
  };
  if (x.length > MOST_WORDS || y.length > MOST_WORDS)
    return [
      { old: xPrinted.join(''), new: yPrinted.join(''), oldFrom: headLength.old, newFrom: headLength.new },
    ];
  const lengths = commonLengths(x, y);
  const columns = y.length + 1;
  const changes: OpenChange[] = [];
  let current: OpenChange | null = null;
  let common: { readonly old: string; readonly new: string }[] = [];
  const passed = { ...headLength };
  const change = (): OpenChange => {
    const last = changes.at(-1);
    if (!current && last && isThin(common.map((word) => word.old))) {
      last.old.push(...common.map((word) => word.old));
      last.new.push(...common.map((word) => word.new));
      current = last;
    }
    if (!current) {
      current = { old: [], new: [], oldFrom: passed.old, newFrom: passed.new };
      changes.push(current);
    }
    return current;
  };
  let [i, j] = [0, 0];
  while (i < x.length || j < y.length) {
    const [left, right] = [x[i], y[j]];
    if (left !== undefined && left === right) {
      if (current) common = [];
      current = null;
      common.push({ old: xPrinted[i] ?? '', new: yPrinted[j] ?? '' });
      passed.old += xPrinted[i]?.length ?? 0;
      passed.new += yPrinted[j]?.length ?? 0;
      i += 1;
      j += 1;
    } else if (
      right === undefined ||
      (left !== undefined && (lengths[(i + 1) * columns + j] ?? 0) >= (lengths[i * columns + j + 1] ?? 0))
    ) {
      change().old.push(xPrinted[i] ?? '');
      passed.old += xPrinted[i]?.length ?? 0;
      i += 1;
    } else {
      change().new.push(yPrinted[j] ?? '');
      passed.new += yPrinted[j]?.length ?? 0;
      j += 1;
    }
  }
  return changes
    .map((found) => ({ ...found, old: found.old.join(''), new: found.new.join('') }))
    .filter((found) => comparableText(found.old) !== comparableText(found.new));
}
