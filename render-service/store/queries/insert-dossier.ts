import { randomUUID } from 'node:crypto';
import { type Dossier, interpretationSchema, policyDocumentSchema, schemaHash } from '@tongjie/model';
import type { Database } from '../database.ts';
import { type DocumentName, documents, dossiers } from '../schema.ts';
import { insertSnapshot } from './insert-snapshot.ts';

/** Stores a new dossier with both documents at version 0. Does nothing and returns false where the id is taken. */
export async function insertDossier(
  transaction: Database,
  dossier: Dossier,
  by: { readonly id: string | null; readonly at: Date },
): Promise<boolean> {
  const { document, ...policy } = dossier.policy;
  const { id, requirementSet, predecessor, plan, presentation, waivers, interpretation } = dossier;
  const row = { id, requirementSet, policy, predecessor, plan, presentation, waivers, updatedBy: by.id };
  const inserted = await transaction
    .insert(dossiers)
    .values({ ...row, createdAt: by.at, updatedAt: by.at })
    .onConflictDoNothing()
    .returning({ id: dossiers.id });
  if (inserted.length === 0) return false;
  const texts: readonly [DocumentName, Dossier['interpretation'], string][] = [
    ['policy', document, schemaHash(policyDocumentSchema)],
    ['interpretation', interpretation, schemaHash(interpretationSchema(requirementSet))],
  ];
  for (const [name, doc, hash] of texts) {
    const documentId = randomUUID();
    await transaction.insert(documents).values({ id: documentId, dossierId: id, name, schemaHash: hash });
    await insertSnapshot(transaction, { documentId, version: 0, doc, reason: 'created', at: by.at });
  }
  return true;
}
