import { type Dossier, dossierSchema, policySchema } from '@tongjie/model';
import type { Database } from '../store/database.ts';
import type { DossierRow } from '../store/queries/find-dossier.ts';
import { loadDocument, type StoredDocument, writeDocument } from '../store/queries/load-document.ts';

/** A dossier with its documents as stored, and where they stand. */
export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly policy: StoredDocument;
  readonly interpretation: StoredDocument;
}

/** Loads the documents of a dossier's row and puts the dossier together. */
export async function loadDossier(database: Database, row: DossierRow): Promise<LoadedDossier> {
  const policy = await loadDocument(database, row.id, 'policy');
  const interpretation = await loadDocument(database, row.id, 'interpretation');
  if (!policy || !interpretation) throw new Error(`Bug: dossier ${row.id} lacks a document.`);
  // Parsing also puts keys back in their order, which jsonb does not keep: a package has the same bytes each time.
  const dossier = dossierSchema.parse({
    id: row.id,
    requirementSet: row.requirementSet,
    policy: policySchema.parse({ ...row.policy, document: writeDocument(policy.doc) }),
    predecessor: row.predecessor ?? null,
    plan: row.plan,
    interpretation: writeDocument(interpretation.doc),
    presentation: row.presentation,
    waivers: row.waivers,
  });
  return { dossier, policy, interpretation };
}
