/** A letterhead template (红头模板) that can't be used, or that would leave out what a policy must print. */
export class LetterheadError extends Error {
  override readonly name = 'LetterheadError';
  readonly code:
    | 'letterhead-unreadable'
    | 'letterhead-unsafe'
    | 'letterhead-tags-wrong'
    | 'letterhead-incomplete';

  constructor(code: LetterheadError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
