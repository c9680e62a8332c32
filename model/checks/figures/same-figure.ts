import type { Fact } from '../../facts/fact.ts';
import { sameFact } from '../../facts/same-fact.ts';
import { isRoundNumber } from './round-numbers.ts';

/** Year, month and day of a date as exact as it is printed; empty parts aren't said. */
function partsOf(date: string): readonly [string, string, string] {
  const match = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  const year = match?.[1] ?? '';
  return [year === '-' ? '' : year, match?.[2] ?? '', match?.[3] ?? ''];
}

/**
 * A statement may be less exact than the policy (`2025年` for `2025年6月1日`), never more exact; only the year may be
 * said where the policy leaves it to the reader (`2025年6月1日` for 6月1日).
 */
function agree(said: string, written: string): boolean {
  const [left, right] = [partsOf(said), partsOf(written)];
  const yearOpen = left[0] === '' || (right[0] === '' && right[1] !== '');
  const shared = left.some((part, index) => part !== '' && part === right[index]);
  return (
    shared && left.every((part, index) => part === '' || part === right[index] || (index === 0 && yearOpen))
  );
}

const ends = ({ value }: Fact): string[] => String(value).split('/');
const isDate = ({ kind }: Fact): boolean => kind === 'date' || kind === 'period';

/**
 * Whether a figure of the interpretation says what a figure of the policy says. Laxer than `sameFact` where people
 * write otherwise without saying otherwise: dates less exact, a count with another measure word (26个领域, 26项),
 * a bare number for one with a unit.
 */
export function sameFigure(said: Fact, written: Fact): boolean {
  if (sameFact(said, written)) return true;
  if (isDate(said) && isDate(written)) {
    const [all, some] =
      said.kind === 'period' ? [ends(said), ends(written)] : [[String(said.value)], ends(written)];
    return all.every((date) => some.some((other) => agree(date, other)));
  }
  if (said.kind === 'count' && written.kind === 'count') return said.value === written.value;
  const [share, other] = [shareOf(said), shareOf(written)];
  if (share !== null && other !== null) return Math.abs(share - other) < 1e-9;
  return said.kind === 'number' && typeof written.value === 'number' && said.value === written.value;
}

/** A share of a base however it is said: 300%, 3倍, 三分之一; null for other figures. */
function shareOf({ kind, value, unit, text }: Fact): number | null {
  if (typeof value !== 'number') return null;
  if (kind === 'percent') return value / (unit === '‰' ? 1000 : 100);
  if (kind === 'ratio') return value;
  return kind === 'number' && /分之|一半|\//.test(text) ? value : null;
}

/** Whether both measure the same thing, so that unlike values contradict each other. */
export function sameMeasure(said: Fact, written: Fact): boolean {
  if (isDate(said) && isDate(written) && said.kind !== written.kind)
    return partsOf(ends(said)[0] ?? '')[2] !== '' && partsOf(ends(written)[0] ?? '')[2] !== '';
  // 30万 may be 30万元 or 30万人; what the policy has there tells.
  if (isRoundNumber(said)) return typeof written.value === 'number' && written.value >= 1000;
  if (shareOf(said) !== null && shareOf(written) !== null) return true;
  if (said.kind !== written.kind) return false;
  switch (said.kind) {
    case 'date':
      return (partsOf(String(said.value))[2] !== '') === (partsOf(String(written.value))[2] !== '');
    case 'term':
      // 3年 and 15个工作日 are limits of different things; 15日 and 20个工作日 may be of one.
      return /[YM]$/.test(String(said.value)) === /[YM]$/.test(String(written.value));
    case 'count':
      return groupOf(said.unit) === groupOf(written.unit);
    default:
      return said.unit === written.unit;
  }
}

/** Measure words that people exchange: 十个企业, 十家企业. */
const EXCHANGED = ['个家户', '人名位', '项种类', '次趟回'];
const groupOf = (unit: string) => EXCHANGED.find((group) => group.includes(unit)) ?? unit;
