import { createHash } from 'node:crypto';
import type { Medium } from '@tongjie/model';

/** A rendered file (成品). */
export interface Artifact {
  readonly medium: Medium;
  /** Path inside a package, with `/`: `pictures/infographic.png`, `cards/card-01.png`, `documents/policy.docx`. */
  readonly file: string;
  /** What people call it. */
  readonly title: string;
  readonly mediaType: string;
  /** Pixels of a picture, else null. */
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: Uint8Array;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** What a picture says, in words; empty for what is text itself. */
  readonly alt: string;
}

/** An artifact from what made it: its hash is taken here, so that it can't differ from the bytes. */
export function createArtifact(made: Omit<Artifact, 'sha256'>): Artifact {
  return { ...made, sha256: hashBytes(made.bytes) };
}

/** SHA-256 in lower-case hexadecimal digits, by the platform: pictures have megabytes. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
