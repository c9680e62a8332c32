import type { Label, LabelKind } from './label.ts';

/** Marks before the numbers of kinds that articles don't depend on; other kinds have none. */
const PREFIXES: Partial<Record<LabelKind, string>> = {
  book: 'bk',
  division: 'd',
  chapter: 'ch',
  section: 's',
};

const LONGEST_ID = 40;

/**
 * Gives each clause a readable id that depends on its labels only: part number and ordinals, `c2-3-5-1` for part 2,
 * 三（五）一是. An article's number stands alone, as it is unique in its part: `c1-5-2` for 第五条（二） in any chapter.
 * A label that comes twice gets `x2`.
 */
export function createClauseIds(): (part: number, labels: readonly Label[]) => string {
  const taken = new Map<string, number>();
  return (part, labels) => {
    const article = labels.findLastIndex(({ kind }) => kind === 'article');
    const ordinals = labels.slice(Math.max(article, 0)).map(({ kind, number, subNumber }) => {
      return `${PREFIXES[kind] ?? ''}${number}${subNumber > 0 ? `a${subNumber}` : ''}`;
    });
    const whole = [`c${part + 1}`, ...ordinals].join('-');
    let id = whole.length > LONGEST_ID - 8 ? `c${part + 1}-deep` : whole;
    const base = id;
    let count = taken.get(base) ?? 0;
    do {
      count += 1;
      id = count === 1 ? base : `${base}x${count}`;
    } while (count > 1 && taken.has(id));
    taken.set(base, count);
    taken.set(id, Math.max(taken.get(id) ?? 0, 1));
    return id;
  };
}
