import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isInterleaved,
  keptCharacters,
  keptStreams,
  sorted,
  withoutSpaces,
} from '../testing/kept-streams.ts';
import { clauseIdSchema } from './clause.ts';
import { clausesOf } from './clauses-of.ts';
import { parsePolicy } from './parse-policy.ts';
import { policyFromReading } from './policy-from-reading.ts';

const label = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '（一）',
    '（二）',
    '(三)',
    '1.',
    '2.',
    '1.5倍',
    '（1）',
    '①',
    '第一章 ',
    '第一条 ',
    '第三条',
    '第十条之一 ',
    '一是',
    '；二是',
    '目录',
    '附件1',
    '附件：1.表',
  ],
);
const words = fc.constantFrom(
  '养猫的家庭。',
  '猫粮',
  '：',
  '2030年5月1日',
  '某某局',
  '（此件公开发布）',
  '各单位：',
  '\u0000',
  '\ud800',
  ' ',
  '\u3000',
  '，',
);
const messyText = fc
  .array(fc.array(fc.oneof(label, words, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 }), {
    maxLength: 30,
  })
  .map((lines) => lines.map((line) => line.join('')).join('\n'));

describe('parsePolicy on any text', () => {
  it('never throws, gives unique valid ids and a valid document, and loses no character', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const reading = parsePolicy({ text });
        const ids = reading.clauses.map(({ id }) => clauseIdSchema.parse(id));
        expect(new Set(ids).size).toBe(ids.length);
        const policy = policyFromReading(reading);
        expect(clausesOf(policy.document).map(({ id }) => id)).toEqual(ids);
        const clean = text.toWellFormed().replaceAll('\u0000', '');
        expect(keptCharacters(reading)).toBe(sorted(clean));
        expect(isInterleaved(withoutSpaces(clean), keptStreams(reading)), text).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('takes four times as long for four times the text, however hostile it is', () => {
    const hostile = [
      '一是；二是',
      '（一）',
      '《',
      '第一',
      '一、',
      '1.1',
      '　',
      '目录\n一、a\n',
      '某局 ',
      '附件\n',
      '2030年 1月1日\n',
      '养 猫 ',
      '“第一条\n',
      '第一章 a 第一条 b\n',
      '。第二条 ',
      '附件：1.甲\n2.乙\n',
      '序号\n1\n2\n3\n',
      '1\t2\t3\n',
      '1.1a\n',
      '甲、',
      '名称：\n',
      '《a》废止',
      '（一）a\n二、b\n',
      '的\n',
    ];
    const timeOf = (text: string): number => {
      const start = performance.now();
      parsePolicy({ text });
      return performance.now() - start;
    };
    // Both sizes in turn, the better of two each: the machine may be busy.
    for (const piece of hostile) {
      const [short, long] = [10_000, 40_000].map((length) => piece.repeat(Math.ceil(length / piece.length)));
      const rounds = [1, 2].map(() => [timeOf(short ?? ''), timeOf(long ?? '')] as const);
      const [brief, full] = [
        Math.min(...rounds.map(([time]) => time)),
        Math.min(...rounds.map(([, time]) => time)),
      ];
      // Quadratic work would take sixteen times as long; what takes a moment tells nothing.
      expect(full < 60 ? 4 : full / brief, piece).toBeLessThan(10);
    }
  });
});
