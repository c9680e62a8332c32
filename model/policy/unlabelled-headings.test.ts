import { describe, expect, it } from 'vitest';
import { parsePolicy } from './parse-policy.ts';
import { policyDocumentSchema } from './policy-schema.ts';
import type { LineMarks } from './policy-source.ts';

/** The tree of lines, each with its marks; words without a label are shown with the label of what holds them. */
function holdersOf(lines: readonly (readonly [string, LineMarks?])[]): string[] {
  const { document } = parsePolicy({
    text: lines.map(([text]) => text).join('\n'),
    lines: lines.map(([, marks]) => marks ?? {}),
  });
  const found: string[] = [];
  policyDocumentSchema.nodeFromJSON(document).descendants((node, _position, parent) => {
    if (node.type.name === 'policyParagraph')
      found.push(`${String(parent?.attrs.label ?? '无')} ${node.textContent}`);
  });
  return found;
}

describe('a heading without a label', () => {
  it('that its format centres or sets bold belongs to what follows it', () => {
    expect(
      holdersOf([
        ['养猫意见', { align: 'center' }],
        ['一、登记'],
        ['（一）造册。'],
        ['接种的规定', { bold: true }],
        ['二、接种'],
        ['（一）每年。'],
        ['第二组', { align: 'center' }],
        ['（二）每月。'],
      ]),
    ).toEqual(['无 接种的规定', '二、 第二组']);
  });

  it('stays with the words below it where no label follows, as do captions', () => {
    expect(
      holdersOf([
        ['养猫意见', { align: 'center' }],
        ['一、登记'],
        ['技术要求', { bold: true }],
        ['猫要戴牌。'],
        ['表1　补贴标准', { align: 'center' }],
        ['家猫\t30元', { table: true }],
        ['二、接种'],
      ]),
    ).toEqual(['一、 技术要求', '一、 猫要戴牌。', '一、 表1　补贴标准', '一、 家猫\t30元']);
  });
});
