import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePolicy } from './parse-policy.ts';
import { policyDocumentSchema } from './policy-schema.ts';
import { replaceDocument } from './replace-document.ts';

const line = fc.constantFrom(
  '养猫办法',
  '第一条 甲',
  '第二条 乙',
  '第二条 乙乙',
  '（一）子',
  '（二）丑',
  '话',
  '附件1',
  '附件名单',
  '一、总',
  '二、分',
);
const policy = fc
  .array(line, { maxLength: 12 })
  .map((lines) => policyDocumentSchema.nodeFromJSON(parsePolicy({ text: lines.join('\n') }).document));

it('turns any policy into any other', () => {
  fc.assert(
    fc.property(policy, policy, (from, to) => {
      const after = replaceDocument(from, to).reduce((doc, step) => step.apply(doc).doc ?? doc, from);
      expect(after.eq(to)).toBe(true);
      expect(replaceDocument(from, from)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('touches only what differs', () => {
  const read = (text: string) => policyDocumentSchema.nodeFromJSON(parsePolicy({ text }).document);
  const [step] = replaceDocument(
    read('办法\n第一条 每月300元。\n第二条 乙。'),
    read('办法\n第一条 每月350元。\n第二条 乙。'),
  );
  const ranges: number[] = [];
  step?.getMap().forEach((from, to) => {
    ranges.push(to - from);
  });
  expect(ranges).toEqual([1]);
});
