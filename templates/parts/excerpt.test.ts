import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('每人每月1309元。', 20)).toBe('每人每月1309元。');
  });

  it('ends after a mark of punctuation', () => {
    expect(excerpt('市财政供养的为2094.4元；黄埔区的为2413元。', 20)).toBe('市财政供养的为2094.4元；…');
  });

  it('never shows half a figure', () => {
    expect(excerpt('补贴标准为每人每月12345.67元整', 13)).toBe('补贴标准为每人每月…');
    expect(excerpt('补贴标准为每人每月一千三百零九元整', 13)).toBe('补贴标准为每人每月…');
  });

  it('begins every text and is never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
        const shown = excerpt(text, longest);
        if (text.length <= longest) expect(shown).toBe(text);
        else {
          expect(shown.length).toBeLessThanOrEqual(longest);
          expect(shown.endsWith('…')).toBe(true);
          expect(text.toWellFormed().startsWith(shown.slice(0, -1).toWellFormed())).toBe(true);
        }
      }),
    );
  });
});
