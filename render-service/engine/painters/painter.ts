import type { Drawing } from '@tongjie/templates';

/**
 * Turns a drawing into a file. The same drawing gives the same bytes, whatever was painted before it and however many
 * are painted at once.
 */
export interface Painter {
  /** `image/png` or `image/svg+xml`. */
  readonly mediaType: string;
  /** File name extension without the dot. */
  readonly extension: string;
  /** @param like a drawing that shares parts with this one, so that both are made to have those parts in common */
  paint(drawing: Drawing, like?: Drawing): Promise<Uint8Array>;
}
