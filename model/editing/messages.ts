import { z } from 'zod';
import { documentJsonSchema } from '../policy/policy.ts';

/** A push is known by its client and a counter, so that a resend after a lost answer is absorbed. */
export const pushRefSchema = z.string().regex(/^[0-9a-f-]{36}:[0-9]+$/);

const version = z.int().min(0);

/** Removing an extra section is the one edit that may take out a section's borders. */
export const pushKindSchema = z.enum(['edit', 'removeExtraSection']);
export type PushKind = z.infer<typeof pushKindSchema>;

const stepJson = z.looseObject({
  stepType: z.enum(['replace', 'replaceAround', 'addMark', 'removeMark', 'attr']),
});

/** What an editor sends over the WebSocket of one document. */
export const clientMessageSchema = z.discriminatedUnion('t', [
  z.object({
    t: z.literal('hello'),
    schemaHash: z.string(),
    clientId: z.uuid(),
    /** Version that the client already has; left out on a first load. */
    version: version.optional(),
    inflightRef: pushRefSchema.optional(),
  }),
  z.strictObject({
    t: z.literal('push'),
    ref: pushRefSchema,
    version,
    steps: z.array(stepJson).min(1).max(1000),
    kind: pushKindSchema.default('edit'),
  }),
]);
export type ClientMessage = z.input<typeof clientMessageSchema>;

/** Steps that the server has applied and stored. `from` and `to` are versions; `author` and `at` come from the server. */
export const commitSchema = z.object({
  ref: z.string(),
  from: version,
  to: version,
  author: z.string(),
  at: z.iso.datetime(),
  steps: z.array(z.looseObject({ stepType: z.string() })),
  /** Indices of pushed steps that no longer applied. */
  dropped: z.array(z.int()),
});
export type Commit = z.infer<typeof commitSchema>;

export const nackCodeSchema = z.enum([
  'invalid',
  'forbidden',
  'behind',
  'retry',
  'schemaChanged',
  'frozen',
  'tooLarge',
]);
export type NackCode = z.infer<typeof nackCodeSchema>;

/** What the server sends. An own commit in the stream is the acknowledgement: it is sent only once stored. */
export const serverMessageSchema = z.discriminatedUnion('t', [
  z.object({
    t: z.literal('init'),
    version,
    schemaHash: z.string(),
    /** Whole document on a first load … */
    doc: documentJsonSchema.optional(),
    /** … or what the client missed since its version. */
    commits: z.array(commitSchema).optional(),
    readOnly: z.boolean(),
  }),
  z.object({ t: z.literal('commits'), list: z.array(commitSchema) }),
  z.object({ t: z.literal('nack'), ref: z.string(), code: nackCodeSchema, detail: z.string(), version }),
  /** State, findings or artifacts of the dossier changed: fetch them again. */
  z.object({ t: z.literal('dossierChanged') }),
]);
export type ServerMessage = z.infer<typeof serverMessageSchema>;
