import { describe, expect, it } from 'vitest';
import { readPolicyDates } from './policy-dates.ts';

const datesOf = (...paragraphs: string[]) => readPolicyDates({ formalElements: [], paragraphs }).dates;

describe('dates of a policy', () => {
  it.each([
    '本办法自2029年11月1日起施行，有效期3年。',
    '第九条 本办法自2029年11月1日起施行，有效期3年。',
    '（二）本通知自2029年11月1日起施行，有效期3年。',
    '3.本通知自2029年11月1日起施行，有效期3年。',
  ])('are read from a sentence about the document itself, whatever label it bears: %s', (sentence) => {
    expect(datesOf(sentence)).toMatchObject({ effective: '2029-11-01', expires: '2032-11-01' });
  });

  it.each(['许可证自2029年11月1日起生效，有效期3年。', '（二）营业执照有效期3年。'])(
    'are not read from a sentence about something else: %s',
    (sentence) => {
      expect(datesOf(sentence)).toMatchObject({ effective: null, expires: null });
    },
  );
});
