import type { Clause } from './clause.ts';
import { type ClauseProfile, indexGrams, profileOf, shareContained } from './clause-profile.ts';
import { sentenceLikeness, splitSentences } from './sentence-pairs.ts';

/** So much of a clause's words must be found again in the one that took it in. */
const LEAST_SHARE = 0.75;
/** Words that the container had before anyway weren't taken in. */
const MOST_BEFORE = 0.6;
const MOST_CANDIDATES = 4;

/** Sentences so alike are versions of one; so much of the lone clause they must make up. */
const LEAST_LIKENESS = 0.5;
const LEAST_TAKEN = 0.5;
const SHORTEST_SENTENCE = 12;

/** How much of a lone clause are reworded sentences of the container that its counterpart doesn't have, 0 to 1. */
function shareTakenOver(lone: Clause, { clause, counterpart }: Container): number {
  const sentencesOf = (text: string) =>
    splitSentences(text).filter((sentence) => sentence.length >= SHORTEST_SENTENCE);
  const kept = sentencesOf(counterpart?.text ?? '');
  const isKept = (sentence: string) =>
    kept.some((other) => sentenceLikeness(sentence, other) >= LEAST_LIKENESS);
  const moved = sentencesOf(clause.text).filter((sentence) => !isKept(sentence));
  const taken = sentencesOf(lone.text).filter((sentence) =>
    moved.some((other) => sentenceLikeness(sentence, other) >= LEAST_LIKENESS),
  );
  return taken.join('').length / Math.max(1, lone.text.length);
}

/** A clause, and what it was in the other version (null where it is new). */
export interface Container {
  readonly clause: Clause;
  readonly counterpart: Clause | null;
}

/**
 * For each lone clause the container of the other version that holds its words, and whose counterpart didn't: an old
 * clause that was merged into a new one, or a new one that was split off an old one. By the lone clause's id.
 */
export function findContainers(
  lone: readonly Clause[],
  containers: readonly Container[],
): ReadonlyMap<string, Clause> {
  const profiles = containers.map(({ clause }) => profileOf(clause));
  const counterparts = containers.map(({ counterpart }) => counterpart && profileOf(counterpart));
  const places = indexGrams(profiles);
  const common = Math.max(20, containers.length * 0.2);
  const found = new Map<string, Clause>();
  for (const clause of lone) {
    const profile = profileOf(clause);
    const weights = new Map<number, number>();
    for (const gram of profile.grams.keys()) {
      const holders = places.get(gram) ?? [];
      if (holders.length > common) continue;
      for (const index of holders) weights.set(index, (weights.get(index) ?? 0) + 1);
    }
    const likely = [...weights].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
    const holds = (outer: ClauseProfile | null | undefined, share: number) =>
      outer != null && shareContained(profile, outer) >= share;
    const best = likely.find(
      ([index]) => holds(profiles[index], LEAST_SHARE) && !holds(counterparts[index], MOST_BEFORE),
    );
    const container =
      (best && containers[best[0]]) ??
      likely
        .flatMap(([index]) => containers[index] ?? [])
        .find((each) => shareTakenOver(clause, each) >= LEAST_TAKEN);
    if (container) found.set(clause.id, container.clause);
  }
  return found;
}
