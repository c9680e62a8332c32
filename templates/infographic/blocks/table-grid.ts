import type { StoryCell } from '@tongjie/model';

/** A cell and where it stands: first column and row, from 0. */
export interface GridCell {
  readonly cell: StoryCell;
  readonly column: number;
  readonly row: number;
}

export interface TableGrid {
  readonly cells: readonly GridCell[];
  readonly columns: number;
  readonly rows: number;
  /** Rows at the top that hold header cells only. */
  readonly headRows: number;
}

/** Finds each cell's column, as HTML does: cells fill the places that spans from above leave free. */
export function readTableGrid(rows: readonly (readonly StoryCell[])[]): TableGrid {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  let columns = 0;
  for (const [row, rowCells] of rows.entries()) {
    let column = 0;
    for (const cell of rowCells) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const rowspan = Math.min(cell.rowspan, rows.length - row);
      for (let down = 0; down < rowspan; down += 1) {
        for (let right = 0; right < cell.colspan; right += 1) taken.add(`${row + down} ${column + right}`);
      }
      cells.push({ cell: { ...cell, rowspan }, column, row });
      column += cell.colspan;
      columns = Math.max(columns, column);
    }
  }
  const firstBody = rows.findIndex((row) => row.length === 0 || row.some((cell) => !cell.header));
  return { cells, columns, rows: rows.length, headRows: firstBody === -1 ? rows.length : firstBody };
}
