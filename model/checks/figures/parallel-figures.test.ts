import { describe, expect, it } from 'vitest';
import { isFigureKind } from '../../facts/fact.ts';
import { findFacts } from '../../facts/find-facts.ts';
import { parsePolicy } from '../../policy/parse-policy.ts';
import { policyFromReading } from '../../policy/policy-from-reading.ts';
import { prepareDocument } from '../prepared-document.ts';
import type { PolicyFigure } from './figure-facts.ts';
import { chooseParallel, findParallelFigures } from './parallel-figures.ts';

const document = prepareDocument(
  policyFromReading(parsePolicy({ text: '关于试点的通知\n一、总体要求\n内容。' })),
  'policy',
);

/** The figures of a clause. */
const figuresOf = (text: string): PolicyFigure[] =>
  findFacts(text)
    .filter(({ kind }) => isFigureKind(kind))
    .map((fact) => ({ ...fact, of: document, clause: 'c1', context: text }));

/** The run of the first figure as 词=数 …. */
const runIn = (text: string): string => {
  const figures = figuresOf(text);
  const [first] = figures;
  return first
    ? findParallelFigures(first, figures)
        .map(({ word, figure }) => `${word}=${figure.text}`)
        .join(' ')
    : '';
};

describe('findParallelFigures', () => {
  it.each([
    ['限额为职工参保人员每人每月300元、居民参保人员每人每月200元', '职工=300元 居民=200元'],
    ['由基金按机构护理75%、居家护理90%的比例支付', '机构=75% 居家=90%'],
    ['标准为职工120元，居民60元', '职工=120元 居民=60元'],
    ['单人最高60万元、双人最高100万元', '单人=60万元 双人=100万元'],
  ])('tells the figures of %s apart', (text, expected) => {
    expect(runIn(text)).toBe(expected);
  });

  it.each([
    '评估人员不能少于2人，其中至少有1人为评估专家',
    '补贴3万元。另补1万元',
    '给予5万元、10万元、20万元奖励',
    '补贴3万元',
  ])('sees no run in %s', (text) => {
    expect(runIn(text)).toBe('');
  });
});

describe('chooseParallel', () => {
  const policy = figuresOf('限额为职工参保人员每人每月300元、居民参保人员每人每月200元');
  const run = policy[0] ? findParallelFigures(policy[0], policy) : [];
  const chosen = (text: string, told: string): string | null => {
    const facts = findFacts(text).filter(({ kind }) => isFigureKind(kind));
    const fact = facts.find((own) => own.text === told);
    return fact ? (chooseParallel(run, text, fact, facts)?.figure.text ?? null) : null;
  };

  it('takes the word before the figure', () => {
    expect(chosen('居民每月最多200元', '200元')).toBe('200元');
    expect(chosen('职工每月300元，居民每月200元', '200元')).toBe('200元');
    expect(chosen('职工每月300元，居民每月200元', '300元')).toBe('300元');
  });

  it('takes a word behind the figure where it is the only one', () => {
    expect(chosen('每月300元，是给职工的', '300元')).toBe('300元');
  });

  it('takes none where both are named together, or neither', () => {
    expect(chosen('职工和居民每月都是200元', '200元')).toBeNull();
    expect(chosen('每月200元', '200元')).toBeNull();
  });
});
