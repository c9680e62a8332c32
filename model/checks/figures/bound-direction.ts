import type { Bound, Fact } from '../../facts/fact.ts';

const directions: Readonly<Record<Bound, 'up' | 'down'>> = {
  atMost: 'down',
  lessThan: 'down',
  atLeast: 'up',
  moreThan: 'up',
};

/** Whether a figure is a lower end (至少, 以上: upwards from it) or an upper end; null where it isn't bounded. */
export function directionOf({ bound }: Fact): 'up' | 'down' | null {
  return bound === undefined ? null : directions[bound];
}

/** Whether the bounds of two figures point the same way (1) or against each other (-1), or one isn't bounded (0). */
export function agreeInBound(said: Fact, written: Fact): -1 | 0 | 1 {
  const [one, other] = [directionOf(said), directionOf(written)];
  if (one === null || other === null) return 0;
  return one === other ? 1 : -1;
}
