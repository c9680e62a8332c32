import { type Form, type FormRow, formColumns, SIGNED_BY_HAND } from '../forms/form.ts';
import { cell, headerCell, type PdfBlock, type PdfCell, paragraph, words } from './nodes.ts';

function opinionLines({ question, choices, room }: Extract<FormRow, { kind: 'opinion' }>): PdfBlock[] {
  return [
    ...(question === '' ? [] : [paragraph('cellSmall', words(question, { quiet: true }))]),
    { kind: 'space', lines: room },
    paragraph('cell', words(choices), { kind: 'fill' }, words(SIGNED_BY_HAND)),
  ];
}

function formRow(row: FormRow): readonly PdfCell[] {
  switch (row.kind) {
    case 'item':
      return [
        headerCell(row.name),
        cell(
          row.lines.map((line) => paragraph(row.small ? 'cellSmall' : 'cell', words(line))),
          { columns: 3 },
        ),
      ];
    case 'pair':
      return row.items.flatMap(([name, value]) => [
        headerCell(name),
        cell([paragraph('cell', words(value))]),
      ]);
    case 'opinion':
      return [headerCell(row.name), cell(opinionLines(row), { columns: 3 })];
  }
}

/** A form: its title, then its table. */
export function formBlocks({ title, table, rows }: Form): PdfBlock[] {
  return [
    { kind: 'heading', level: 1, title },
    {
      kind: 'table',
      look: 'form',
      title: table,
      weights: formColumns,
      headRows: 0,
      rows: rows.map(formRow),
    },
  ];
}
