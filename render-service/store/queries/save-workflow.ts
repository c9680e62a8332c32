import { gates, type Signature, type Workflow } from '@tongjie/model';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { dossiers, gateDecisions, signatures } from '../schema.ts';

/** The snapshots that a signer saw. */
export interface SignedVersions {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly interpretationId: string;
  readonly interpretationVersion: number;
}

async function saveGates(
  transaction: Database,
  dossierId: string,
  before: Workflow,
  after: Workflow,
): Promise<void> {
  for (const gate of gates) {
    const decision = after.gates[gate];
    if (decision === before.gates[gate]) continue;
    await transaction
      .delete(gateDecisions)
      .where(and(eq(gateDecisions.dossierId, dossierId), eq(gateDecisions.gate, gate)));
    if (!decision) continue;
    await transaction.insert(gateDecisions).values({
      dossierId,
      gate,
      decision: decision.decision,
      decidedBy: decision.by,
      decidedAt: new Date(decision.at),
      reason: decision.reason,
    });
  }
}

async function voidSignature(
  transaction: Database,
  dossierId: string,
  at: string,
  by: string,
): Promise<void> {
  await transaction
    .update(signatures)
    .set({ voidedAt: new Date(at), voidedBy: by })
    .where(and(eq(signatures.dossierId, dossierId), isNull(signatures.voidedAt)));
}

async function saveSignature(
  transaction: Database,
  dossierId: string,
  signature: Signature,
  versions: SignedVersions | null,
): Promise<void> {
  const { voidedAt, voidedBy, by, name, at, hash } = signature;
  if (voidedAt !== null && voidedBy !== null)
    return voidSignature(transaction, dossierId, voidedAt, voidedBy);
  if (!versions) throw new Error('Bug: a signature needs the versions that were signed.');
  await transaction
    .insert(signatures)
    .values({ dossierId, signedBy: by, name, signedAt: new Date(at), hash, ...versions });
}

/**
 * Stores what differs between two workflows of a dossier. The database's triggers judge every part once more.
 *
 * @param versions needed when `after` bears a new signature.
 */
export async function saveWorkflow(
  transaction: Database,
  dossierId: string,
  before: Workflow,
  after: Workflow,
  versions: SignedVersions | null = null,
): Promise<void> {
  if (after.signature && after.signature !== before.signature) {
    await saveSignature(transaction, dossierId, after.signature, versions);
  }
  if (after.state !== before.state) {
    await transaction.update(dossiers).set({ state: after.state }).where(eq(dossiers.id, dossierId));
  }
  await saveGates(transaction, dossierId, before, after);
}
