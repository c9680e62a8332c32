import { z } from 'zod';
import { defineBlock } from './block.ts';
import { defineNode } from './define-node.ts';

/** The cast of the comics: 办事员, 居民, 企业主, 老人. */
export const speakerSchema = z.enum(['clerk', 'resident', 'owner', 'elder']);
export type Speaker = z.infer<typeof speakerSchema>;
export const speakerTitles: Readonly<Record<Speaker, string>> = {
  clerk: '办事员',
  resident: '居民',
  owner: '企业主',
  elder: '老人',
};

export const expressionSchema = z.enum(['calm', 'smile', 'puzzled', 'surprised', 'thinking']);
export type Expression = z.infer<typeof expressionSchema>;

export const dialogue = defineBlock({
  name: 'dialogue',
  title: '漫画对话',
  purpose: '一问一答，画成漫画',
  nodes: {
    dialogue: defineNode({
      name: 'dialogue',
      content: 'utterance+',
      group: 'block',
      isolating: true,
      draggable: true,
      attributes: { title: { schema: z.string().max(40), default: '' } },
    }),
    utterance: defineNode({
      name: 'utterance',
      content: 'inline*',
      isolating: true,
      attributes: {
        speaker: { schema: speakerSchema, default: 'clerk' },
        expression: { schema: expressionSchema, default: 'calm' },
      },
    }),
  },
});
