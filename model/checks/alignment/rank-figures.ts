import type { Fact } from '../../facts/fact.ts';
import { agreeInBound } from '../figures/bound-direction.ts';
import type { PolicyFigure } from '../figures/figure-facts.ts';
import type { AlignedSentence } from './align-sentence.ts';
import { type Role, roleInPolicy, roleOf, shareOfRole, weighRole } from './figure-role.ts';
import type { PolicyUnit } from './policy-index.ts';

/** A figure of the policy with how surely (0 to 1) it is of what the sentence speaks of. */
export interface RankedFigure {
  readonly figure: PolicyFigure;
  readonly unit: PolicyUnit;
  readonly score: number;
  readonly role: Role;
}

/** Figures of the policy in the order of how well their place fits that of a figure of a sentence. */
export interface Ranking {
  readonly role: Role;
  readonly ranked: readonly RankedFigure[];
}

const ROLE_SHARE = 0.6;
/** Ends of a range are of one place: its lower end is told as the lower one. */
const BOUND = 0.03;

/**
 * Ranks figures of a policy by the place of a figure in a sentence, never by its value.
 * @param facts all figures of the sentence; offsets count in `text`
 * @param mayBe which figures of the policy are candidates
 */
export function rankFigures(
  aligned: AlignedSentence,
  text: string,
  fact: Fact,
  facts: readonly Fact[],
  mayBe: (figure: PolicyFigure) => boolean,
): Ranking {
  const role = roleOf(text, fact, aligned.grams, facts);
  const weighed = weighRole(role, aligned);
  const ranked = aligned.units.flatMap(({ unit, coverage }) =>
    [...unit.figures, ...unit.governing].filter(mayBe).map((figure): RankedFigure => {
      const written = roleInPolicy(unit, figure);
      const score =
        ROLE_SHARE * shareOfRole(weighed, written) +
        (1 - ROLE_SHARE) * coverage +
        (agreeInBound(fact, figure) === 1 ? BOUND : 0);
      return { figure, unit, score, role: written };
    }),
  );
  return { role, ranked: ranked.sort((a, b) => b.score - a.score) };
}
