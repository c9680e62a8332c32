import { type Gate, type GateDecision, openGates, type Signature, type Workflow } from '@tongjie/model';
import { desc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { gateDecisions, signatures } from '../schema.ts';
import type { DossierRow } from './find-dossier.ts';

async function loadGates(database: Database, dossierId: string): Promise<Workflow['gates']> {
  const rows = await database.select().from(gateDecisions).where(eq(gateDecisions.dossierId, dossierId));
  const gates: Record<Gate, GateDecision | null> = { ...openGates };
  for (const { gate, decision, decidedBy, decidedAt, reason } of rows) {
    gates[gate] = { decision, by: decidedBy, at: decidedAt.toISOString(), reason };
  }
  return gates;
}

async function loadSignature(database: Database, dossierId: string): Promise<Signature | null> {
  const [row] = await database
    .select()
    .from(signatures)
    .where(eq(signatures.dossierId, dossierId))
    .orderBy(desc(signatures.id))
    .limit(1);
  if (!row) return null;
  const { signedBy, name, signedAt, hash, voidedAt, voidedBy } = row;
  return {
    by: signedBy,
    name,
    at: signedAt.toISOString(),
    hash,
    voidedAt: voidedAt?.toISOString() ?? null,
    voidedBy,
  };
}

/** Where a dossier is on its way, from its row and the tables beside it. */
export async function loadWorkflow(database: Database, { id, state }: DossierRow): Promise<Workflow> {
  return { state, gates: await loadGates(database, id), signature: await loadSignature(database, id) };
}
