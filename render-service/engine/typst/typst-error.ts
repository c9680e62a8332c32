/** Why a document could not be set. The codes are stable; the message is for people. */
export type TypstErrorCode =
  | 'typst-markup'
  | 'typst-missing-glyph'
  | 'typst-picture'
  | 'typst-package'
  | 'typst-file-name'
  | 'typst-too-large'
  | 'typst-timeout'
  | 'typst-memory'
  | 'typst-failed';

/** A place in a source, counted from 1. */
export interface TypstPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A fault as the compiler tells it. */
export interface TypstFault {
  readonly code: TypstErrorCode;
  readonly message: string;
  /** Null where no place is to blame. */
  readonly place: TypstPlace | null;
  /** The compiler's own words, for developers. */
  readonly detail: string;
}

/** A document that could not be set. */
export class TypstError extends Error {
  readonly code: TypstErrorCode;
  readonly place: TypstPlace | null;
  readonly detail: string;

  constructor({ code, message, place, detail }: TypstFault) {
    super(message);
    this.name = 'TypstError';
    this.code = code;
    this.place = place;
    this.detail = detail;
  }
}

/** A fault without a place. */
export function fault(code: TypstErrorCode, message: string, detail = ''): TypstFault {
  return { code, message, place: null, detail };
}
