import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';

export const questionAnswer = defineBlock({
  name: 'questionAnswer',
  title: '问答',
  purpose: '群众会问的一个问题和回答',
  nodes: {
    questionAnswer: defineNode({
      name: 'questionAnswer',
      content: 'question answer',
      group: 'block',
      isolating: true,
      draggable: true,
    }),
    question: defineNode({ name: 'question', content: 'text*', marks: '', isolating: true }),
    answer: defineNode({ name: 'answer', content: 'prose+', isolating: true }),
  },
});
