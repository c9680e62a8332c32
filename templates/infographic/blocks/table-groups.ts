import type { StoryCell, StoryProse } from '@tongjie/model';
import { plainText } from '@tongjie/model';
import { type Mark, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { drawProse } from '../../parts/prose.ts';
import { setText } from '../../parts/set-text.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import type { TableGrid } from './table-grid.ts';

function wordsOf(prose: readonly StoryProse[]): string {
  return prose
    .map((part) =>
      part.kind === 'paragraph' ? plainText(part.text) : part.items.map((item) => wordsOf(item)).join('、'),
    )
    .join(' ');
}

/** A wide table as groups: each row's first cell as a heading, the others as pairs of column name and value. */
export function drawTableGroups(grid: TableGrid, setting: Setting): Segment[] {
  const isKey = ({ column, row }: TableGrid['cells'][number]): boolean =>
    column === 0 && row >= grid.headRows;
  const cellAt = (row: number, column: number): StoryCell | null =>
    grid.cells.find(
      ({ cell, column: left, row: top }) =>
        top <= row && row < top + cell.rowspan && left <= column && column < left + cell.colspan,
    )?.cell ?? null;
  const nameOf = (column: number): string => {
    const names = Array.from({ length: grid.headRows }, (_, row) =>
      wordsOf(cellAt(row, column)?.content ?? []),
    );
    return names.filter((name, index) => name !== '' && names.indexOf(name) === index).join('，');
  };
  // The headings may reach over several columns.
  const reach = Math.max(1, ...grid.cells.filter(isKey).map(({ cell }) => cell.colspan));
  const keys = Array.from({ length: reach }, (_, column) => nameOf(column));
  const caption = drawCaption([...new Set(keys)].filter((name) => name !== '').join('／'), setting);
  const segments: Segment[] = [];
  for (let row = grid.headRows; row < grid.rows; row += 1) {
    const pairs: { name: string; cell: StoryCell }[] = [];
    const first = cellAt(row, 0);
    for (let column = 1; column < grid.columns; column += 1) {
      const cell = cellAt(row, column);
      if (cell && cell !== first && pairs.at(-1)?.cell !== cell) pairs.push({ name: nameOf(column), cell });
    }
    const heading = wordsOf(first?.content ?? []);
    const group = drawGroup(heading, pairs, setting);
    if (caption.height === 0) segments.push({ piece: group, gap: px(setting, 16) });
    else if (segments.length === 0) segments.push({ piece: stack([caption, group]), gap: 0 });
    else segments.push({ piece: group, gap: px(setting, 16), head: caption });
  }
  return segments;
}

/** What the headings of the groups are: the name of the first column. */
const drawCaption = (name: string, setting: Setting): Piece =>
  setText(name, textStyle(setting, 32, 56, { colour: setting.ground.quiet }), setting.width);

function drawGroup(
  heading: string,
  pairs: readonly { name: string; cell: StoryCell }[],
  setting: Setting,
): Piece {
  const { ground, width } = setting;
  const keyWidth = px(setting, 248);
  const rows = pairs.map(({ name, cell }): Piece => {
    const key = setText(
      name,
      textStyle(setting, 36, 56, { colour: ground.quiet }),
      keyWidth - px(setting, 24),
    );
    const measure = width - keyWidth;
    const value = joinSegments(
      drawProse(cell.content, textStyle(setting, 38, 58), measure, setting),
      measure,
    );
    const marks: Mark[] = [...key.marks, ...placeAt(value, keyWidth, 0)];
    return { width, height: Math.max(key.height, value.height), marks };
  });
  const title = setText(heading, textStyle(setting, 42, 60, { weight: 700 }), width, { balanced: true });
  const body = stack([title, ...rows], px(setting, 14));
  const top = px(setting, 24);
  return {
    width,
    height: body.height + top * 2,
    marks: [{ kind: 'box', x: 0, y: 0, width, height: 4, fill: ground.strongRule }, ...placeAt(body, 0, top)],
  };
}
