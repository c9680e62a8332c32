import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFragment } from './parse-fragment.ts';

it('reads clauses and paragraphs, and takes nothing for a title, a recipient or a signature', () => {
  const nodes = parseFragment({
    text: '各乡镇人民政府：\n（三）登记免费。\n1. 带身份证\n某县人民政府\n2029年10月12日',
  });
  expect(nodes.map(({ type, attrs }) => [type.name, attrs.label ?? null, attrs.id ?? null])).toEqual([
    ['policyParagraph', null, null],
    ['clause', '（三）', null],
  ]);
  expect(nodes[1]?.textContent).toBe('登记免费。带身份证某县人民政府2029年10月12日');
});

it('keeps every character but spaces', () => {
  const line = fc.constantFrom(
    '一、甲',
    '（一）子；',
    '1. 丑',
    '话。',
    '第一条 寅',
    '2029年1月2日',
    '— 3 —',
    '附件：1. 表',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const bare = (text: string) => text.replace(/\s/g, '');
      let words = '';
      for (const node of parseFragment({ text: lines.join('\n') })) {
        words += String(node.attrs.label ?? '') + (node.type.name === 'clause' ? '' : node.textContent);
        if (node.type.name !== 'clause') continue;
        node.descendants((child) => {
          if (child.type.name === 'clause') words += String(child.attrs.label);
          words += child.text ?? '';
          return true;
        });
      }
      expect(bare(words)).toBe(bare(lines.join('')));
    }),
  );
});
