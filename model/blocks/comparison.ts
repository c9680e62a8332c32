import { z } from 'zod';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';
import { label } from './label.ts';

const heading = { schema: z.string().max(60), default: '' };

/** A row holds what is compared, then the old words, then the new. Both cells cite their own document. */
export const comparison = defineBlock({
  name: 'comparison',
  title: '新旧对比',
  purpose: '过去怎么定，现在怎么定',
  nodes: {
    comparison: defineNode({
      name: 'comparison',
      content: 'comparisonRow+',
      group: 'block',
      isolating: true,
      draggable: true,
      attributes: { oldTitle: heading, newTitle: heading },
    }),
    comparisonRow: defineNode({
      name: 'comparisonRow',
      content: 'label comparisonCell comparisonCell',
      isolating: true,
      attributes: { change: { schema: z.enum(['added', 'removed', 'changed']), default: 'changed' } },
    }),
    comparisonCell: defineNode({ name: 'comparisonCell', content: 'paragraph+', isolating: true }),
    label,
  },
});
