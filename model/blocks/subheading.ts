import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';

export const subheading = defineBlock({
  name: 'subheading',
  title: '小标题',
  purpose: '把一个要素分成几层来讲',
  nodes: {
    subheading: {
      ...defineNode({
        name: 'subheading',
        content: 'text*',
        group: 'block',
        tag: 'h3',
        defining: true,
        marks: '',
      }),
      parseDOM: [{ tag: 'h3' }, { tag: 'h4' }],
    },
  },
});
