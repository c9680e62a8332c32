import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from './clause.ts';
import { type ClauseDifference, comparePolicies } from './compare-policies.ts';
import { proposeComparisonRows } from './comparison-rows.ts';
import { parsePolicy } from './parse-policy.ts';
import { splitWords } from './split-words.ts';
import { findWordChanges } from './word-changes.ts';

const clausesIn = (...lines: string[]): readonly Clause[] => parsePolicy({ text: lines.join('\n') }).clauses;
const example = (name: string): readonly Clause[] =>
  parsePolicy({ text: readFileSync(new URL(`../../examples/policies/${name}.txt`, import.meta.url), 'utf8') })
    .clauses;
const shown = ({ kind, old, new: fresh }: ClauseDifference): string =>
  `${kind} ${old?.path.join('/') ?? '-'} ${fresh?.path.join('/') ?? '-'}`;

const old = clausesIn(
  '养猫管理办法',
  '第一条 养猫的家庭应当在20日内到街道登记，每只缴纳登记费30元。',
  '第二条 猫的主人应当每年带猫打一次疫苗。',
  '第三条 街道设立流浪猫喂养点，由志愿者管理。',
);
const fresh = clausesIn(
  '养猫管理办法',
  '第一条 养猫的家庭应当在15日内到街道登记，登记免费。',
  '第二条 禁止遗弃猫只，违者由城管部门批评教育。',
  '第三条 猫的主人应当每年带猫打一次疫苗。',
);

describe('comparePolicies', () => {
  it('tells changed, moved, added and removed clauses, in the order of the new version', () => {
    expect(comparePolicies(old, fresh).map(shown)).toEqual([
      'changed 第一条 第一条',
      'added - 第二条',
      'moved 第二条 第三条',
      'removed 第三条 -',
    ]);
  });

  it('tells clauses that were merged into one, and clauses that one was split into', () => {
    const apart = clausesIn(
      '养猫办法',
      '第一条 养猫的家庭应当到街道登记，并提交身份证明和住址证明。',
      '第二条 街道应当在收到申请之日起二十日内办结登记并发放登记证。',
      '第三条 禁止遗弃猫只。',
    );
    const together = clausesIn(
      '养猫办法',
      '第一条 养猫的家庭应当到街道登记，并提交身份证明和住址证明。街道应当在收到申请之日起二十日内办结登记并发放登记证。',
      '第二条 禁止遗弃猫只。',
    );
    expect(comparePolicies(apart, together).map(shown)).toEqual([
      'merged 第一条 第一条',
      'moved 第三条 第二条',
    ]);
    expect(comparePolicies(apart, together)[0]?.others.map(({ path }) => path.join('/'))).toEqual(['第二条']);
    expect(comparePolicies(together, apart).map(shown)).toEqual([
      'split 第一条 第一条',
      'moved 第二条 第三条',
    ]);
  });

  it('sums up the figures that changed, with what they measure', () => {
    const facts = comparePolicies(
      clausesIn('办法', '第一条 每户每月补贴500元，应当在20日内申请。'),
      clausesIn('办法', '第一条 每户每月补贴800元，应当在15日内申请。'),
    ).flatMap(({ facts: changed }) => changed);
    expect(facts.map(({ about, old: was, new: now }) => [about, was?.text, now?.text])).toEqual([
      ['每户每月补贴', '500元', '800元'],
      ['应当在', '20日', '15日'],
    ]);
  });

  it('proposes the rows of 新旧对比, each side with its clause', () => {
    expect(proposeComparisonRows(comparePolicies(old, fresh))).toEqual([
      {
        change: 'changed',
        label: '第一条',
        old: { clause: 'c1-1', text: '养猫的家庭应当在20日内到街道登记，每只缴纳登记费30元。' },
        new: { clause: 'c1-1', text: '养猫的家庭应当在15日内到街道登记，登记免费。' },
      },
      {
        change: 'added',
        label: '第二条',
        old: null,
        new: { clause: 'c1-2', text: '禁止遗弃猫只，违者由城管部门批评教育。' },
      },
      {
        change: 'removed',
        label: '第三条',
        old: { clause: 'c1-3', text: '街道设立流浪猫喂养点，由志愿者管理。' },
        new: null,
      },
    ]);
  });

  it('proposes a row for each clause that was merged, and shows whole sentences', () => {
    const rows = proposeComparisonRows(
      comparePolicies(
        clausesIn('养猫办法', '第一条 养猫的家庭应当到街道办事处登记。', '第二条 登记收费三十元，一次交清。'),
        clausesIn('养猫办法', '第一条 养猫的家庭应当到街道办事处登记。登记收费三十元，一次交清。'),
      ),
    );
    expect(
      rows.map(({ change, old: was, new: now }) => [change, was?.clause, now?.clause, now?.text]),
    ).toEqual([
      ['changed', 'c1-1', 'c1-1', '登记收费三十元，一次交清。'],
      ['changed', 'c1-2', 'c1-1', '养猫的家庭应当到街道办事处登记。'],
    ]);
  });

  it('names whole words and figures as changes', () => {
    expect(comparePolicies(old, fresh)[0]?.changes).toContainEqual(
      expect.objectContaining({ old: '20日', new: '15日' }),
    );
  });

  it('takes a clause as the same when only spaces, the width of punctuation or its chapter differ', () => {
    const a = clausesIn('办法', '第一条 养猫,应当登记(免费)。');
    const b = clausesIn('办法', '第一章 总则', '第一条 养猫，应当 登记（免费）。');
    expect(comparePolicies(a, b).map(shown)).toEqual(['added - 第一章', 'same 第一条 第一章/第一条']);
  });

  it('finds what stayed of the regulation on individual businesses', () => {
    const differences = comparePolicies(example('self-employed-2016'), example('self-employed-2022'));
    const kinds = new Map(
      differences.filter(({ new: side }) => side).map((found) => [found.new?.path.join('/'), shown(found)]),
    );
    expect(kinds.get('第三十七条')).toBe('moved 第二十七条 第三十七条');
    expect(kinds.get('第十五条')).toBe('changed 第七条 第十五条');
    expect(kinds.get('第五条')).toBe('changed 第四条 第五条');
    expect(kinds.get('第三十九条')).toBe('changed 第三十条 第三十九条');
    expect(kinds.get('第二十五条')).toBe('added - 第二十五条');
    const association = differences.find(({ new: side }) => side?.path.join() === '第十五条');
    expect(association?.changes).toMatchObject([
      { old: '工商行政管理', new: '市场监督管理' },
      { old: '', new: '，充分发挥桥梁纽带作用，推动个体工商户党的建设' },
    ]);
  });

  it('holds every clause of both versions exactly once, and finds a text equal to itself', () => {
    const a = example('self-employed-2016');
    const b = example('youth-startup-2023');
    const differences = comparePolicies(a, b);
    const further = (kind: string) =>
      differences.filter((found) => found.kind === kind).flatMap(({ others }) => others.map(({ id }) => id));
    expect([...differences.flatMap(({ old: side }) => side?.id ?? []), ...further('merged')].sort()).toEqual(
      a.map(({ id }) => id).sort(),
    );
    expect([...differences.flatMap(({ new: side }) => side?.id ?? []), ...further('split')].sort()).toEqual(
      b.map(({ id }) => id).sort(),
    );
    expect(comparePolicies(a, a).every(({ kind }) => kind === 'same')).toBe(true);
  });
});

describe('findWordChanges', () => {
  it('keeps figures, dates and words whole', () => {
    expect(findWordChanges('补贴标准为每人每月1200元。', '补贴标准为每人每月1309元。')).toMatchObject([
      { old: '1200元', new: '1309元' },
    ]);
    expect(findWordChanges('自2011年11月1日起施行', '自2022年11月1日起施行')).toMatchObject([
      { old: '2011年11月1日', new: '2022年11月1日' },
    ]);
  });

  it('is empty for equal texts and gives both sides otherwise', () => {
    const words = fc.array(fc.constantFrom('养猫', '应当', '登记', '，', '30元', '的', '街道', '\n'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [a.join(''), b.join('')];
        expect(findWordChanges(left, left)).toEqual([]);
        for (const change of findWordChanges(left, right)) {
          expect(left).toContain(change.old);
          expect(right).toContain(change.new);
        }
        expect(splitWords(left).join('')).toBe(left);
      }),
    );
  });
});
