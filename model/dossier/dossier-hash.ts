import { interpretationSchema } from '../interpretation/interpretation-schema.ts';
import type { Policy } from '../policy/policy.ts';
import { policyDocumentSchema } from '../policy/policy-schema.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Dossier } from './dossier.ts';
import { sha256 } from './sha256.ts';

/** A rendered file as the hash sees it. */
export interface HashedFile {
  /** Path inside the package, with `/`. */
  readonly path: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** SHA-256 of each part of a dossier, and of the whole: what a signature covers. */
export interface DossierHashes {
  readonly policy: string;
  /** Null where no earlier policy is in the dossier. */
  readonly predecessor: string | null;
  readonly plan: string;
  readonly interpretation: string;
  readonly presentation: string;
  /** Null where no finding is let through. */
  readonly waivers: string | null;
  /** Null until everything is rendered. */
  readonly artifacts: string | null;
  /** The one hash that is signed; null until everything is rendered. */
  readonly dossier: string | null;
}

const hashOf = (value: unknown): string => sha256(canonicalJson(value));

/** A policy with its document written out in full, so that a left-out default attribute changes no hash. */
function hashPolicy(policy: Policy): string {
  return hashOf({ ...policy, document: policyDocumentSchema.nodeFromJSON(policy.document).toJSON() });
}

/** The hash of a set of rendered files; their order does not matter, their names and bytes do. */
export function hashFiles(files: readonly HashedFile[]): string {
  const lines = files.map((file) => ({ path: file.path, sha256: file.sha256 }));
  return hashOf(lines.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/**
 * The hashes of a dossier. The same words give the same hash whatever the order of keys and wherever it was stored.
 *
 * @param files the rendered files of exactly this dossier, or null where they are missing or stale.
 * @throws {RangeError} when a document is not one of its schema.
 */
export function hashesOf(dossier: Dossier, files: readonly HashedFile[] | null): DossierHashes {
  const schema = interpretationSchema(dossier.requirementSet);
  const parts = {
    policy: hashPolicy(dossier.policy),
    predecessor: dossier.predecessor ? hashPolicy(dossier.predecessor) : null,
    plan: hashOf(dossier.plan),
    interpretation: hashOf({
      requirementSet: dossier.requirementSet,
      document: schema.nodeFromJSON(dossier.interpretation).toJSON(),
    }),
    presentation: hashOf(dossier.presentation),
    waivers: dossier.waivers.length > 0 ? hashOf(dossier.waivers) : null,
    artifacts: files ? hashFiles(files) : null,
  };
  return { ...parts, dossier: parts.artifacts === null ? null : hashOf({ id: dossier.id, ...parts }) };
}
