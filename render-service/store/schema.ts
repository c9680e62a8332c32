import type {
  DocumentJson,
  Dossier,
  DossierState,
  Gate,
  InterpretationPlan,
  Policy,
  Presentation,
  RequirementSetId,
  Suggestion,
} from '@tongjie/model';
import {
  bigint,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

/**
 * The tables as queries see them. What makes them trustworthy (checks, triggers, indexes) stands in `migrations/`; a
 * test holds both to the same columns.
 */

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** One row a dossier; its two documents are in `documents`. */
export const dossiers = pgTable('dossiers', {
  id: text('id').primaryKey(),
  requirementSet: text('requirement_set').$type<RequirementSetId>().notNull(),
  policy: jsonb('policy').$type<Omit<Policy, 'document'>>().notNull(),
  predecessor: jsonb('predecessor').$type<Dossier['predecessor']>(),
  plan: jsonb('plan').$type<InterpretationPlan>().notNull(),
  presentation: jsonb('presentation').$type<Presentation>().notNull(),
  waivers: jsonb('waivers').$type<Dossier['waivers']>().notNull().default([]),
  state: text('state').$type<DossierState>().notNull().default('drafting'),
  /** Rises with every change of content. */
  version: integer('version').notNull().default(0),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
  updatedBy: text('updated_by'),
});

export type DocumentName = 'policy' | 'interpretation';

export const documents = pgTable(
  'documents',
  {
    id: uuid('id').primaryKey(),
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    name: text('name').$type<DocumentName>().notNull(),
    schemaHash: text('schema_hash').notNull(),
    /** Version of the document: the number of steps since it was made. */
    head: integer('head').notNull().default(0),
  },
  (table) => [unique().on(table.dossierId, table.name)],
);

/** What was pushed and accepted, in order. Never changed. */
export const commits = pgTable(
  'commits',
  {
    documentId: uuid('document_id')
      .notNull()
      .references(() => documents.id),
    sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    fromVersion: integer('from_version').notNull(),
    toVersion: integer('to_version').notNull(),
    ref: text('ref').notNull(),
    author: text('author').notNull(),
    at: moment('at').notNull(),
    steps: jsonb('steps').$type<{ stepType: string; [key: string]: unknown }[]>().notNull(),
    dropped: integer('dropped').array().notNull(),
  },
  (table) => [unique().on(table.documentId, table.ref)],
);

export type SnapshotReason = 'created' | 'interval' | 'idle' | 'submitted' | 'signed';

/** A document written out whole, so that it loads without replaying its history. */
export const snapshots = pgTable(
  'snapshots',
  {
    documentId: uuid('document_id')
      .notNull()
      .references(() => documents.id),
    version: integer('version').notNull(),
    doc: jsonb('doc').$type<DocumentJson>().notNull(),
    /** Of the document's canonical JSON. */
    sha256: text('sha256').notNull(),
    reason: text('reason').$type<SnapshotReason>().notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.version] })],
);

/** Decisions of the review that is going on, or of the last one while nothing was edited since. */
export const gateDecisions = pgTable(
  'gate_decisions',
  {
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    gate: text('gate').$type<Gate>().notNull(),
    decision: text('decision').$type<'passed' | 'returned'>().notNull(),
    decidedBy: text('decided_by').notNull(),
    decidedAt: moment('decided_at').notNull(),
    reason: text('reason'),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.gate] })],
);

/** Signatures, voided ones included. Each names the snapshots that the signer saw. */
export const signatures = pgTable(
  'signatures',
  {
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    signedBy: text('signed_by').notNull(),
    name: text('name').notNull(),
    signedAt: moment('signed_at').notNull(),
    hash: text('hash').notNull(),
    policyId: uuid('policy_id').notNull(),
    policyVersion: integer('policy_version').notNull(),
    interpretationId: uuid('interpretation_id').notNull(),
    interpretationVersion: integer('interpretation_version').notNull(),
    voidedAt: moment('voided_at'),
    voidedBy: text('voided_by'),
  },
  (table) => [
    foreignKey({
      columns: [table.policyId, table.policyVersion],
      foreignColumns: [snapshots.documentId, snapshots.version],
    }),
    foreignKey({
      columns: [table.interpretationId, table.interpretationVersion],
      foreignColumns: [snapshots.documentId, snapshots.version],
    }),
  ],
);

/** The log of a dossier. The database assigns sequence and hashes; rows are never changed. */
export const logEntries = pgTable(
  'log_entries',
  {
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    sequence: integer('sequence').notNull(),
    /** ISO 8601 in UTC, as hashed. */
    at: text('at').notNull(),
    by: text('actor').notNull(),
    event: text('event').notNull(),
    /** Canonical JSON, as hashed. */
    detail: text('detail').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.sequence] })],
);

/** One rendering of one content of a dossier. */
export const renderings = pgTable(
  'renderings',
  {
    id: uuid('id').primaryKey(),
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    /** Hash of everything that the artifacts are made from. */
    contentHash: text('content_hash').notNull(),
    status: text('status').$type<'rendering' | 'ready' | 'failed'>().notNull(),
    error: text('error'),
    requestedBy: text('requested_by').notNull(),
    startedAt: moment('started_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (table) => [unique().on(table.dossierId, table.contentHash)],
);

/** Files of a rendering; their bytes are in the blobs, by hash. */
export const artifacts = pgTable(
  'artifacts',
  {
    renderingId: uuid('rendering_id')
      .notNull()
      .references(() => renderings.id),
    position: integer('position').notNull(),
    file: text('file').notNull(),
    medium: text('medium').notNull(),
    title: text('title').notNull(),
    mediaType: text('media_type').notNull(),
    width: integer('width'),
    height: integer('height'),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    alt: text('alt').notNull(),
  },
  (table) => [primaryKey({ columns: [table.renderingId, table.file] })],
);

/** Sessions by the hash of their token: who reads the database cannot sign in with it. */
export const sessions = pgTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  personId: text('person_id').notNull(),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
});

/** Answers to questions about the texts of a dossier, by the questions' keys. */
export const readingAnswers = pgTable(
  'reading_answers',
  {
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    key: text('key').notNull(),
    answer: text('answer').notNull(),
    answeredBy: text('answered_by').notNull(),
    answeredAt: moment('answered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.key] })],
);

export type SuggestionDecision = 'open' | 'accepted' | 'refused';

/** Changes and comments that came back in Word files. What was said never changes; what was decided of it does. */
export const suggestions = pgTable(
  'suggestions',
  {
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    key: text('key').notNull(),
    /** Name of the Word file, and place in it. */
    file: text('file').notNull(),
    position: integer('position').notNull(),
    kind: text('kind').$type<Suggestion['kind']>().notNull(),
    author: text('author').notNull(),
    /** As the file says, or empty. */
    saidAt: text('said_at').notNull(),
    context: text('context').notNull(),
    words: text('words').notNull(),
    at: integer('at').notNull(),
    nth: integer('nth').notNull(),
    count: integer('count').notNull(),
    before: text('before').notNull(),
    after: text('after').notNull(),
    comment: text('comment').notNull(),
    readBy: text('read_by').notNull(),
    readAt: moment('read_at').notNull(),
    decision: text('decision').$type<SuggestionDecision>().notNull().default('open'),
    decidedBy: text('decided_by'),
    decidedAt: moment('decided_at'),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.key] })],
);
