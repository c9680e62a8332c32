import { alignGaps } from './align-gaps.ts';
import type { Clause } from './clause.ts';
import { type ClauseProfile, indexGrams, profileOf, similarity } from './clause-profile.ts';

/** A clause with its pair in the other version, or alone. */
export interface ClausePair {
  readonly old: Clause | null;
  readonly new: Clause | null;
}

/** Two texts less alike than this aren't the same provision. */
const LEAST_SIMILARITY = 0.5;
/** Under the same label somewhat less will do. */
const LEAST_AT_SAME_PATH = 0.35;
/** Candidates looked at for one clause. */
const MOST_CANDIDATES = 8;

/** The new clauses that share the most rare pairs of characters with an old one, and the one at its path. */
function findCandidates(
  old: readonly ClauseProfile[],
  fresh: readonly ClauseProfile[],
): { a: number; b: number; score: number; samePath: boolean }[] {
  const places = indexGrams(fresh);
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
 * Pairs the clauses of two versions: the most alike first, among equals those under the same label; then what was
 * rewritten further but stands between the same neighbours. What has no pair stands alone. In the order of the new version, each lone old clause after the one that it followed.
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
  const paired = [...oldOf].map(([b, a]): [number, number] => [a, b]).sort((x, y) => x[1] - y[1]);
  for (const [a, b] of alignGaps(before, after, paired)) {
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
