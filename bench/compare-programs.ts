import { findMedian } from './find-median.ts';

/** A program that makes a document; it answers with the document's size in bytes. */
export interface Contestant {
  readonly name: string;
  readonly make: () => Promise<number>;
}

interface Race {
  readonly title: string;
  /** Rounds that are thrown away: code is compiled, LibreOffice makes its profile. */
  readonly warmUp: number;
  readonly rounds: number;
}

/** Lets programs make the same document in turns, and prints their times (ms) and sizes (kB). What isn't installed is named. */
export async function comparePrograms(
  contestants: readonly Contestant[],
  { title, warmUp, rounds }: Race,
): Promise<void> {
  const times = new Map<string, number[]>();
  const sizes = new Map<string, number>();
  const missing = new Set<string>();
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, make } of contestants) {
      if (missing.has(name)) continue;
      const start = performance.now();
      try {
        sizes.set(name, await make());
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
        missing.add(name);
        continue;
      }
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  console.log(`\n${title}, ${rounds} rounds`);
  console.table(
    [...times].map(([name, measured]) => ({
      program: name,
      'median ms': Math.round(findMedian(measured)),
      'fastest ms': Math.round(Math.min(...measured)),
      kB: Math.round((sizes.get(name) ?? 0) / 1000),
    })),
  );
  if (missing.size > 0) console.log(`Not installed here: ${[...missing].join(', ')}.`);
}
