import type { Fact } from '../../facts/fact.ts';
import { sameMeasure } from '../figures/same-figure.ts';

/** A range of a text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A figure of 甲、乙、丙分别为A、B、C: the thing that it is of, and the things that its neighbours are of. */
export interface Parallel {
  readonly own: Range;
  readonly others: readonly Range[];
  /** Where the run of figures begins. */
  readonly start: number;
  readonly run: readonly Fact[];
}

const QUOTED = /“[^”]{1,20}”/g;
/** Parts of a list are as long as the shortest of them where they run into the words around. */
const MARK = /、|或者?|以及|和|及|与/g;
const PART = /[\p{Script=Han}A-Za-z0-9]+/u;

/** The last list of `count` parts in a text: in quotation marks, or between 、 and 和. */
function findList(text: string, count: number): Range[] | null {
  const quoted = [...text.matchAll(QUOTED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (quoted.length === count) return quoted;
  const marks = [...text.matchAll(MARK)].map(
    ({ 0: mark, index }): Range => ({
      from: index,
      to: index + mark.length,
    }),
  );
  for (let last = marks.length - 1; last >= count - 2; last -= 1) {
    const run = marks.slice(last - count + 2, last + 1);
    const [first] = run;
    const end = run.at(-1);
    if (first === undefined || end === undefined) continue;
    const middle = run
      .slice(0, -1)
      .map(({ to }, index): Range => ({ from: to, to: run[index + 1]?.from ?? to }));
    const words = middle.map(({ from, to }) => text.slice(from, to));
    if (words.some((part) => !PART.test(part) || /[，；。：]/.test(part) || part.length > 14)) continue;
    const length = words.length > 0 ? Math.max(...words.map((part) => part.length)) : 4;
    const head = /[\p{Script=Han}]+$/u.exec(text.slice(0, first.from))?.[0] ?? '';
    const tail = /^[\p{Script=Han}]+/u.exec(text.slice(end.to))?.[0] ?? '';
    const starts = { from: first.from - Math.min(length, head.length), to: first.from };
    const ends = { from: end.to, to: end.to + Math.min(length, tail.length) };
    return [starts, ...middle, ends];
  }
  return null;
}

/** The thing that a figure after 分别 is of, or null where the text has no such list. Offsets count in `text`. */
export function findParallel(text: string, figure: Fact, facts: readonly Fact[]): Parallel | null {
  const word = text.lastIndexOf('分别', figure.from);
  if (word < 0) return null;
  const run = facts.filter((fact) => fact.from > word && sameMeasure(figure, fact));
  const place = run.findIndex(({ from }) => from === figure.from);
  const isRun = run.every((fact, index) => {
    const next = run[index + 1];
    return (
      !next || /^(?:[、和及，或]|或者|以及)?(?:每[\p{Script=Han}])*$/u.test(text.slice(fact.to, next.from))
    );
  });
  if (place < 0 || run.length < 2 || !isRun) return null;
  const list = findList(text.slice(0, word), run.length);
  const own = list?.[place];
  if (!list || !own) return null;
  return { own, others: list.filter((_, index) => index !== place), start: run[0]?.from ?? figure.from, run };
}
