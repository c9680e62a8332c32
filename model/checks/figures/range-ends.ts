import type { Fact } from '../../facts/fact.ts';
import { directionOf } from './bound-direction.ts';

/** What stands between the two ends of one range: 2000元以上5000元以下, 1万元至3万元, 25周岁以上、不超过60周岁. */
const BETWEEN =
  /^(?:（含）)?(?:[及或含]?以上)?[、，]?(?:但|且)?[到至—－～~-]{0,2}(?:不超过|不高于|未满|不满|最[多高]|低于|小于)?$/;

/** Whether two figures of a text, the first before the second, are the ends of one range. */
export function isRange(text: string, first: Fact, second: Fact): boolean {
  return (
    first.kind === second.kind &&
    directionOf(first) !== 'down' &&
    directionOf(second) !== 'up' &&
    first.to < second.from &&
    BETWEEN.test(text.slice(first.to, second.from))
  );
}

/** The figures of a text that are one range with a figure: its other end, and the figure itself. */
export function rangeOf(text: string, fact: Fact, facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(
    (other) => other.from === fact.from || isRange(text, other, fact) || isRange(text, fact, other),
  );
}
