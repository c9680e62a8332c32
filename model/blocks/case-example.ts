import { z } from 'zod';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';
import { factBinding } from './reference.ts';

/** Persons are types, never names; figures come from the clause only. */
export const caseExample = defineBlock({
  name: 'caseExample',
  title: '案例',
  purpose: '举个例子：什么情况，适用什么',
  nodes: {
    caseExample: defineNode({
      name: 'caseExample',
      content: 'caseSituation caseOutcome',
      group: 'block',
      isolating: true,
      draggable: true,
    }),
    caseSituation: defineNode({ name: 'caseSituation', content: 'paragraph+', isolating: true }),
    caseOutcome: defineNode({
      name: 'caseOutcome',
      content: 'paragraph+',
      isolating: true,
      attributes: {
        /** The figure that applies, as the policy writes it, or empty. */
        value: { schema: z.string().max(20), default: '' },
        unit: { schema: z.string().max(12), default: '' },
        ...factBinding,
      },
    }),
  },
});
