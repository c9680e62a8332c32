import { z } from 'zod';

const position = z.int().min(0);
const slice = z.strictObject({
  content: z.array(z.looseObject({ type: z.string() })).optional(),
  openStart: position.optional(),
  openEnd: position.optional(),
});
const mark = z.looseObject({ type: z.string() });

/**
 * The steps that an editor may send, in the exact shape that prosemirror-transform writes. Steps that change attributes
 * of the document itself are not among them: neither document has any.
 */
export const stepJsonSchema = z.discriminatedUnion('stepType', [
  z.strictObject({
    stepType: z.literal('replace'),
    from: position,
    to: position,
    slice: slice.nullish(),
    structure: z.boolean().optional(),
  }),
  z.strictObject({
    stepType: z.literal('replaceAround'),
    from: position,
    to: position,
    gapFrom: position,
    gapTo: position,
    insert: position,
    slice: slice.nullish(),
    structure: z.boolean().optional(),
  }),
  z.strictObject({ stepType: z.literal('addMark'), mark, from: position, to: position }),
  z.strictObject({ stepType: z.literal('removeMark'), mark, from: position, to: position }),
  z.strictObject({ stepType: z.literal('attr'), pos: position, attr: z.string(), value: z.unknown() }),
]);
