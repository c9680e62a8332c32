import {
  canonicalJson,
  type Dossier,
  type DossierHashes,
  type HashedFile,
  hashesOf,
  sha256,
} from '@tongjie/model';
import type { Database } from '../store/database.ts';
import { findRendering, listArtifactRows } from '../store/queries/renderings.ts';

/** Hashing reads every character, and a dossier that is being written is asked for by everybody who has it open. */
const known = new WeakMap<Dossier, DossierHashes>();

/** The hashes of a dossier with the files that were rendered of it, or null. */
export function currentHashes(dossier: Dossier, files: readonly HashedFile[] | null): DossierHashes {
  if (files) return hashesOf(dossier, files);
  const hashes = known.get(dossier) ?? hashesOf(dossier, null);
  known.set(dossier, hashes);
  return hashes;
}

/** Hash of everything in a dossier that its artifacts are made from. */
export function contentHash(dossier: Dossier): string {
  // No picture shows a waiver.
  const { artifacts: _, dossier: __, waivers: ___, ...parts } = currentHashes(dossier, null);
  return sha256(canonicalJson(parts));
}

/** The rendered files of exactly this dossier, as a hash sees them; null where they are missing or stale. */
export async function findCurrentFiles(
  database: Database,
  dossier: Dossier,
): Promise<readonly HashedFile[] | null> {
  const rendering = await findRendering(database, dossier.id, contentHash(dossier));
  if (rendering?.status !== 'ready') return null;
  const rows = await listArtifactRows(database, rendering.id);
  return rows.map(({ file, sha256 }) => ({ path: file, sha256 }));
}
