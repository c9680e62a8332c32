import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseBookmark } from './clause-bookmark.ts';

describe('clauseBookmark', () => {
  it('names a clause as Word allows it', () => {
    expect(clauseBookmark('c2-3-5')).toBe('clause_c2_3_5');
  });

  it('gives different clauses different names of at most 40 letters, digits and underscores', () => {
    const id = fc.stringMatching(/^c[0-9a-z-]{1,40}$/);
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(clauseBookmark(one)).toMatch(/^[a-z_0-9]{1,40}$/);
        if (one !== other) expect(clauseBookmark(one)).not.toBe(clauseBookmark(other));
      }),
    );
  });
});
