import type { MarkSpec } from 'prosemirror-model';
import { z } from 'zod';
import { defineNode } from './define-node.ts';
import { clauseReference, factBinding } from './reference.ts';

/** Inline nodes of an interpretation. */
export const inlineNodes = {
  /** 引据: a link to a clause. Its text is made from the clause's path when it is drawn. */
  citation: defineNode({
    name: 'citation',
    group: 'inline',
    inline: true,
    atom: true,
    attributes: clauseReference,
  }),
  /** 数据: a figure bound to its place in a clause. `text` is how it is written here, if otherwise than in the clause. */
  fact: defineNode({
    name: 'fact',
    group: 'inline',
    inline: true,
    atom: true,
    attributes: { ...factBinding, text: { schema: z.string().max(60), default: '' } },
    leafText: (node) => String(node.attrs.text || node.attrs.quote),
  }),
  text: { group: 'inline' },
} as const;

/** Marks of an interpretation: emphasis only; the template owns every other look. */
export const inlineMarks = {
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
} satisfies Record<string, MarkSpec>;
