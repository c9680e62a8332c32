import { attribute, type Element, flatText, isElement, isHidden } from './html-nodes.ts';

const MOST_COLUMNS = 60;
const MOST_ROWS = 500;
/** A cell with so much text in so many paragraphs holds a page's text, not a figure's. */
const LAYOUT_CHARACTERS = 200;
const LAYOUT_BLOCKS = 3;

/** Rows of a table, those of tables inside its cells not counted. */
function rowsOf(table: Element): Element[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) =>
      /^(?:tbody|thead|tfoot)$/.test(child.tagName) ? child.childNodes.filter(isElement) : [child],
    )
    .filter((row) => row.tagName === 'tr' && !isHidden(row));
}

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** How much text an element holds and in how many blocks, by element. */
export type Measures = ReadonlyMap<Element, { readonly characters: number; readonly blocks: number }>;

/** Whether a table only lays out the page, as old sites do: its cells hold paragraphs of the text. */
export function isLayoutTable(table: Element, measures: Measures): boolean {
  if (attribute(table, 'role') === 'presentation') return true;
  const rows = rowsOf(table);
  if (rows.length === 0 || rows.every((row) => cellsOf(row).length < 2)) return true;
  return rows.some((row) =>
    cellsOf(row).some((cell) => {
      const { characters = 0, blocks = 0 } = measures.get(cell) ?? {};
      return characters >= LAYOUT_CHARACTERS && blocks >= LAYOUT_BLOCKS;
    }),
  );
}

const spanOf = (cell: Element, name: string, most: number): number =>
  Math.min(Math.max(Number.parseInt(attribute(cell, name), 10) || 1, 1), most);

/** One line a row, cells divided by tabs, empty where a merged cell goes on. */
export function tableLines(table: Element): string[] {
  /** Rows that the cell in a column still covers. */
  const covered: number[] = [];
  return rowsOf(table).map((row) => {
    const texts: string[] = [];
    const passCovered = () => {
      while ((covered[texts.length] ?? 0) > 0 && texts.length < MOST_COLUMNS) {
        covered[texts.length] = (covered[texts.length] ?? 1) - 1;
        texts.push('');
      }
    };
    for (const cell of cellsOf(row)) {
      passCovered();
      const rows = spanOf(cell, 'rowspan', MOST_ROWS);
      const columns = spanOf(cell, 'colspan', MOST_COLUMNS);
      const text = isHidden(cell) ? '' : flatText(cell);
      for (let column = 0; column < columns; column += 1) {
        covered[texts.length] = rows - 1;
        texts.push(column === 0 ? text : '');
      }
    }
    passCovered();
    return texts.join('\t');
  });
}
