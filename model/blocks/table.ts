import { z } from 'zod';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';

const span = { schema: z.int().min(1).max(50), default: 1 };
const cellAttributes = {
  colspan: span,
  rowspan: span,
  /** Column widths in px as prosemirror-tables keeps them. */
  colwidth: { schema: z.array(z.int().min(0).max(4000)).nullable(), default: null },
};

function cell(name: 'tableHeader' | 'tableCell', tag: 'th' | 'td', role: 'header_cell' | 'cell') {
  return {
    ...defineNode({ name, content: 'prose+', tag, isolating: true, attributes: cellAttributes }),
    parseDOM: [{ tag }],
    tableRole: role,
  };
}

export const table = defineBlock({
  name: 'table',
  title: '表格',
  purpose: '按行按列对照的标准',
  nodes: {
    table: {
      ...defineNode({ name: 'table', content: 'tableRow+', group: 'block', tag: 'table', isolating: true }),
      parseDOM: [{ tag: 'table' }],
      tableRole: 'table',
    },
    tableRow: {
      ...defineNode({ name: 'tableRow', content: '(tableHeader | tableCell)+', tag: 'tr' }),
      parseDOM: [{ tag: 'tr' }],
      tableRole: 'row',
    },
    tableHeader: cell('tableHeader', 'th', 'header_cell'),
    tableCell: cell('tableCell', 'td', 'cell'),
  },
});
