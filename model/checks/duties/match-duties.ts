import type { AlignedSentence } from '../alignment/align-sentence.ts';
import { gramsOf } from '../alignment/grams.ts';
import type { PolicyIndex, PolicyUnit } from '../alignment/policy-index.ts';
import type { PassageContext } from '../check-context.ts';
import { type Duty, findDuties } from './find-duties.ts';

/** A duty of the policy with how surely (0 to 1) it is the one that a sentence tells. */
export interface MatchedDuty {
  readonly duty: Duty;
  readonly unit: PolicyUnit;
  readonly score: number;
  /** The share (0 to 1) of what is to be done that it has. */
  readonly action: number;
}

interface WrittenDuty {
  readonly duty: Duty;
  readonly action: ReadonlySet<string>;
  readonly stretch: ReadonlySet<string>;
}

const known = new WeakMap<PolicyUnit, readonly WrittenDuty[]>();
const gramSet = (text: string) => new Set(gramsOf(text).map(({ gram }) => gram));

function dutiesIn(context: PassageContext, unit: PolicyUnit): readonly WrittenDuty[] {
  const found = known.get(unit);
  if (found) return found;
  const duties = findDuties(unit.text, context.factsIn(unit.text)).map((duty) => ({
    duty,
    action: gramSet(unit.text.slice(duty.action, duty.to)),
    stretch: gramSet(unit.text.slice(duty.from, duty.to)),
  }));
  known.set(unit, duties);
  return duties;
}

/** The weight of a text's words and of those among them that a place of the policy has. */
function coverageOf(words: ReadonlyMap<string, number>, written: ReadonlySet<string>): number {
  let total = 0;
  let shared = 0;
  for (const [gram, weight] of words) {
    total += weight;
    if (written.has(gram)) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
}

function weigh(index: PolicyIndex, aligned: AlignedSentence, from: number, to: number): Map<string, number> {
  const words = new Map<string, number>();
  for (const { gram, at, weight } of aligned.grams) {
    if (at >= from && at < to) words.set(gram, Math.max(words.get(gram) ?? 0, weight * index.weightOf(gram)));
  }
  return words;
}

/** Parts of the score, tuned together on one half of the corpus (`npm run accuracy`). */
const ACTION = 0.45;
const STRETCH = 0.3;
const UNIT = 0.25;
/** Units that fit this much worse than the best aren't looked at, but for duties that have so much of what is to be done. */
const WORST = 0.55;
const SAME = 0.7;
/** Units that have less of a sentence have no duty of it. */
const LITTLE = 0.15;

/**
 * The duties of the policy that a duty of a sentence may tell, likest first.
 * @param mayBe which units are candidates
 */
export function matchDuties(
  context: PassageContext,
  aligned: AlignedSentence,
  said: Duty,
  mayBe: (unit: PolicyUnit) => boolean,
): MatchedDuty[] {
  const { index } = aligned;
  const candidates = aligned.units.filter(({ unit }) => mayBe(unit));
  const least = (candidates[0]?.coverage ?? 0) * WORST;
  // 要贷款, 都必须办理: too short to be recognised by itself; what stands before it in the sentence is meant too.
  const pairs = (from: number) =>
    new Set(
      aligned.grams
        .filter(({ gram, at }) => gram.length > 1 && at >= from && at < said.to)
        .map(({ at }) => at),
    );
  const from = pairs(said.from).size < 2 ? 0 : said.from;
  if (pairs(from).size < 2) return [];
  const stretch = weigh(index, aligned, from, said.to);
  const own = weigh(index, aligned, said.action, said.to);
  const action = own.size >= 2 ? own : stretch;
  return candidates
    .filter(({ coverage }) => coverage >= Math.min(least, LITTLE))
    .flatMap(({ unit, coverage }) =>
      dutiesIn(context, unit).map(({ duty, action: written, stretch: around }): MatchedDuty => {
        const shared = coverageOf(action, own.size >= 2 ? written : around);
        const score = ACTION * shared + STRETCH * coverageOf(stretch, around) + UNIT * coverage;
        return { duty, unit, score, action: shared };
      }),
    )
    .filter(({ unit, action: shared }) => shared >= SAME || aligned.coverageOf(unit) >= least)
    .sort((a, b) => b.score - a.score);
}

/** The share of what a sentence says that the policy says elsewhere, but not in this unit: it may mean another place. */
export function rivalShare({ index, grams }: AlignedSentence, unit: PolicyUnit): number {
  let total = 0;
  let rival = 0;
  for (const { gram, weight } of grams) {
    if (gram.length < 2) continue;
    const telling = weight * index.weightOf(gram);
    total += telling;
    if (index.knows(gram) && !unit.grams.has(gram) && !unit.leadGrams.has(gram)) rival += telling;
  }
  return total === 0 ? 0 : rival / total;
}
