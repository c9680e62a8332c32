import { type DocumentJson, policyDocumentSchema, schemaHash } from '@tongjie/model';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { loadDocument, writeDocument } from '../store/queries/load-document.ts';
import { dossierNotFound, getDossierRow } from './get-dossier.ts';

/** A document and its version. The predecessor is never edited: its version is 0. */
export interface DocumentView {
  readonly version: number;
  readonly schemaHash: string;
  readonly doc: DocumentJson;
}

/** @throws Problem `dossier-not-found`, `no-predecessor` */
export async function readDocument(
  service: Service,
  id: string,
  name: 'policy' | 'interpretation' | 'predecessor',
): Promise<DocumentView> {
  const { database } = service.store;
  if (name !== 'predecessor') {
    const stored = await loadDocument(database, id, name);
    if (!stored) throw dossierNotFound(id);
    return { version: stored.version, schemaHash: stored.schemaHash, doc: writeDocument(stored.doc) };
  }
  const { predecessor } = await getDossierRow(database, id);
  if (predecessor)
    return { version: 0, schemaHash: schemaHash(policyDocumentSchema), doc: predecessor.document };
  throw new Problem({
    status: 404,
    code: 'no-predecessor',
    title: '没有被替代的旧文件',
    detail: '这份卷宗没有放入被它替代的旧文件，所以没有可以对照的原文。',
  });
}
