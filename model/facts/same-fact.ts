import type { Fact } from './fact.ts';

/** A term as months, days or minutes, so that P1Y equals P12M; working days stay apart by their unit. */
function termKey({ value, unit }: Fact): string {
  const match = /^P(T?)([0-9.]+)([YMDH])$/.exec(String(value));
  if (!match) return String(value);
  const [, time, size, designator] = match;
  const amount = Number(size);
  if (time) return `${designator === 'H' ? amount * 60 : amount} minutes`;
  if (designator === 'D') return `${amount} ${unit === '工作日' ? 'working days' : 'days'}`;
  return `${designator === 'Y' ? amount * 12 : amount} months`;
}

/**
 * Whether two facts state the same value, however they are printed: 3万元 and 30000元, 50% and 百分之五十, 一年 and
 * 12个月. Days and working days differ, as do months and days. Bounds and 每人每月 aren't compared.
 */
export function sameFact(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'term') return termKey(a) === termKey(b);
  if (a.unit !== b.unit) return false;
  if (typeof a.value === 'string' || typeof b.value === 'string') return a.value === b.value;
  return Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value));
}
