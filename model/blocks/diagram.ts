import { z } from 'zod';
import { clauseIdSchema } from '../policy/clause.ts';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';

export const diagram = defineBlock({
  name: 'diagram',
  title: '关系图',
  purpose: '谁管什么、按什么顺序走',
  nodes: {
    diagram: defineNode({
      name: 'diagram',
      group: 'block',
      atom: true,
      draggable: true,
      attributes: {
        title: { schema: z.string().max(60), default: '' },
        /** Mermaid source. */
        source: { schema: z.string().max(8000), default: '' },
        /** What the picture says, in words: alt text and text equivalent. */
        description: { schema: z.string().max(500), default: '' },
        clauses: { schema: z.array(clauseIdSchema).max(40), default: [] },
      },
    }),
  },
});
