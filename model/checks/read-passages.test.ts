import { describe, expect, it } from 'vitest';
import { placeIn, prepareCheck } from './check-context.ts';
import type { RuleExample } from './rule.ts';
import { exampleDossier } from './rules/example-dossier.ts';

const policy = ['一、标准为每人每月1309元。', '二、自2025年1月1日起执行。'];
const read = (sections: NonNullable<RuleExample['sections']>) => {
  const context = prepareCheck(exampleDossier({ policy, sections }));
  return { context, passages: context.passages.filter(({ section }) => section === 'standards') };
};

describe('readPassages', () => {
  it('finds the document positions of words behind citations and bound figures', () => {
    const { context, passages } = read({ standards: ['每月{1309元|一}，[二]今年执行。'] });
    const [passage] = passages;
    if (!passage) throw new Error('no passage');
    expect(passage.text).toBe('每月1309元，今年执行。');
    const words = (from: number, to: number) => {
      const place = placeIn(passage, from, to);
      return context.interpretation.textBetween(
        place.from ?? 0,
        place.to ?? 0,
        '',
        (leaf) => leaf.type.spec.leafText?.(leaf) ?? '',
      );
    };
    expect(words(0, 2)).toBe('每月');
    expect(words(2, 7)).toBe('1309元');
    expect(words(8, 10)).toBe('今年');
  });

  it('gives a citation behind the stop to the sentence before it', () => {
    const { passages } = read({ standards: ['每月1309元。[一]今年执行[二]。没有引据。'] });
    expect(passages[0]?.sentences.map(({ text, references }) => [text, references.length])).toEqual([
      ['每月1309元。', 1],
      ['今年执行。', 1],
      ['没有引据。', 0],
    ]);
  });

  it('reads figures, dates and bars that stand in attributes as a reader meets them', () => {
    const { passages } = read({
      standards: [
        {
          type: 'keyFigures',
          content: [
            {
              type: 'keyFigure',
              attrs: { value: '1309', unit: '元', bound: '不低于', scope: '每人每月', clause: '一' },
              content: [{ type: 'text', text: '低保' }],
            },
            { type: 'keyFigure', attrs: { value: '45', unit: '周岁', bound: '以下' } },
          ],
        },
        {
          type: 'chart',
          attrs: {
            title: '标准',
            unit: '元',
            categories: ['低保'],
            series: [{ name: '今年', values: [1309] }],
          },
        },
      ],
    });
    const texts = passages.map(({ text }) => text);
    expect(texts).toContain('低保每人每月不低于1309元');
    expect(texts).toContain('45周岁以下');
    expect(texts).toContain('今年低保：1309元');
  });

  it('takes the old column of a comparison for the predecessor', () => {
    const cell = (text: string) => ({
      type: 'comparisonCell',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    const row = {
      type: 'comparisonRow',
      content: [
        { type: 'label', content: [{ type: 'text', text: '标准' }] },
        cell('过去1238元'),
        cell('现在1309元'),
      ],
    };
    const { passages } = read({ standards: [{ type: 'comparison', content: [row] }] });
    const tells = passages
      .filter(({ role }) => role === 'text')
      .map((passage) => [passage.tells, placeIn(passage).excerpt]);
    expect(tells).toEqual([
      ['predecessor', '过去1238元'],
      ['policy', '现在1309元'],
    ]);
  });
});
