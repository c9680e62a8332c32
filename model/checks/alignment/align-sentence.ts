import type { Fact } from '../../facts/fact.ts';
import type { Sentence } from '../passage.ts';
import { expandPlainWords, type Gram, gramsOf } from './grams.ts';
import { type GramEntry, type PolicyIndex, type PolicyUnit, tokensOf } from './policy-index.ts';

/** A unit of the policy with the share (0 to 1) of a sentence's telling words that it has. */
export interface AlignedUnit {
  readonly unit: PolicyUnit;
  readonly coverage: number;
}

/** A sentence made ready for alignment with one policy. */
export interface AlignedSentence {
  readonly index: PolicyIndex;
  /** Grams with their places; those that the policy has in other letters come with the policy's. */
  readonly grams: readonly Gram[];
  /** The units that share most, best first, with those that hold a figure of the sentence. */
  readonly units: readonly AlignedUnit[];
  coverageOf(unit: PolicyUnit): number;
}

/** A pair that the policy writes longer: 低保 in 最低生活保障. Found once for every pair. */
const longer = new WeakMap<PolicyIndex, Map<string, readonly string[]>>();

const HAN = /\p{Script=Han}/u;

/** The first words of a text in which one to three Chinese characters stand between two others. */
function findApart(text: string, first: string, second: string): string | null {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const start = at + first.length;
    if (!HAN.test(text.charAt(start))) continue;
    // The longest that fits, as a greedy expression takes it.
    let end = 0;
    for (let between = 1; between <= 3 && HAN.test(text.charAt(start + between - 1)); between += 1)
      if (text.startsWith(second, start + between)) end = start + between + second.length;
    if (end > 0) return text.slice(at, end);
  }
  return null;
}

function lengthen(index: PolicyIndex, pair: string): readonly string[] {
  const known = longer.get(index) ?? new Map<string, readonly string[]>();
  longer.set(index, known);
  const found = known.get(pair);
  if (found) return found;
  const [first = '', second = ''] = pair;
  const shared = new Set(index.unitsWith(second));
  const counts = new Map<string, number>();
  for (const number of index.unitsWith(first)) {
    if (!shared.has(number)) continue;
    const words = findApart(index.units[number]?.text ?? '', first, second);
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const grams = best
    ? gramsOf(best[0])
        .map(({ gram }) => gram)
        .filter((gram) => gram.length === 2)
    : [];
  known.set(pair, grams);
  return grams;
}

/** Where the words of the question stand that a sentence answers: before it, near nothing. */
const FAR = -200;
const LEAD_SHARE = 0.5;
/** Units that share more words than others with the sentence are looked at more closely. */
const MOST_UNITS = 32;

/** Adds a weight at so many numbers: the innermost of all loops. */
function addTo(sums: Float64Array, numbers: Int32Array, weight: number): void {
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    sums[number] = (sums[number] ?? 0) + weight;
  }
}

/** Numbers of the `MOST_UNITS` units that score highest, best first; of equal ones the first. */
function bestOf(scores: Float64Array): readonly number[] {
  const best: number[] = [];
  const scoreAt = (place: number) => scores[best[place] ?? -1] ?? 0;
  // Few of some hundred units get in: cheaper than sorting all.
  for (let number = 0; number < scores.length; number += 1) {
    const score = scores[number] ?? 0;
    if (score <= 0 || (best.length === MOST_UNITS && score <= scoreAt(MOST_UNITS - 1))) continue;
    let place = best.length;
    while (place > 0 && scoreAt(place - 1) < score) place -= 1;
    best.splice(place, 0, number);
    if (best.length > MOST_UNITS) best.pop();
  }
  return best;
}

/** A gram of a sentence with how much it weighs there, and what the policy has of it. */
interface Weighed {
  weight: number;
  readonly entry: GramEntry | undefined;
}

/** Grams of the sentence by weight: its own, and as a bonus the official words that its plain words may stand for. */
function weighGrams(index: PolicyIndex, own: readonly Gram[], expanded: readonly Gram[]) {
  const grams: Gram[] = [];
  const weights = new Map<string, Weighed>();
  const add = (gram: Gram, entry: GramEntry | undefined) => {
    grams.push(gram);
    const weight = gram.weight * (entry?.weight ?? index.weightOf(gram.gram));
    const known = weights.get(gram.gram);
    if (!known) weights.set(gram.gram, { weight, entry });
    else if (weight > known.weight) known.weight = weight;
  };
  const weigh = (gram: Gram) => {
    const entry = index.entryOf(gram.gram);
    const written = entry || gram.gram.length < 2 ? [] : lengthen(index, gram.gram);
    if (written.length === 0) add(gram, entry);
    for (const word of written)
      add({ ...gram, gram: word, weight: gram.weight / written.length }, index.entryOf(word));
  };
  for (const gram of own) weigh(gram);
  const written = new Set(own.map(({ gram }) => gram));
  for (const gram of expanded) weigh(gram);
  const bonus = new Set(expanded.map(({ gram }) => gram));
  let total = 0;
  for (const [gram, { weight }] of weights) if (written.has(gram) || !bonus.has(gram)) total += weight;
  return { grams, weights, total };
}

/** A sentence with what every unit of a policy shares of its words, whatever it cites. */
export interface ScoredSentence {
  readonly index: PolicyIndex;
  readonly grams: readonly Gram[];
  readonly coverage: (number: number) => number;
  /** Numbers of the units to look at: that share most, and that hold a figure of the sentence. */
  readonly best: readonly number[];
}

/**
 * Compares a sentence with every unit of a policy.
 * @param facts the facts of the sentence; figures are left out of the words and count as tokens
 */
export function scoreSentence(
  index: PolicyIndex,
  { text, topic }: Pick<Sentence, 'text' | 'topic'>,
  facts: readonly Fact[],
): ScoredSentence {
  const asked = [...gramsOf(topic), ...expandPlainWords(topic)].map((gram) => ({ ...gram, at: FAR }));
  const own = [...gramsOf(text, facts), ...asked];
  const { grams, weights, total } = weighGrams(index, own, expandPlainWords(text));
  const scores = new Float64Array(index.units.length);
  const leads = new Float64Array(index.units.length);
  for (const { weight, entry } of weights.values()) {
    if (!entry) continue;
    addTo(scores, entry.units, weight);
    addTo(leads, entry.led, weight);
  }
  const holding = facts.map(tokensOf).flatMap(([token = '']) => [...index.unitsWith(token)]);
  return {
    index,
    grams,
    best: [...new Set([...holding, ...bestOf(scores)])],
    coverage: (number) =>
      total === 0 ? 0 : Math.min(1, ((scores[number] ?? 0) + LEAD_SHARE * (leads[number] ?? 0)) / total),
  };
}

/**
 * Aligns a sentence with a policy.
 * @param always clauses whose units are looked at however little they share
 */
export function alignSentence(
  { index, grams, coverage, best }: ScoredSentence,
  always: ReadonlySet<string>,
): AlignedSentence {
  const chosen = new Set(best);
  for (const clause of always) for (const number of index.unitsOf(clause)) chosen.add(number);
  const units = [...chosen].flatMap((number) => {
    const unit = index.units[number];
    return unit ? [{ unit, coverage: coverage(number), number }] : [];
  });
  units.sort((a, b) => b.coverage - a.coverage || a.number - b.number);
  const byUnit = new Map(units.map(({ unit, coverage: share }) => [unit, share]));
  return { index, grams, units, coverageOf: (unit) => byUnit.get(unit) ?? 0 };
}
