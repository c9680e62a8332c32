import { describe, expect, it } from 'vitest';
import { formatProvision } from './clause.ts';
import { parsePolicy } from './parse-policy.ts';
import { type Provision, resolveReference } from './resolve-reference.ts';

const law = parsePolicy({
  text: [
    '养猫办法',
    '第一章 总则',
    '第一条 为了猫。',
    '第二条 有下列情形之一的，免费：',
    '（一）老人的猫；',
    '（二）学校的猫，其中：',
    '1.小学的猫；',
    '2.中学的猫。',
    '有下列情形之一的，减半：',
    '（一）军人的猫；',
    '（二）医生的猫。',
    '前款规定的减半，由街道办理。',
    '第二条之一 补充。',
    '第三条　登记',
    '养猫的家庭应当登记。',
    '登记免费。',
  ].join('\n'),
});
const resolve = (words: string, from: Provision | null = null) => {
  const found = resolveReference(law.document, words, from);
  const clause = law.clauses.find(({ id }) => id === found?.clause);
  return found && clause
    ? `${clause.path.slice(1).join('')} ${found.paragraph ?? '-'} ${clause.text.slice(0, 4)}`
    : null;
};
const second = { clause: 'c1-2', paragraph: 3 };

describe('a reference', () => {
  it.each([
    ['第一条', '第一条 - 为了猫。'],
    ['第二条第二款', '第二条 2 有下列情'],
    ['第二条第一款第（二）项', '第二条（二） - 学校的猫'],
    ['第二条第二款第（一）项', '第二条（一） - 军人的猫'],
    ['第二条第一款第二项第1目', '第二条（二）1 - 小学的猫'],
    ['第二条之一', '第二条之一 - 补充。'],
    ['第三条第一款', '第三条 1 登记\n养'],
    ['第三条第二款', '第三条 2 登记\n养'],
  ])('%s finds its provision', (words, expected) => {
    expect(resolve(words)).toBe(expected);
  });

  it.each([
    ['前款', '第二条 2 有下列情'],
    ['本条第一款', '第二条 1 有下列情'],
    ['前条', '第一条 - 为了猫。'],
    ['第一款第（一）项', '第二条（一） - 老人的猫'],
  ])('%s is read from the place where it stands', (words, expected) => {
    expect(resolve(words, second)).toBe(expected);
  });

  it.each(['第九条', '第二条第四款', '第二条第三款第（一）项', '第三条第三款', '某条'])(
    'to what is not in the text finds nothing: %s',
    (words) => {
      expect(resolve(words)).toBeNull();
    },
  );

  it('finds 第五条 where it is printed 五、, or （五） that runs on', () => {
    const circular = parsePolicy({ text: '养猫意见\n一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅' });
    expect(resolveReference(circular.document, '第二条')).toEqual({ clause: 'c1-2', paragraph: null });
    const opinion = parsePolicy({ text: '养猫意见\n一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅' });
    expect(resolveReference(opinion.document, '第三条')).toEqual({ clause: 'c1-2-3', paragraph: null });
  });
});

describe('items of an article', () => {
  it('know the 款 under which they stand, and are cited with it', () => {
    const items = law.clauses.filter(({ path }) => path[1] === '第二条' && path.length === 3);
    expect(items.map(({ path, paragraph }) => formatProvision(path, paragraph))).toEqual([
      '第二条第一款第（一）项',
      '第二条第一款第（二）项',
      '第二条第二款第（一）项',
      '第二条第二款第（二）项',
    ]);
    expect(formatProvision(['第二条', '（二）', '1'], null)).toBe('第二条第（二）项第1目');
    expect(formatProvision(['二', '（一）'], null)).toBe('二（一）');
  });
});
