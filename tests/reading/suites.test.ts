import { parsePolicy } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { readSuite, suites } from './read-suite.ts';
import { showReading } from './show-reading.ts';

describe.each(suites)('reading: %s', (file) => {
  it.each(readSuite(file))('$name', ({ source, expected }) => {
    expect(showReading(parsePolicy({ text: source }))).toBe(expected);
  });
});

const POINTS = 38;
/** Points that no text alone can show; the index in the README says where their tests are. */
const ELSEWHERE = [31, 35, 36, 37];

describe('the suites', () => {
  it('have an example for every point of the checklist', () => {
    const named = suites.flatMap(readSuite).flatMap(({ name }) => name.match(/\[\d+\]/g) ?? []);
    const missing = Array.from({ length: POINTS }, (_, index) => index + 1).filter(
      (point) => !ELSEWHERE.includes(point) && !named.includes(`[${point}]`),
    );
    expect(missing).toEqual([]);
  });
});
