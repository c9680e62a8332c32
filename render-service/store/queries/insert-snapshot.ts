import { canonicalJson, type DocumentJson, sha256 } from '@tongjie/model';
import type { Database } from '../database.ts';
import { type SnapshotReason, snapshots } from '../schema.ts';

/** A document at one version. */
export interface Snapshot {
  readonly documentId: string;
  readonly version: number;
  readonly doc: DocumentJson;
  readonly reason: SnapshotReason;
  readonly at: Date;
}

/** Writes a document out whole. One that is there already for the version is left as it is. */
export async function insertSnapshot(database: Database, snapshot: Snapshot): Promise<void> {
  await database
    .insert(snapshots)
    .values({ ...snapshot, sha256: sha256(canonicalJson(snapshot.doc)) })
    .onConflictDoNothing();
}
