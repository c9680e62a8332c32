import type { PdfPiece } from './pdf-lines.ts';

/** What the thread that takes a PDF apart is given. */
export interface PdfJob {
  readonly bytes: Uint8Array;
  /** Folder of the character maps, ending in a slash. */
  readonly characterMaps: string;
  readonly mostPages: number;
  readonly mostCharacters: number;
}

/** The pieces of all pages, or why there are none. */
export type PdfAnswer =
  | { readonly pages: readonly (readonly PdfPiece[])[] }
  | { readonly refused: 'too-many-pages' | 'too-much-text' | 'password' }
  | { readonly refused: 'broken'; readonly reason: string };
