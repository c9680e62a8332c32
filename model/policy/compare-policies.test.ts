import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePolicies } from './compare-policies.ts';
import { diffSegments } from './diff-segments.ts';
import { parsePolicy } from './parse-policy.ts';

const read = (...lines: string[]) =>
  parsePolicy({ text: ['关于发放补贴的通知', ...lines].join('\n') }).clauses;
const example = (name: string) =>
  parsePolicy({
    text: readFileSync(new URL(`../../examples/policies/${name}.txt`, import.meta.url), 'utf8'),
  }).clauses;

describe('comparePolicies', () => {
  it('tells changed, added, removed, moved and unchanged clauses apart', () => {
    const old = read(
      '一、补贴对象为本县户籍的高校毕业生。',
      '二、补贴标准为每人每月300元，按季发放。',
      '三、申请人应当到乡镇窗口办理。',
      '四、本通知由县人社局负责解释。',
    );
    const next = read(
      '一、补贴对象为本县户籍的高校毕业生。',
      '二、补贴标准为每人每月500元，按季发放。',
      '三、本通知由县人社局负责解释。',
      '四、弄虚作假的，收回已发的钱款并通报。',
    );
    expect(
      comparePolicies(old, next).map(({ kind, old: before, new: after }) => [
        kind,
        before?.path[0],
        after?.path[0],
      ]),
    ).toEqual([
      ['same', '一', '一'],
      ['changed', '二', '二'],
      ['removed', '三', undefined],
      ['moved', '四', '三'],
      ['added', undefined, '四'],
    ]);
  });

  it('names the words that changed', () => {
    const [change] = comparePolicies(
      read('一、每人每月300元，按季发放。'),
      read('一、每人每月500元，按季发放。'),
    );
    expect(change?.changes).toEqual([{ old: '3', new: '5' }]);
  });

  it('tells every clause of both versions of a real regulation exactly once', () => {
    const [old, next] = [example('self-employed-2016'), example('self-employed-2022')];
    const told = comparePolicies(old, next);
    expect(told.flatMap((entry) => entry.old?.text ?? []).sort()).toEqual(old.map(({ text }) => text).sort());
    expect(told.flatMap((entry) => entry.new?.text ?? [])).toEqual(next.map(({ text }) => text));
  });

  it('finds nothing but unchanged clauses between a policy and itself', () => {
    const clauses = example('guanxian-2020');
    expect(comparePolicies(clauses, clauses).every(({ kind }) => kind === 'same')).toBe(true);
  });
});

describe('diffSegments', () => {
  it('has no change exactly where the texts are equal', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '丙', '，', '。'), { maxLength: 12 })
      .map((list) => list.join(''));
    fc.assert(fc.property(text, text, (a, b) => (diffSegments(a, b).length === 0) === (a === b)));
  });
});
