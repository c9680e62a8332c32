import type { Clause } from '../../policy/clause.ts';
import type { AlignedSentence } from '../alignment/align-sentence.ts';
import type { PreparedDocument } from '../prepared-document.ts';

/** A list of a policy: the clause that announces it (…下列条件：) and its items. */
export interface PolicyList {
  readonly clause: Clause;
  /** The words that announce it. */
  readonly lead: string;
  readonly items: readonly Clause[];
}

const cache = new WeakMap<PreparedDocument, readonly PolicyList[]>();

/** The lists of a policy: clauses that end with a colon and have numbered clauses right below them. */
export function listsOf(document: PreparedDocument): readonly PolicyList[] {
  const known = cache.get(document);
  if (known) return known;
  const lists = document.clauses.flatMap((clause): PolicyList[] => {
    const items = document.withBelow(clause.id).filter(({ level }) => level === clause.level + 1);
    const lead = /[^。；\n]*[:：](?=\s*$|\n)/.exec(clause.text)?.[0];
    return lead === undefined || items.length < 2 ? [] : [{ clause, lead, items }];
  });
  cache.set(document, lists);
  return lists;
}

/** The share (0 to 1) of a sentence's telling words that some clauses have. */
export function shareOfClauses({ index, grams }: AlignedSentence, clauses: readonly string[]): number {
  const units = clauses.flatMap((id) => index.unitsOf(id).map((number) => index.units[number]));
  let total = 0;
  let shared = 0;
  for (const { gram, weight } of grams) {
    const telling = weight * index.weightOf(gram);
    total += telling;
    if (units.some((unit) => unit?.grams.has(gram))) shared += telling;
  }
  return total === 0 ? 0 : shared / total;
}

/** How well a list must fit a sentence that doesn't cite it (0 to 1), and by how much better than another. */
const FITS = 0.45;
const BETTER = 0.08;
const NAMED = 0.35;

/**
 * The list that a sentence speaks of: that of a clause which it cites, or else the one that shares most of its words;
 * null where none is plain.
 */
export function findList(
  document: PreparedDocument,
  aligned: AlignedSentence,
  cited: ReadonlySet<string>,
  isMeant: (list: PolicyList) => boolean,
): PolicyList | null {
  const lists = listsOf(document).filter(isMeant);
  const near = lists.filter(
    ({ clause, items }) => cited.has(clause.id) || items.some((item) => cited.has(item.id)),
  );
  const scored = (cited.size > 0 ? near : lists)
    .map((list) => ({
      list,
      share: shareOfClauses(aligned, [list.clause.id, ...list.items.map(({ id }) => id)]),
    }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = scored;
  if (!best) return null;
  // The only list that is meant need share little more than its name.
  if (scored.length === 1 && (cited.size > 0 || best.share >= NAMED)) return best.list;
  return best.share >= FITS && best.share - (next?.share ?? 0) >= BETTER ? best.list : null;
}
