import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';
import { label } from './label.ts';

export const term = defineBlock({
  name: 'term',
  title: '术语',
  purpose: '一个群众不熟的词，说成白话',
  nodes: {
    term: defineNode({
      name: 'term',
      content: 'label paragraph+',
      group: 'block',
      isolating: true,
      draggable: true,
    }),
    label,
  },
});
