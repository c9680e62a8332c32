import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/** What one entry of a dossier's log says; the chain covers all of it. */
export const auditEntrySchema = z.object({
  /** From 1, without gaps. */
  sequence: z.int().positive(),
  /** When, ISO 8601 in UTC; the server's clock. */
  at: z.iso.datetime(),
  /** Id of the person, or `system`. */
  by: z.string(),
  /** What happened: `submitted`, `gatePassed`, `signed` … */
  event: z.string(),
  /** What belongs to it: the gate, the reason, the hash that was signed. */
  detail: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** An entry with its place in the chain. */
export const chainedEntrySchema = auditEntrySchema.extend({ previousHash: digest, hash: digest });
export type ChainedEntry = z.infer<typeof chainedEntrySchema>;

/** `previousHash` of the first entry. */
export const chainStart = '0'.repeat(64);

/** The hash of an entry that follows the entry whose hash is `previous`. */
export function chainHash(previous: string, entry: AuditEntry): string {
  const { sequence, at, by, event, detail } = entry;
  return sha256(canonicalJson({ previous, sequence, at, by, event, detail }));
}

/** The entry with the hashes that put it after `last` (null: it is the first). */
export function chainEntry(last: ChainedEntry | null, entry: AuditEntry): ChainedEntry {
  const previousHash = last?.hash ?? chainStart;
  return { ...entry, previousHash, hash: chainHash(previousHash, entry) };
}

/** The chain is whole, or where it first breaks and how. */
export type ChainVerdict =
  | { readonly intact: true }
  | {
      readonly intact: false;
      readonly sequence: number;
      readonly fault: 'gap' | 'broken-link' | 'changed-entry';
    };

/** Verifies a log from its first entry: every entry in its place, following the one before it, unchanged. */
export function verifyChain(entries: readonly ChainedEntry[]): ChainVerdict {
  let previous = chainStart;
  for (const [index, entry] of entries.entries()) {
    const { sequence } = entry;
    if (sequence !== index + 1) return { intact: false, sequence, fault: 'gap' };
    if (entry.previousHash !== previous) return { intact: false, sequence, fault: 'broken-link' };
    if (entry.hash !== chainHash(previous, entry)) return { intact: false, sequence, fault: 'changed-entry' };
    previous = entry.hash;
  }
  return { intact: true };
}
