import {
  type DocumentJson,
  documentJsonSchema,
  interpretationSchema,
  policyDocumentSchema,
  type RequirementSetId,
} from '@tongjie/model';
import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { Node, Schema } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import type { Database } from '../database.ts';
import { type DocumentName, documents, dossiers, snapshots } from '../schema.ts';
import { listCommits } from './list-commits.ts';

/** A document as stored. */
export interface StoredDocument {
  readonly id: string;
  readonly version: number;
  readonly schemaHash: string;
  readonly doc: Node;
}

/** The schema of one of a dossier's documents. */
export function documentSchema(name: DocumentName, requirementSet: RequirementSetId): Schema {
  return name === 'policy' ? policyDocumentSchema : interpretationSchema(requirementSet);
}

/** A document as JSON; its `toJSON` is typed loosely. */
export function writeDocument(doc: Node): DocumentJson {
  return documentJsonSchema.parse(doc.toJSON());
}

/**
 * Loads a document at its head: the latest snapshot, and the commits since. Null where there is no such dossier.
 *
 * @throws {Error} when what is stored does not replay, which no accepted push can cause.
 */
export async function loadDocument(
  database: Database,
  dossierId: string,
  name: DocumentName,
): Promise<StoredDocument | null> {
  const [row] = await database
    .select({ document: documents, requirementSet: dossiers.requirementSet })
    .from(documents)
    .innerJoin(dossiers, eq(dossiers.id, documents.dossierId))
    .where(and(eq(documents.dossierId, dossierId), eq(documents.name, name)));
  if (!row) return null;
  const { id, head, schemaHash } = row.document;
  const [snapshot] = await database
    .select()
    .from(snapshots)
    .where(and(eq(snapshots.documentId, id), lte(snapshots.version, head)))
    .orderBy(desc(snapshots.version))
    .limit(1);
  if (!snapshot) throw new Error(`Bug: document ${id} has no snapshot.`);
  const schema = documentSchema(name, row.requirementSet);
  let doc = schema.nodeFromJSON(snapshot.doc);
  for (const commit of await listCommits(database, id, snapshot.version)) {
    for (const json of commit.steps) {
      const result = Step.fromJSON(schema, json).apply(doc);
      if (!result.doc)
        throw new Error(`Bug: document ${id} does not replay at commit ${commit.ref}: ${result.failed}`);
      doc = result.doc;
    }
  }
  return { id, version: head, schemaHash, doc };
}

/** Versions and ids of both documents of a dossier. */
export async function listDocumentHeads(
  database: Database,
  dossierId: string,
): Promise<{ readonly id: string; readonly name: DocumentName; readonly head: number }[]> {
  return database
    .select({ id: documents.id, name: documents.name, head: documents.head })
    .from(documents)
    .where(eq(documents.dossierId, dossierId))
    .orderBy(asc(documents.name));
}
