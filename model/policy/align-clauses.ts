import type { Clause } from './clause.ts';
import { comparableText } from './comparable-text.ts';

/** A clause with its pair in the other version, or alone. */
export interface ClausePair {
  readonly old: Clause | null;
  readonly new: Clause | null;
}

/** Two texts less alike than this aren't the same provision. */
const LEAST_SIMILARITY = 0.5;
/** Under the same label somewhat less will do. */
const LEAST_AT_SAME_PATH = 0.35;
/** Shorter clauses are found inside others by chance. */
const LEAST_CONTAINED = 15;
/** Candidates looked at for one clause. */
const MOST_CANDIDATES = 8;

interface Profile {
  readonly clause: Clause;
  readonly text: string;
  readonly path: string;
  /** How often each pair of neighbouring characters comes. */
  readonly grams: ReadonlyMap<string, number>;
  readonly size: number;
}

function profileOf(clause: Clause): Profile {
  const text = comparableText(clause.text);
  const grams = new Map<string, number>();
  for (let index = 0; index + 1 < Math.max(text.length, 2); index += 1) {
    const gram = text.slice(index, index + 2);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return {
    clause,
    text,
    path: `${clause.part}/${clause.path.join('/')}`,
    grams,
    size: Math.max(1, text.length - 1),
  };
}

/**
 * How alike two clauses are, 0 to 1: the Dice coefficient over pairs of characters, or, where one clause is nearly all
 * of the other's words and more were added, three quarters of that share.
 */
function similarity(a: Profile, b: Profile): number {
  if (a.text === b.text) return 1;
  let shared = 0;
  for (const [gram, count] of a.grams) shared += Math.min(count, b.grams.get(gram) ?? 0);
  const smaller = Math.min(a.size, b.size);
  const contained = smaller >= LEAST_CONTAINED ? shared / smaller : 0;
  return Math.max((2 * shared) / (a.size + b.size), contained >= 0.8 ? contained * 0.75 : 0);
}

/** The new clauses that share the most rare pairs of characters with an old one, and the one at its path. */
function findCandidates(
  old: readonly Profile[],
  fresh: readonly Profile[],
): { a: number; b: number; score: number; samePath: boolean }[] {
  const places = new Map<string, number[]>();
  fresh.forEach(({ grams }, index) => {
    for (const gram of grams.keys()) {
      const holders = places.get(gram);
      if (holders) holders.push(index);
      else places.set(gram, [index]);
    }
  });
  const byPath = new Map(fresh.map(({ path }, index) => [path, index]));
  const common = Math.max(20, fresh.length * 0.2);
  return old.flatMap((profile, a) => {
    const weights = new Map<number, number>();
    for (const gram of profile.grams.keys()) {
      const holders = places.get(gram) ?? [];
      if (holders.length > common) continue;
      for (const b of holders) weights.set(b, (weights.get(b) ?? 0) + 1 / holders.length);
    }
    const samePath = byPath.get(profile.path);
    const likely = [...weights]
      .sort((x, y) => y[1] - x[1])
      .slice(0, MOST_CANDIDATES)
      .map(([b]) => b);
    const candidates = new Set(samePath === undefined ? likely : [...likely, samePath]);
    return [...candidates].flatMap((b) => {
      const other = fresh[b];
      return other ? [{ a, b, score: similarity(profile, other), samePath: b === samePath }] : [];
    });
  });
}

/**
 * Pairs the clauses of two versions: the most alike first, among equals those under the same label. What has no pair
 * stands alone. In the order of the new version, each lone old clause after the one that it followed.
 */
export function alignClauses(old: readonly Clause[], fresh: readonly Clause[]): ClausePair[] {
  const before = old.map(profileOf);
  const after = fresh.map(profileOf);
  const newOf = new Map<number, number>();
  const oldOf = new Map<number, number>();
  const candidates = findCandidates(before, after).sort(
    (x, y) => y.score + (y.samePath ? 0.1 : 0) - (x.score + (x.samePath ? 0.1 : 0)) || x.a - y.a || x.b - y.b,
  );
  for (const { a, b, score, samePath } of candidates) {
    if (newOf.has(a) || oldOf.has(b) || score < (samePath ? LEAST_AT_SAME_PATH : LEAST_SIMILARITY)) continue;
    newOf.set(a, b);
    oldOf.set(b, a);
  }
  const pairs: ClausePair[] = [];
  const placed = new Set<number>();
  const placeLone = (from: number) => {
    for (let a = from; a < old.length && !newOf.has(a) && !placed.has(a); a += 1) {
      placed.add(a);
      pairs.push({ old: old[a] ?? null, new: null });
    }
  };
  placeLone(0);
  fresh.forEach((clause, b) => {
    const a = oldOf.get(b);
    pairs.push({ old: a === undefined ? null : (old[a] ?? null), new: clause });
    if (a !== undefined) placeLone(a + 1);
  });
  return pairs;
}
