import { readFileSync } from 'node:fs';
import { clausesOf, type Policy, parsePolicy, policyDocumentSchema, policyFromReading } from '@tongjie/model';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { layOutPart } from './lay-out-part.ts';

const readPolicy = (name: string): Policy => {
  const file = new URL(`../../examples/policies/${name}.txt`, import.meta.url);
  return policyFromReading(parsePolicy({ text: readFileSync(file, 'utf8') }));
};
const partsOf = (policy: Policy) => policyDocumentSchema.nodeFromJSON(policy.document).children;
const linesOf = (part: Node) =>
  layOutPart(part).map((line) =>
    line.stretches.flatMap(({ segments }) => segments.map(({ text }) => text)).join(''),
  );

/** Labels and words of a part in order, without the spaces that a layout may put between them. */
function wordsOf(node: Node): string {
  if (node.type.name === 'partTitle') return '';
  const label = node.type.name === 'clause' ? String(node.attrs.label) : '';
  return label + (node.isTextblock ? node.textContent : node.children.map(wordsOf).join(''));
}

const names = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];

describe('layOutPart', () => {
  it.each(names)('keeps every character of %s in its order', (name) => {
    for (const part of partsOf(readPolicy(name)))
      expect(linesOf(part).join('').replace(/\s/g, '')).toBe(wordsOf(part).replace(/\s/g, ''));
  });

  it.each(names)('puts each clause of %s on a line once', (name) => {
    const policy = readPolicy(name);
    const laidOut = partsOf(policy).flatMap((part) =>
      layOutPart(part).flatMap(({ stretches }) => stretches.flatMap(({ clause }) => clause ?? [])),
    );
    expect(laidOut).toEqual(clausesOf(policy.document).map(({ id }) => id));
  });

  it('sets 一、 in 黑体, the heading of （一） in 楷体 and what follows in 仿宋', () => {
    const [, part] = partsOf(readPolicy('guanxian-2020'));
    const [, chinese, bracketed] = part ? layOutPart(part) : [];
    expect(new Set(chinese?.stretches[0]?.segments.map(({ face }) => face))).toEqual(new Set(['heiTi']));
    expect(chinese?.outline).toBe(1);
    expect(bracketed?.stretches[0]?.segments).toMatchObject([
      { text: '(一)', face: 'kaiTi' },
      { text: '围绕工作重点加强信息公开。', face: 'kaiTi' },
      { face: 'fangSong' },
    ]);
    expect(bracketed?.outline).toBeNull();
  });

  it('sets 第X条 in 黑体 with a full-width space after it, and all below an article in 仿宋', () => {
    const [, part] = partsOf(readPolicy('youth-startup-2023'));
    const lines = part ? layOutPart(part) : [];
    expect(lines[0]?.stretches[0]?.segments[0]).toEqual({ text: '第一条\u3000', face: 'heiTi' });
    const item = lines.find(({ stretches }) => stretches[0]?.segments[0]?.text === '（一）');
    expect(item?.stretches[0]?.segments.every(({ face }) => face === 'fangSong')).toBe(true);
  });
});
