import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';
import { clauseReference } from './reference.ts';

/** The policy's own words, verbatim; a check holds them against the clause. */
export const quotation = defineBlock({
  name: 'quotation',
  title: '原文',
  purpose: '一句必须照原文读的话',
  nodes: {
    quotation: defineNode({
      name: 'quotation',
      content: 'text*',
      group: 'block',
      tag: 'blockquote',
      marks: '',
      isolating: true,
      draggable: true,
      attributes: clauseReference,
    }),
  },
});
