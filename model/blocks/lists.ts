import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';

const listItem = {
  ...defineNode({ name: 'listItem', content: 'paragraph prose*', tag: 'li', defining: true }),
  parseDOM: [{ tag: 'li' }],
};

export const bulletList = defineBlock({
  name: 'bulletList',
  title: '要点',
  purpose: '几件并列的事',
  nodes: {
    bulletList: {
      ...defineNode({ name: 'bulletList', content: 'listItem+', group: 'block prose', tag: 'ul' }),
      parseDOM: [{ tag: 'ul' }],
    },
    listItem,
  },
});

export const orderedList = defineBlock({
  name: 'orderedList',
  title: '编号要点',
  purpose: '有先后或要计数的几件事',
  nodes: {
    orderedList: {
      ...defineNode({ name: 'orderedList', content: 'listItem+', group: 'block prose', tag: 'ol' }),
      parseDOM: [{ tag: 'ol' }],
    },
    listItem,
  },
});
