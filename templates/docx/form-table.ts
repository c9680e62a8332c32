import { LineRuleType, type Paragraph, TabStopType } from 'docx';
import { run, sizes } from './faces.ts';
import { page } from './page.ts';
import { cellParagraph } from './prose.ts';
import { columnWidths, headerCell, type StoryTableCell, storyTable } from './tables.ts';

/** The columns of a form: four, so that two short items share a row. */
const formColumns: readonly number[] = [6, 8, 5, 8];

/** Lines of a form stand closer than those of a table in running text, so that a form keeps to one page. */
const spacing = { line: 300, lineRule: LineRuleType.AT_LEAST } as const;
const GREY = '595959';

/** A form as wide as the type area; nothing follows it but the mark that Word wants after a table. */
export function formTable(title: string, rows: readonly (readonly StoryTableCell[])[]) {
  return storyTable(title, formColumns, 0, rows, 20);
}

/** Words in a cell of a form, a paragraph a line; an empty value leaves room to write. */
export function formLines(lines: readonly string[], size: number = sizes.smallFourth): readonly Paragraph[] {
  const set = lines.length > 0 ? lines : [''];
  const own = { ...spacing, line: Math.round(Math.min(spacing.line, size * 25)) };
  return set.map((line) => cellParagraph([run(line, { size })], { spacing: own }));
}

/** A row of one item: its name, and its value over the rest of the width. */
export function formRow(name: string, lines: readonly string[], size?: number): readonly StoryTableCell[] {
  return [headerCell(name), { children: formLines(lines, size), columnSpan: 3 }];
}

/** A row of two short items. */
export function formPair(
  [name, value]: readonly [string, string],
  [otherName, otherValue]: readonly [string, string],
): readonly StoryTableCell[] {
  return [
    headerCell(name),
    { children: formLines([value]) },
    headerCell(otherName),
    { children: formLines([otherValue]) },
  ];
}

/**
 * A row to be filled in by hand: what is asked, `room` empty lines, then choices at the left, and a place for name and
 * date at the right.
 */
export function formOpinion(
  name: string,
  question: string,
  choices: string,
  room: number,
): readonly StoryTableCell[] {
  const [labelWidth = 0] = columnWidths(formColumns);
  const asked =
    question === '' ? [] : [cellParagraph([run(question, { size: sizes.fifth, colour: GREY })], { spacing })];
  const empty = Array.from({ length: room }, () => cellParagraph([], { spacing }));
  const signed = cellParagraph(
    [run(`${choices}\t签名：　　　　　　　年　　月　　日`, { size: sizes.smallFourth })],
    {
      spacing,
      tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - labelWidth - 220 }],
    },
  );
  return [headerCell(name), { children: [...asked, ...empty, signed], columnSpan: 3 }];
}
