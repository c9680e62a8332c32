import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizes } from './faces.ts';
import { fitFirstPage } from './first-page.ts';
import { LINE, page } from './page.ts';
import { linesTaken, titleLines, widthInCharacters } from './paragraphs.ts';

const titles = [
  '冠县人民政府办公室关于印发2020年冠县政务公开工作要点的通知',
  '广州市民政局 广州市财政局关于印发我市2025年最低生活保障及相关社会救助标准的通知',
  '《广州市民政局 广州市财政局关于印发我市2025年最低生活保障及相关社会救助标准的通知》政策解读',
  '促进个体工商户发展条例',
];

describe('titleLines', () => {
  it.each(titles)('keeps the words of %s and the width of the type area', (title) => {
    const lines = titleLines(title, sizes.second);
    expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
    for (const line of lines) {
      expect(widthInCharacters(line) * sizes.second * 20).toBeLessThanOrEqual(page.textWidth);
      expect(line).not.toMatch(/关于$/);
    }
  });

  it('balances lines: no last line under half of the longest', () => {
    for (const title of titles) {
      const widths = titleLines(title, sizes.second).map(widthInCharacters);
      expect(widths.at(-1)).toBeGreaterThanOrEqual(Math.max(...widths) / 2);
    }
  });
});

describe('linesTaken', () => {
  it('counts 28 characters to the line', () => {
    expect(linesTaken('字'.repeat(26), 2)).toBe(1);
    expect(linesTaken('字'.repeat(27), 2)).toBe(2);
    expect(linesTaken('', 2)).toBe(0);
  });
});

describe('fitFirstPage', () => {
  it('leaves the standard’s space where everything fits', () => {
    expect(fitFirstPage({ fixed: 3000, free: 4879, leastLines: 3, allLines: 4 })).toBe(1);
  });

  it('never sets space tighter than 0.4 nor wider than the standard', () => {
    const height = fc.integer({ min: 0, max: 20_000 });
    const lines = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        height,
        fc.integer({ min: 1, max: 9000 }),
        lines,
        lines,
        (fixed, free, leastLines, more) => {
          const factor = fitFirstPage({ fixed, free, leastLines, allLines: leastLines + more });
          expect(factor).toBeGreaterThanOrEqual(0.4);
          expect(factor).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('brings a short notice with its signature on one page', () => {
    const notice = { fixed: 3220, free: 4879, leastLines: 4, allLines: 9 };
    const factor = fitFirstPage(notice);
    expect(factor).toBeLessThan(1);
    expect(notice.fixed + notice.free * factor + notice.allLines * LINE).toBeLessThanOrEqual(page.textHeight);
  });
});
