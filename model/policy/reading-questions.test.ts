import { describe, expect, it } from 'vitest';
import { parsePolicy } from './parse-policy.ts';

const text = [
  '养猫意见',
  '一、登记',
  '（一）各街道负责登记造册工作。',
  '（二）县农业局负责汇总上报工作，每月一次。',
  '各地要加强领导，抓好落实。',
].join('\n');
const looseIn = (source: string, answers: Record<string, string> = {}): boolean =>
  parsePolicy({ text: source }, answers).clauses.every(({ text: words }) => !words.includes('各地要'));

describe('a question about a doubtful reading [38]', () => {
  const [question] = parsePolicy({ text }).questions;
  const key = question?.key ?? '';

  it('names the line and the choices; the first is what was assumed', () => {
    expect(question).toMatchObject({ line: 5, choices: ['全文', '（二）'] });
    expect(looseIn(text)).toBe(true);
  });

  it('is answered once: the answer decides, and the question isn’t put again', () => {
    const answered = parsePolicy({ text }, { [key]: '（二）' });
    expect(answered.questions).toEqual([]);
    expect(answered.clauses.at(-1)?.text).toBe(
      '县农业局负责汇总上报工作，每月一次。\n各地要加强领导，抓好落实。',
    );
  });

  it('keeps its answer when the text is read again with other lines changed', () => {
    const changed = text.replace('造册工作。', '造册工作，每户一册。').replace('养猫意见', '养猫工作意见');
    expect(parsePolicy({ text: changed }, { [key]: '（二）' }).questions).toEqual([]);
    expect(looseIn(changed, { [key]: '（二）' })).toBe(false);
  });

  it('goes unanswered by a choice that isn’t offered', () => {
    expect(parsePolicy({ text }, { [key]: '别的' }).questions).toHaveLength(1);
  });

  it('is one of five at most', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      [`${index + 1}、管理。一是登记；二是巡查。第${index + 1}组每月报告。`].join('\n'),
    );
    expect(parsePolicy({ text: ['养猫意见', ...many].join('\n') }).questions.length).toBeLessThanOrEqual(5);
  });
});
