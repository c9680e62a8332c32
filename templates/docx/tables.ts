import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { DescribedTable } from './described-table.ts';
import { run, sizes } from './faces.ts';
import { page } from './page.ts';
import { space } from './paragraphs.ts';
import { cellParagraph } from './prose.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;
const HEADER_FILL = 'F2F2F2';
/** Room under a table before the text goes on. */
const AFTER_TABLE = 200;

export interface StoryTableCell {
  readonly children: readonly Paragraph[];
  readonly header?: boolean;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A label in a header cell: 黑体, centred unless said otherwise. */
export function headerCell(text: string, alignment: 'center' | 'left' = 'center'): StoryTableCell {
  const label = run(text, { face: 'heiTi', size: sizes.smallFourth });
  return { header: true, children: [cellParagraph([label], { alignment })] };
}

/** Widths of columns that share the type area by weight, in twips. */
export function columnWidths(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((page.textWidth * weight) / sum));
}

/**
 * A table as wide as the type area. Its first `headRows` rows are repeated on every page and no row is split.
 * A gap follows, which also keeps two tables apart. `title` is what screen readers call the table.
 */
export function storyTable(
  title: string,
  weights: readonly number[],
  headRows: number,
  rows: readonly (readonly StoryTableCell[])[],
  gap: number = AFTER_TABLE,
): readonly (Table | Paragraph)[] {
  const table = new DescribedTable(title, {
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: columnWidths(weights),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < headRows,
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new TableCell({
                children: cell.children,
                verticalAlign: VerticalAlignTable.CENTER,
                ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
                ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
                ...(cell.header
                  ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEADER_FILL } }
                  : {}),
              }),
          ),
        }),
    ),
  });
  return [table, space(gap)];
}
