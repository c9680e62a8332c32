import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts-of.ts';
import { findFacts } from './find-facts.ts';
import { sameFact } from './same-fact.ts';

const figures = (text: string): Fact[] => findFacts(text).filter(({ kind }) => kind !== 'obligation');
const short = ({ kind, text, value, unit, bound, per }: Fact): string =>
  [kind, text, value, unit, bound ?? '', per?.join('·') ?? ''].join('|').replace(/\|+$/, '');

describe('findFacts', () => {
  it.each([
    ['补贴3万元', 'money|3万元|30000|元'],
    ['补贴 1,309.5 元', 'money|1,309.5 元|1309.5|元'],
    ['补贴三千万元', 'money|三千万元|30000000|元'],
    ['每人每月1309元', 'money|1309元|1309|元||人·月'],
    ['给予1500元/人·月', 'money|1500元|1500|元||人·月'],
    ['不超过5万元', 'money|5万元|50000|元|atMost'],
    ['达３０％以上', 'percent|３０％|30|%|atLeast'],
    ['百分之五十', 'percent|百分之五十|50|%'],
    ['千分之二点五', 'percent|千分之二点五|2.5|‰'],
    ['三分之二以上', 'number|三分之二|0.666666666667||atLeast'],
    ['三成', 'percent|三成|30|%'],
    ['标准的1.6倍', 'ratio|1.6倍|1.6|倍'],
    ['45周岁以下', 'age|45周岁|45|岁|atMost'],
    ['年满十八周岁', 'age|十八周岁|18|岁|atLeast'],
    ['有效期3年', 'term|3年|P3Y|年'],
    ['试行三年', 'term|三年|P3Y|年'],
    ['15日内', 'term|15日|P15D|日|atMost'],
    ['20个工作日内', 'term|20个工作日|P20D|工作日|atMost'],
    ['两周', 'term|两周|P14D|日'],
    ['一年半', 'term|一年半|P18M|年'],
    ['半年', 'term|半年|P6M|月'],
    ['2020年7月16日', 'date|2020年7月16日|2020-07-16|'],
    ['二〇二〇年七月十六日', 'date|二〇二〇年七月十六日|2020-07-16|'],
    ['2020 年 7 月', 'date|2020 年 7 月|2020-07|'],
    ['今年11月底前', 'date|11月底|--11-30||atMost'],
    ['每年1月1日至6月30日', 'period|1月1日至6月30日|--01-01/--06-30|'],
    ['2022年1-8月', 'period|2022年1-8月|2022-01/2022-08|'],
    ['26 个试点领域', 'count|26 个|26|个'],
    ['三个梯度', 'count|三个|3|个'],
    ['最多申报5人', 'count|5人|5|人|atMost'],
    ['面积5公顷', 'area|5公顷|50000|平方米'],
    ['至少2米宽', 'length|2米|2|米|atLeast'],
    ['拨打12345热线', 'phone|12345|12345|'],
    ['电话：0531-88886666', 'phone|0531-88886666|053188886666|'],
    ['（鲁政办字〔2020〕78号）', 'documentNumber|鲁政办字〔2020〕78号|鲁政办字〔2020〕78号|'],
    ['国务院令第711号', 'documentNumber|国务院令第711号|国务院令第711号|'],
    ['第十三条第四款', 'reference|第十三条第四款|第十三条第四款|'],
    ['不得高于每人每天35元', 'money|35元|35|元|atMost|人·天'],
    ['不得低于所在区上年度平均工资的5%', 'percent|5%|5|%|atLeast'],
  ])('reads %s', (text, expected) => {
    expect(figures(text).map(short)).toContain(expected.replace(/\|+$/, ''));
  });

  it.each([
    '一次性给予支持',
    '“三农”发展',
    '深化“一窗受理·一次办好”改革',
    '第三方服务机构',
    '十四五时期',
    '统一部署',
    '第二十二次会议',
    '一级响应',
    '进一步完善',
    '上一年度',
  ])('finds no figure in %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('reads a range as two bounded figures', () => {
    expect(figures('18—40周岁').map(short)).toEqual(['age|18|18|岁|atLeast', 'age|40周岁|40|岁|atMost']);
    expect(figures('60%至70%').map(short)).toEqual(['percent|60%|60|%|atLeast', 'percent|70%|70|%|atMost']);
  });

  it('names obligation words by class, and only where they oblige', () => {
    const words = (text: string) =>
      findFacts(text).flatMap(({ kind, text: word, value }) =>
        kind === 'obligation' ? [`${word}=${value}`] : [],
      );
    expect(words('申请人应当提交材料，不得弄虚作假，可以委托他人，鼓励网上办理，无需现场')).toEqual([
      '应当=duty',
      '不得=prohibition',
      '可以=permission',
      '鼓励=encouragement',
      '无需=exemption',
    ]);
    expect(words('主要要求是回应需求，许可和可能的供应')).toEqual([]);
  });

  it('finds the figures of the minimum living notice, all and no others', () => {
    const text = readFileSync(
      new URL('../../examples/policies/minimum-living-2025.txt', import.meta.url),
      'utf8',
    );
    const facts = factsOf(parsePolicy({ text }).clauses).filter(
      ({ kind }) => kind !== 'obligation' && kind !== 'reference',
    );
    expect(facts.map(({ clause, text: words }) => `${clause} ${words}`)).toEqual([
      'c1-1-1 1309元',
      'c1-1-2 1.5倍',
      'c1-1-2 1963.5元',
      'c1-1-3 1.6倍',
      'c1-1-3 2094.4元',
      'c1-1-3 2094.4元',
      'c1-1-3 2094.4元',
      'c1-1-3 2413元',
      'c1-1-3 2512元',
      'c1-1-3 2121元',
      'c1-1-4 2976元',
      'c1-1-5 785.4元',
      'c1-1-5 916.3元',
      'c1-2-1 2025年1月1日',
      'c1-2-2 2025年6月1日',
      'c1-2-3 2025年6月1日',
    ]);
    expect(facts.filter(({ kind }) => kind === 'money').every(({ per }) => per?.join('') === '人月')).toBe(
      true,
    );
  });

  it('never throws, and facts lie in order inside the text without overlap', () => {
    const piece = fc.constantFrom(
      '3',
      '三',
      '万',
      '元',
      '%',
      '至',
      '年',
      '月',
      '日',
      '第',
      '条',
      '每人',
      '不超过',
      '以上',
      '半',
      '分之',
      '，',
      '〔2020〕',
      '号',
      '应当',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('');
          let end = 0;
          for (const fact of findFacts(text)) {
            expect(fact.from).toBeGreaterThanOrEqual(end);
            expect(text.slice(fact.from, fact.to)).toBe(fact.text);
            expect(Number.isNaN(fact.value)).toBe(false);
            end = fact.to;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes linear time on adversarial input', () => {
    for (const piece of [
      '1',
      '三',
      '3万至',
      '第十',
      '《〔',
      '国务院',
      '1月',
      '每',
      '不得超过',
      '（一）、',
      '应',
      '1,111',
      '百分之',
      '“',
    ]) {
      const start = performance.now();
      findFacts(piece.repeat(Math.ceil(200_000 / piece.length)));
      expect(performance.now() - start, piece).toBeLessThan(4000);
    }
  });
});

describe('sameFact', () => {
  const fact = (text: string): Fact => {
    const [first] = figures(text);
    if (!first) throw new Error(`no figure in ${text}`);
    return first;
  };
  it.each([
    ['3万元', '30000元'],
    ['50%', '百分之五十'],
    ['一年', '12个月'],
    ['二〇二〇年七月十六日', '2020年7月16日'],
    ['5公顷', '50000平方米'],
  ])('holds for %s and %s', (a, b) => {
    expect(sameFact(fact(a), fact(b))).toBe(true);
  });
  it.each([
    ['30日', '30个工作日'],
    ['30日', '1个月'],
    ['5万元', '50%'],
    ['5个', '5户'],
  ])('fails for %s and %s', (a, b) => {
    expect(sameFact(fact(a), fact(b))).toBe(false);
  });
});
