import { describe, expect, it } from 'vitest';
import { isFigureKind } from '../../facts/fact.ts';
import { findFacts } from '../../facts/find-facts.ts';
import { scopesOfFigure } from './figure-scopes.ts';
import { rangeOf } from './range-ends.ts';

const figuresIn = (text: string) => findFacts(text).filter(({ kind }) => isFigureKind(kind));

function figureIn(text: string, words: string) {
  const facts = figuresIn(text);
  const fact = facts.find((own) => own.text === words);
  if (!fact) throw new Error(words);
  return { facts, fact };
}

describe('rangeOf', () => {
  const read = (text: string, words: string) => {
    const { facts, fact } = figureIn(text, words);
    return rangeOf(text, fact, facts).map((own) => own.text);
  };
  it.each([
    ['处2000元以上5000元以下的罚款', '2000元', ['2000元', '5000元']],
    ['年龄在25周岁以上、不超过60周岁', '60周岁', ['25周岁', '60周岁']],
    ['职工300元、居民200元', '200元', ['200元']],
  ])('finds both ends in %s', (text, words, expected) => {
    expect(read(text, words)).toEqual(expected);
  });
});

describe('scopesOfFigure', () => {
  const read = (text: string, words: string) => {
    const { facts, fact } = figureIn(text, words);
    return scopesOfFigure(text, fact, facts);
  };
  it('ends at the figure before', () => {
    expect(read('职工每天120元，居民每天60元', '60元')[0]).toBe('，居民每天');
  });
  it('goes over a figure that names the case', () => {
    expect(read('超过100万元的部分补贴5万元', '5万元')[0]).toContain('的部分');
    expect(read('总额100万元以上的企业，奖励5万元', '5万元')[0]).toContain('总额');
  });
  it('is the part of the list after 分别', () => {
    expect(read('职工、居民和学生分别补贴300元、200元和100元', '200元')[0]).toBe('居民');
  });
  it('leaves out what is excepted', () => {
    expect(read('除配偶外的亲属每人30%', '30%')[0]).not.toContain('配偶');
  });
});
