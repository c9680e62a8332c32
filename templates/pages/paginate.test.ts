import { describe, expect, it } from 'vitest';
import { fillBox, type Piece } from '../parts/piece.ts';
import { setText } from '../parts/set-text.ts';
import type { Segment } from '../parts/setting.ts';
import { paginate, paginateEvenly, wordsOf } from './paginate.ts';

const style = { size: 40, lineHeight: 60, colour: '#000000' };
const line = (words: string): Piece => setText(words, style, 600);
const head = line('表头');
const foot = fillBox(600, 4, '#000000');
const rows: Segment[] = ['甲', '乙', '丙', '丁', '戊'].map((words, index) => ({
  piece:
    index === 0 ? { width: 600, height: 120, marks: [...head.marks, ...line(words).marks] } : line(words),
  gap: 0,
  foot,
  ...(index === 0 ? {} : { head }),
}));

describe('paginate', () => {
  it('repeats the head of a table on each page and closes the table at the foot of each but the last', () => {
    const pages = paginate(rows, 600, 200);
    expect(pages.map((page) => wordsOf(page).replace(/\n/g, ''))).toEqual(['表头甲乙', '表头丙丁', '表头戊']);
    expect(pages.map((page) => page.marks.at(-1)?.kind)).toEqual(['box', 'box', 'text']);
    for (const page of pages) expect(page.height).toBeLessThanOrEqual(200);
  });

  it('cuts a row that is higher than a page between its lines, under the head', () => {
    const tall: Segment = {
      piece: line('各区对本通知印发当月在册的对象补发。'.repeat(9)),
      gap: 0,
      head,
      foot,
    };
    const [first] = rows;
    const pages = paginate(first ? [first, tall] : [], 600, 300);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page.height).toBeLessThanOrEqual(300);
      expect(wordsOf(page)).toContain('表头');
    }
  });

  it('shares rows evenly among the fewest pages', () => {
    expect(paginateEvenly(rows, 600, 310).map((page) => page.height)).toEqual([244, 180]);
  });
});
