import type { TypstFault } from './typst-error.ts';

/** What a process that sets documents is told once: the fonts, and the memory that it may take, in bytes. */
export interface TypstSetup {
  readonly fontPaths: readonly string[];
  readonly memory: number;
}

/** PDF standards that are written. PDF/UA asks for a title and alternative texts besides the tags. */
export type TypstStandard = 'a-2a' | 'ua-1';

/** A document to set. */
export interface TypstJob {
  readonly id: number;
  readonly markup: string;
  /** Contents by name, relative to the markup. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Seconds since 1970: the only date in the file. */
  readonly created: number;
  readonly standard: TypstStandard;
}

/** A document that was set, or why not. `warnings` are the compiler's own words. */
export type TypstAnswer =
  | {
      readonly id: number;
      readonly bytes: Uint8Array;
      readonly pages: number;
      readonly warnings: readonly string[];
    }
  | { readonly id: number; readonly fault: TypstFault };
