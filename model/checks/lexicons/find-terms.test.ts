import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from './find-terms.ts';
import { lexicons } from './index.ts';
import { type Term, term } from './lexicon.ts';

const words = (text: string, terms: readonly Term[]) => findTerms(text, terms).map((found) => found.words);

describe('findTerms', () => {
  it('takes the longest word at each place', () => {
    const terms = [term('截止', '截至'), term('截止到', '截至')];
    expect(words('截止到今天，截止今天', terms)).toEqual(['截止到', '截止']);
  });

  it('passes over longer words in which the term is right, wherever in them it stands', () => {
    const terms = [{ ...term('成份', '成分'), except: ['三成份额', '成份股'] }];
    expect(words('三成份额、成份股、家庭成份', terms)).toEqual(['成份']);
    expect(findTerms('三成份额、成份股、家庭成份', terms)[0]?.from).toBe(11);
  });

  it('finds words of one character where no longer one fits', () => {
    const terms = [term('亇', '个'), { ...term('亇月', '个月'), after: /^内/ }];
    expect(words('三亇月内，三亇月，一亇', terms)).toEqual(['亇月', '亇', '亇']);
  });

  it('looks at what stands around', () => {
    const terms = [{ ...term('登陆', '登录'), before: /(?:^|[^台风])$/, after: /^(?:系统|网站)/ }];
    expect(words('登陆系统，登陆海岸，台风登陆系统性减弱', terms)).toEqual(['登陆']);
  });

  it('tries a shorter word where the longer one does not fit', () => {
    const terms = [{ ...term('不予公开', null), after: /^。/ }, term('不予', null)];
    expect(words('不予公开的，不予公开。', terms)).toEqual(['不予', '不予公开']);
  });

  it('finds words that lie in order, apart, and as they stand in the text', () => {
    const terms = lexicons.flatMap(({ lexicon }) => lexicon.terms);
    const piece = fc.oneof(
      fc.constantFrom(...terms.flatMap((one) => one.words)),
      fc.constantFrom('的', '，', '2024年底', '台风', '系统', '😀', '\u0000'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const found of findTerms(text, terms)) {
          expect(found.from).toBeGreaterThanOrEqual(last);
          expect(text.slice(found.from, found.to)).toBe(found.words);
          last = found.to;
        }
      }),
    );
  });
});

describe.each(lexicons.map(({ rule, lexicon }) => [rule, lexicon] as const))(
  'the list of %s',
  (_rule, lexicon) => {
    it('says where it comes from and when it was gone through', () => {
      expect(lexicon.source.length).toBeGreaterThan(10);
      expect(lexicon.revised).toMatch(/^20\d\d-\d\d$/);
    });

    it('holds no empty word and no word twice in one entry', () => {
      for (const { words: spellings } of lexicon.terms) {
        expect(spellings.every((word) => word.trim() === word && word !== '')).toBe(true);
        expect(new Set(spellings).size).toBe(spellings.length);
      }
    });

    it('offers what to write, or says why the words are wrong', () => {
      for (const { instead, why } of lexicon.terms) expect(instead ?? why).not.toBe('');
    });

    it('corrects nothing into something that it would find again', () => {
      for (const { instead, certain } of lexicon.terms) {
        if (certain && instead !== null) expect(words(instead, lexicon.terms), instead).toEqual([]);
      }
    });

    it('anchors every look around', () => {
      for (const { before, after } of lexicon.terms) {
        if (before) expect(before.source).toMatch(/\$$/);
        if (after) expect(after.source).toMatch(/^\^/);
      }
    });
  },
);
