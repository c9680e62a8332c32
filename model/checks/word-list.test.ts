import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extendableList, wordList } from './word-list.ts';

describe('a list that an office extends', () => {
  const words = wordList(['震惊', '速看']);

  it('is the built-in one where nothing is said', () => {
    expect(words.parse(undefined)).toEqual(['震惊', '速看']);
  });

  it('gets the words of the office behind its own, and loses those that it takes away', () => {
    expect(words.parse({ add: [' 老铁 '], remove: ['速看'] })).toEqual(['震惊', '老铁']);
  });

  it('says so where the office takes away a word that is not there', () => {
    const { error } = words.safeParse({ remove: ['重磅'] });
    expect(error?.issues[0]?.message).toBe('内置的词表里没有“重磅”，不用去掉');
  });

  it('takes no empty word, which would be found everywhere', () => {
    expect(words.safeParse({ add: [' '] }).success).toBe(false);
  });

  it('may hold entries of any form, called by their words', () => {
    const entry = z.strictObject({ words: z.string(), instead: z.string() });
    const pairs = extendableList([{ words: '帐户', instead: '账户' }], entry, (one) => one.words);
    expect(pairs.parse({ add: [{ words: '截止目前', instead: '截至目前' }], remove: ['帐户'] })).toEqual([
      { words: '截止目前', instead: '截至目前' },
    ]);
  });
});
