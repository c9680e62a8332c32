import {
  HeadingLevel,
  type ISectionOptions,
  LineRuleType,
  type Paragraph,
  type SectionType,
  TabStopType,
} from 'docx';
import { type Form, type FormRow, formColumns, SIGNED_BY_HAND } from '../forms/form.ts';
import { run, sizes } from './faces.ts';
import { page, sectionFrame } from './page.ts';
import { space, titleParagraph } from './paragraphs.ts';
import { cellParagraph } from './prose.ts';
import { columnWidths, headerCell, type StoryTableCell, storyTable } from './tables.ts';

/** Lines of a form stand closer than those of a table in running text, so that a form keeps to one page. */
const spacing = { line: 300, lineRule: LineRuleType.AT_LEAST } as const;
const GREY = '595959';

/** Words in a cell of a form, a paragraph a line; an empty value leaves room to write. */
function formLines(lines: readonly string[], size: number = sizes.smallFourth): readonly Paragraph[] {
  const set = lines.length > 0 ? lines : [''];
  const own = { ...spacing, line: Math.round(Math.min(spacing.line, size * 25)) };
  return set.map((line) => cellParagraph([run(line, { size })], { spacing: own }));
}

function formOpinion({ question, choices, room }: Extract<FormRow, { kind: 'opinion' }>): Paragraph[] {
  const [labelWidth = 0] = columnWidths(formColumns);
  const asked =
    question === '' ? [] : [cellParagraph([run(question, { size: sizes.fifth, colour: GREY })], { spacing })];
  const empty = Array.from({ length: room }, () => cellParagraph([], { spacing }));
  const signed = cellParagraph([run(`${choices}\t${SIGNED_BY_HAND}`, { size: sizes.smallFourth })], {
    spacing,
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - labelWidth - 220 }],
  });
  return [...asked, ...empty, signed];
}

function formRow(row: FormRow): readonly StoryTableCell[] {
  switch (row.kind) {
    case 'item':
      return [
        headerCell(row.name),
        { children: formLines(row.lines, row.small ? sizes.smallFifth : undefined), columnSpan: 3 },
      ];
    case 'pair':
      return row.items.flatMap(([name, value]) => [headerCell(name), { children: formLines([value]) }]);
    case 'opinion':
      return [headerCell(row.name), { children: formOpinion(row), columnSpan: 3 }];
  }
}

/** A form on a page of its own; nothing follows its table but the mark that Word wants there. */
export function formSection(
  { title, table, rows }: Form,
  type?: (typeof SectionType)[keyof typeof SectionType],
): ISectionOptions {
  return {
    ...sectionFrame(type, 1),
    children: [
      titleParagraph(title, { heading: HeadingLevel.TITLE, outlineLevel: 0 }),
      space(100),
      ...storyTable(table, formColumns, 0, rows.map(formRow), 20),
    ],
  };
}
