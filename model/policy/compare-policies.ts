import { alignClauses, type ClausePair } from './align-clauses.ts';
import { longestCommonOrder } from './align-gaps.ts';
import type { Clause } from './clause.ts';
import { comparableText } from './comparable-text.ts';
import { type FactChange, findFactChanges } from './fact-changes.ts';
import { findContainers } from './find-containers.ts';
import { type Compounds, learnCompounds } from './split-words.ts';
import { findWordChanges, type WordChange } from './word-changes.ts';

/** One side of a difference. */
export interface ComparedClause {
  readonly id: string;
  readonly path: readonly string[];
  readonly heading: string;
  readonly text: string;
}

/** What became of one clause between two versions of a policy. */
export interface ClauseDifference {
  /**
   * `moved`: the same words under another label; `changed`: other words, under the same label or another; `merged`: the new
   * clause took in further old ones; `split`: further new clauses took over words of the old one.
   */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'same' | 'merged' | 'split';
  /** The clause stands elsewhere among those that stayed; false where only its number is another. */
  readonly reordered: boolean;
  readonly old: ComparedClause | null;
  readonly new: ComparedClause | null;
  /** The further old clauses of `merged`, the further new ones of `split`; else empty. */
  readonly others: readonly ComparedClause[];
  /**
   * The words that changed, in order; empty where both sides say the same or one is missing. A side's places count in its
   * text, then in those of its `others`, joined by line feeds.
   */
  readonly changes: readonly WordChange[];
  /** The figures, dates and duties that changed with them. */
  readonly facts: readonly FactChange[];
}

const comparedClause = ({ id, path, heading, text }: Clause): ComparedClause => ({ id, path, heading, text });
const compared = (clause: Clause | null): ComparedClause | null => clause && comparedClause(clause);

/** Chapters shift without a word being changed: an article is at its place where its number is the same. */
function placeOf({ path }: Clause): string {
  const article = path.findIndex((label) => /^第.+条(?:之.+)?$/.test(label));
  return path.slice(Math.max(article, 0)).join('/');
}

const joined = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join('\n');

/** A pair of clauses, and what else became of them. */
interface Fate extends ClausePair {
  readonly merged: readonly Clause[];
  readonly split: readonly Clause[];
  readonly reordered: boolean;
}

const saysTheSame = ({ old, new: fresh, merged, split }: Fate): boolean =>
  merged.length + split.length === 0 && comparableText(old?.text ?? '') === comparableText(fresh?.text ?? '');

function differenceOf(fate: Fate, compounds: Compounds): ClauseDifference {
  const { old, new: fresh, merged, split, reordered } = fate;
  const others = [...merged, ...split].map(comparedClause);
  const sides = { reordered, old: compared(old), new: compared(fresh), others };
  const unchanged = { ...sides, changes: [], facts: [] };
  if (!old) return { kind: 'added', ...unchanged };
  if (!fresh) return { kind: 'removed', ...unchanged };
  if (saysTheSame(fate)) {
    return { kind: placeOf(old) === placeOf(fresh) ? 'same' : 'moved', ...unchanged };
  }
  const [before, after] = [joined([old, ...merged]), joined([fresh, ...split])];
  const kind = merged.length > 0 ? 'merged' : split.length > 0 ? 'split' : 'changed';
  return {
    kind,
    ...sides,
    changes: findWordChanges(before, after, compounds),
    facts: findFactChanges(before, after),
  };
}

/** Lone clauses by the id of the clause of the other version that has their words. */
function groupByContainer(
  lone: readonly Clause[],
  containers: ReadonlyMap<string, Clause>,
): Map<string, Clause[]> {
  const groups = new Map<string, Clause[]>();
  for (const clause of lone) {
    const container = containers.get(clause.id);
    if (container) groups.set(container.id, [...(groups.get(container.id) ?? []), clause]);
  }
  return groups;
}

/**
 * Compares two versions of a policy clause by clause. Clauses are paired by what they say, then by their label; spaces and
 * the width of punctuation don't count. Every clause of both versions is in exactly one difference (as `old`, `new` or one
 * of `others`), in the order of the new version. Words that the texts hold together again and again are shown whole.
 */
export function comparePolicies(old: readonly Clause[], fresh: readonly Clause[]): ClauseDifference[] {
  const pairs = alignClauses(old, fresh);
  const both = pairs.flatMap((pair) => (pair.old && pair.new ? [{ old: pair.old, new: pair.new }] : []));
  const loneOld = pairs.flatMap((pair) => (pair.old && !pair.new ? [pair.old] : []));
  const loneNew = pairs.flatMap((pair) => (pair.new && !pair.old ? [pair.new] : []));
  const merged = groupByContainer(
    loneOld,
    findContainers(
      loneOld,
      both.map((pair) => ({ clause: pair.new, counterpart: pair.old })),
    ),
  );
  const split = groupByContainer(
    loneNew,
    findContainers(
      loneNew,
      both.map((pair) => ({ clause: pair.old, counterpart: pair.new })),
    ),
  );
  // A clause that took others in and was itself taken apart is told as the former.
  for (const pair of both) if (merged.has(pair.new.id)) split.delete(pair.old.id);
  const told = new Set([...merged.values(), ...split.values()].flat());
  const kept = new Set(longestCommonOrder(placesOf(pairs, old)).map(([, place]) => place));
  const fates = pairs.flatMap((pair, place): Fate[] => {
    const lone = pair.old && pair.new ? null : (pair.old ?? pair.new);
    if (lone && told.has(lone)) return [];
    const further = {
      merged: merged.get(pair.new?.id ?? '') ?? [],
      split: split.get(pair.old?.id ?? '') ?? [],
    };
    return [{ ...pair, ...further, reordered: lone === null && !kept.has(place) }];
  });
  const compounds = learnCompounds(
    fates
      .filter((fate) => fate.old && fate.new && !saysTheSame(fate))
      .flatMap((fate) => [fate.old?.text ?? '', fate.new?.text ?? '']),
  );
  return fates.map((fate) => differenceOf(fate, compounds));
}

/** Where the old clause of each pair stood, and the place of the pair. */
function placesOf(pairs: readonly ClausePair[], old: readonly Clause[]): [number, number][] {
  const places = new Map(old.map((clause, index) => [clause, index]));
  return pairs.flatMap((pair, place): [number, number][] => {
    const before = pair.old && pair.new ? places.get(pair.old) : undefined;
    return before === undefined ? [] : [[before, place]];
  });
}
