import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWordChanges } from './word-changes.ts';

/** Words, figures and punctuation in both widths, as official texts mix them. */
const phrase = fc
  .array(
    fc.constantFrom(
      '补助',
      '300元',
      '450元',
      '每月',
      '，',
      ',',
      '的',
      '家庭',
      ' ',
      '20日',
      '（一）',
      '(一)',
      '、',
    ),
    {
      maxLength: 30,
    },
  )
  .map((words) => words.join(''));

it('says where the words that changed stand on both sides', () => {
  expect(findWordChanges('每户每月补助300元，期限3年。', '每户每月补助450元，期限5年。')).toEqual([
    { old: '300元', new: '450元', oldFrom: 6, newFrom: 6 },
    { old: '3年', new: '5年', oldFrom: 13, newFrom: 13 },
  ]);
});

it('finds its words at the places that it names, in order and apart', () => {
  fc.assert(
    fc.property(phrase, phrase, (old, fresh) => {
      let [oldEnd, newEnd] = [0, 0];
      for (const change of findWordChanges(old, fresh)) {
        expect(old.slice(change.oldFrom, change.oldFrom + change.old.length)).toBe(change.old);
        expect(fresh.slice(change.newFrom, change.newFrom + change.new.length)).toBe(change.new);
        expect(change.oldFrom).toBeGreaterThanOrEqual(oldEnd);
        expect(change.newFrom).toBeGreaterThanOrEqual(newEnd);
        oldEnd = change.oldFrom + change.old.length;
        newEnd = change.newFrom + change.new.length;
      }
    }),
    { numRuns: 500 },
  );
});
