import type { StoryCell } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { readTableGrid } from './table-grid.ts';

const cell = (header: boolean, colspan = 1, rowspan = 1): StoryCell => ({
  header,
  colspan,
  rowspan,
  content: [],
});

describe('readTableGrid', () => {
  it('finds columns past cells that span from above', () => {
    const grid = readTableGrid([
      [cell(true, 1, 2), cell(true, 2)],
      [cell(true), cell(true)],
      [cell(false), cell(false), cell(false)],
    ]);
    expect(grid.cells.map(({ row, column }) => `${row},${column}`)).toEqual([
      '0,0',
      '0,1',
      '1,1',
      '1,2',
      '2,0',
      '2,1',
      '2,2',
    ]);
    expect([grid.columns, grid.rows, grid.headRows]).toEqual([3, 3, 2]);
  });

  it('cuts a span that runs past the last row', () => {
    expect(readTableGrid([[cell(false, 1, 9)]]).cells[0]?.cell.rowspan).toBe(1);
  });
});
