import { describe, expect, it } from 'vitest';
import { keepRecent } from './keep-recent.ts';

describe('keepRecent', () => {
  it('makes a value once, and again only after it was forgotten for others', () => {
    const made: string[] = [];
    const keep = keepRecent<string>(2);
    const ask = (key: string) =>
      keep(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect([ask('a'), ask('b'), ask('a'), ask('c'), ask('a'), ask('b')]).toEqual([...'ABACAB']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
