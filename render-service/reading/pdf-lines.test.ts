import { describe, expect, it } from 'vitest';
import { findRunningHeads, findTableRows, linesOfPage, type PdfPiece } from './pdf-lines.ts';

const piece = (text: string, x: number, y: number, size = 16): PdfPiece => ({
  text,
  x,
  y,
  width: text.length * size,
  size,
});

describe('lines of a page', () => {
  it('go from top to bottom and left to right, whatever order the file has', () => {
    const lines = linesOfPage([piece('乙', 116, 700.2), piece('第二行', 100, 670), piece('甲', 100, 700)]);
    expect(lines.map(({ text }) => text)).toEqual(['甲乙', '第二行']);
  });

  it('hold no second strike of a character and no space that typesetting set', () => {
    const pieces = [
      piece('甲', 100, 700),
      piece('甲', 100.5, 700),
      piece('20', 124, 700),
      piece('元', 164, 700),
    ];
    expect(linesOfPage(pieces).map(({ text }) => text)).toEqual(['甲20元']);
  });

  it('are rows of a table where neighbours share columns, and prose elsewhere', () => {
    const lines = linesOfPage([
      piece('甲局', 100, 700),
      piece('乙局', 300, 700),
      piece('补助标准如下', 100, 600),
      piece('品种', 100, 570),
      piece('金额', 300, 570),
      piece('橘猫', 100, 540),
      piece('300元', 302, 540),
    ]);
    expect(findTableRows(lines)).toEqual([false, false, true, true]);
    expect(lines[3]?.text).toBe('橘猫\t300元');
  });

  it('at the head of three pages with the same words but for a number are running heads', () => {
    const page = (number: number) =>
      linesOfPage([
        piece(`某县养猫办法 第${number}页`, 100, 800),
        piece(`第${number}条 登记。`, 100, 500 - number * 40),
      ]);
    const pages = [page(1), page(2), page(3)];
    expect([...findRunningHeads(pages)].map(({ text }) => text)).toEqual(
      [1, 2, 3].map((n) => `某县养猫办法 第${n}页`),
    );
    expect(findRunningHeads(pages.slice(1)).size).toBe(0);
  });
});
