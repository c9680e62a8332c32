/** What is released: every file of a signed package, and the hash that was signed. */
export interface Release {
  /** Id of the dossier. */
  readonly dossier: string;
  /** Hash over the dossier, lower-case hexadecimal SHA-256; names this version of it. */
  readonly hash: string;
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
}

/**
 * A publication channel (发布渠道). Release is two-phase: every channel stages, then every channel reveals; if one
 * cannot stage, nothing shows anywhere. All three acts are idempotent, as a release may be repeated after a crash.
 */
export interface Channel {
  /** Shown to the media editor: `本机公开目录`. */
  readonly title: string;
  /** Puts the files where they can be made visible at once, without showing them. */
  stage(release: Release): Promise<void>;
  /** Makes what was staged visible. Returns where it can be seen, or null. */
  reveal(release: Release): Promise<string | null>;
  /** Takes back what was staged and not revealed. */
  discard(release: Release): Promise<void>;
  /** Takes a released dossier out of sight. */
  withdraw(dossier: string): Promise<void>;
}
