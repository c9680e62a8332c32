/** Stable codes of what can be wrong with an uploaded policy. */
export type ReadingErrorCode =
  | 'unsupported-file-type'
  | 'encrypted-file'
  | 'empty-file'
  | 'file-too-large'
  | 'broken-docx'
  | 'unsafe-docx'
  | 'broken-pdf'
  | 'pdf-too-complex'
  | 'no-text'
  | 'policy-without-numbering';

/** A file that can't be read as a policy. The message is Chinese and says what to do. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  readonly code: ReadingErrorCode;

  constructor(code: ReadingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
