interface Cell {
  readonly lines: string[];
  /** Columns of the grid that it covers. */
  span: number;
  /** It goes on with the cell above or before it, or was deleted: what it holds isn't shown. */
  covered: boolean;
}

interface Row {
  readonly cells: Cell[];
  /** Columns left free before the first cell. */
  before: number;
  deleted: boolean;
}

/** A table claims no more columns than this. */
const MOST_COLUMNS = 60;
const columns = (value: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 0, 0), MOST_COLUMNS);

/** Rows of tables while they are read; a table in a cell nests. */
export class OpenRows {
  readonly #rows: Row[] = [];

  get inRow(): boolean {
    return this.#rows.length > 0;
  }

  open(): void {
    this.#rows.push({ cells: [], before: 0, deleted: false });
  }

  openCell(): void {
    this.#rows.at(-1)?.cells.push({ lines: [], span: 1, covered: false });
  }

  /** Takes in a property of the row (`w:trPr`) or of its last cell (`w:tcPr`). */
  read(name: string, value: string | undefined): void {
    const row = this.#rows.at(-1);
    const cell = row?.cells.at(-1);
    if (row && name === 'w:gridBefore') row.before = columns(value);
    else if (row && name === 'w:del') row.deleted = true;
    else if (!cell) return;
    else if (name === 'w:gridSpan') cell.span = Math.max(columns(value), 1);
    else if (name === 'w:cellDel') cell.covered = true;
    else if ((name === 'w:vMerge' || name === 'w:hMerge') && value !== 'restart') cell.covered = true;
  }

  /** Adds a line to the cell that is open. */
  add(line: string): void {
    if (line !== '') this.#rows.at(-1)?.cells.at(-1)?.lines.push(line);
  }

  /**
   * Ends the innermost row: the line that it makes, cells divided by tabs and empty where a merged cell goes on; null where
   * it was deleted or lies in a cell itself.
   */
  close(): string | null {
    const row = this.#rows.pop();
    if (!row || row.deleted) return null;
    const texts = row.cells.map(({ lines, span, covered }) => ({
      text: covered ? '' : lines.join(' ').replace(/[\n\t]/g, ' '),
      after: '\t'.repeat(span - 1),
    }));
    if (this.inRow) {
      this.add(
        texts
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      );
      return null;
    }
    return '\t'.repeat(row.before) + texts.map(({ text, after }) => text + after).join('\t');
  }
}
