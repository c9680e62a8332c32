import { describe, expect, it } from 'vitest';
import { drawIssuers, issuerNames } from './issuers.ts';

const issuers = [
  '广州市天河区科技工业和信息化局',
  '广州市天河区人力资源和社会保障局',
  '中共广州市天河区委统战部',
];
const style = { size: 32, lineHeight: 48, colour: '#000000' };
const linesOf = (width: number) =>
  drawIssuers({ issuers }, style, width).marks.map((mark) => (mark.kind === 'text' ? mark.text : ''));

describe('drawIssuers', () => {
  it('ends a line between two offices, never inside one', () => {
    expect(linesOf(900)).toEqual([
      '广州市天河区科技工业和信息化局',
      '广州市天河区人力资源和社会保障局',
      '中共广州市天河区委统战部',
    ]);
    expect(linesOf(1080)[0]).toBe('广州市天河区科技工业和信息化局　广州市天河区人力资源和社会保障局');
  });

  it('breaks a name that is longer than the line', () => {
    expect(linesOf(320).length).toBeGreaterThan(3);
  });
});

describe('issuerNames', () => {
  it('adds how running text shortens a name', () => {
    expect(issuerNames({ issuers: ['广州市天河区人力资源和社会保障局', '国务院'] })).toEqual([
      '广州市天河区人力资源和社会保障局',
      '区人力资源和社会保障局',
      '人力资源和社会保障局',
      '国务院',
    ]);
  });
});
