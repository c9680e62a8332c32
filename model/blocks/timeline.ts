import { z } from 'zod';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';
import { factBinding } from './reference.ts';

export const timeline = defineBlock({
  name: 'timeline',
  title: '时间节点',
  purpose: '哪天起执行、哪天前办完、何时失效',
  nodes: {
    timeline: defineNode({
      name: 'timeline',
      content: 'timelineEntry+',
      group: 'block',
      isolating: true,
      draggable: true,
    }),
    timelineEntry: defineNode({
      name: 'timelineEntry',
      content: 'paragraph+',
      isolating: true,
      attributes: {
        /** As the policy writes it: `2025年1月1日`. */
        date: { schema: z.string().max(30), default: '' },
        ...factBinding,
      },
    }),
  },
});
