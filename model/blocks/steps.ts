import { z } from 'zod';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';
import { label } from './label.ts';

export const steps = defineBlock({
  name: 'steps',
  title: '办理流程',
  purpose: '先做什么，后做什么',
  nodes: {
    steps: defineNode({
      name: 'steps',
      content: 'step+',
      group: 'block',
      isolating: true,
      draggable: true,
      /** False for facts without an order (谁、怎么、何时). */
      attributes: { ordered: { schema: z.boolean(), default: true } },
    }),
    step: defineNode({ name: 'step', content: 'label paragraph+', isolating: true }),
    label,
  },
});
