import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';

export const paragraph = defineBlock({
  name: 'paragraph',
  title: '正文',
  purpose: '一段话，说清一件事',
  nodes: {
    paragraph: {
      ...defineNode({ name: 'paragraph', content: 'inline*', group: 'block prose', tag: 'p' }),
      parseDOM: [{ tag: 'p' }],
    },
  },
});
