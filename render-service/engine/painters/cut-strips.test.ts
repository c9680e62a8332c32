import type { Mark } from '@tongjie/templates';
import { describe, expect, it } from 'vitest';
import { cutStrips } from './cut-strips.ts';

const field = (y: number, height: number): Mark => ({
  kind: 'box',
  x: 0,
  y,
  width: 100,
  height,
  fill: '#FFFFFF',
});
const line = (y: number, text: string): Mark => ({
  kind: 'text',
  x: 0,
  y,
  width: 80,
  height: 20,
  text,
  face: { family: 'sans', weight: 400, size: 16 },
  colour: '#000000',
});
const cut = (marks: readonly Mark[], height: number) => cutStrips({ width: 100, height, marks });
const words = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('cutStrips', () => {
  it('parts blocks where nothing but fields goes on, and covers every row once', () => {
    const strips = cut([field(0, 400), line(20, '一'), line(40, '二'), line(200, '三')], 400);
    expect(strips.map(({ marks }) => words(marks))).toEqual([['一', '二'], ['三']]);
    expect(strips.map(({ top, height }) => [top, height])).toEqual([
      [0, 76],
      [76, 324],
    ]);
  });

  it('leaves strips as they were when a block above gets longer', () => {
    const below = (shift: number) => [line(200 + shift, '三'), line(300 + shift, '四')];
    const before = cut([field(0, 500), line(20, '一'), ...below(0)], 500);
    const after = cut([field(0, 540), line(20, '一'), line(60, '二'), ...below(40)], 540);
    const shown = ({ marks, above, below: under }: (typeof before)[number]) => ({
      above,
      under,
      marks: marks.filter(({ kind }) => kind === 'text'),
    });
    expect(after.slice(1, 2).map(shown)).toEqual(before.slice(1, 2).map(shown));
  });

  it('has blank rows painted once', () => {
    const [strip] = cut([field(0, 300), line(100, '一')], 300);
    expect(strip?.above).toBeGreaterThan(80);
    expect(strip?.below).toBeGreaterThan(160);
    expect(cut([field(0, 300)], 300).map(({ above, height, below }) => height - above - below)).toEqual([1]);
  });

  it('gives a text that reaches over a cut to both strips', () => {
    const strips = cut([field(0, 50), field(50, 50), line(45, '一'), line(95, '二')], 140);
    for (const { marks, top, height } of strips)
      expect(words(marks).length, `rows ${top}–${top + height}`).toBeGreaterThan(0);
  });
});
