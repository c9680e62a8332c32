import { findMedian } from '../find-median.ts';

/** Something that makes a file, with what it is called. */
export interface Contestant {
  readonly name: string;
  /** @param round counts from 0, so that nobody paints the same twice */
  readonly make: (round: number) => Promise<{ readonly byteLength: number }>;
  /** Rounds that it takes part in; all unless given. For what takes seconds. */
  readonly rounds?: number;
}

export interface Result {
  readonly name: string;
  /** Median milliseconds, and the least: on a busy machine the nearer to what the work takes. */
  readonly time: number;
  readonly best: number;
  readonly bytes: number;
}

/**
 * Lets all contestants take turns, round by round, so that a busy machine is fair to all; the first round warms up and
 * is not counted.
 */
export async function compare(contestants: readonly Contestant[], rounds: number): Promise<Result[]> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const bytes = new Map<string, number>();
  for (let round = 0; round <= rounds; round++) {
    for (const { name, make, rounds: own = rounds } of contestants) {
      if (round > own) continue;
      const start = performance.now();
      const { byteLength } = await make(round);
      if (round > 0) times.get(name)?.push(performance.now() - start);
      bytes.set(name, byteLength);
    }
  }
  return contestants.map(({ name }) => ({
    name,
    time: findMedian(times.get(name) ?? []),
    best: Math.min(...(times.get(name) ?? [])),
    bytes: bytes.get(name) ?? 0,
  }));
}

/** Prints a table: how many times as fast as the first each is. */
export function print(title: string, results: readonly Result[], peaks: ReadonlyMap<string, number>): void {
  console.log(`\n${title}`);
  const [first] = results;
  console.table(
    results.map(({ name, time, best, bytes }) => ({
      made: name,
      ms: Math.round(time),
      'times as fast': Number(((first?.time ?? 0) / time).toFixed(1)),
      'best ms': Math.round(best),
      'best to best': Number(((first?.best ?? 0) / best).toFixed(1)),
      'peak MB': peaks.get(name) ?? '',
      kB: Math.round(bytes / 1000),
    })),
  );
}
