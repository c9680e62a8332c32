/** What is released: every file that the public may read, and the hash that was signed. */
export interface Release {
  /** Id of the dossier. */
  readonly dossier: string;
  /** Hash over the dossier, lower-case hexadecimal SHA-256; names this version of it. */
  readonly hash: string;
  /** The moment of the release, ISO 8601 in UTC, as the log tells it. */
  readonly at: string;
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
}

/** Which version of which dossier a release is, and which release of it: its pages say when they were published. */
export type ReleasedVersion = Pick<Release, 'dossier' | 'hash' | 'at'>;

/**
 * A publication channel (发布渠道). Release is two-phase: every channel stages, then every channel reveals; if one
 * cannot stage, nothing shows anywhere. All acts are idempotent, as a release may be repeated after a crash.
 */
export interface Channel {
  /** Shown to the media editor: `本机公开目录`. */
  readonly title: string;
  /**
   * Where a dossier can be seen once it is revealed, or null where that has no address. It begins with `/` where the
   * service itself shows it. Known beforehand, so that the log can name it before anything shows.
   */
  addressOf(dossier: string): string | null;
  /** Puts the files where they can be made visible at once, without showing them. */
  stage(release: Release): Promise<void>;
  /** Makes what was staged visible. */
  reveal(version: ReleasedVersion): Promise<void>;
  /** True when exactly this version is visible. */
  isRevealed(version: ReleasedVersion): Promise<boolean>;
  /** Takes back what was staged and not revealed. */
  discard(version: ReleasedVersion): Promise<void>;
  /** Takes a released dossier out of sight. */
  withdraw(dossier: string): Promise<void>;
}
