/** Why a diagram could not be drawn. The codes are stable; the message is for the person who wrote the diagram. */
export type DiagramErrorCode =
  | 'diagram-empty'
  | 'diagram-too-long'
  | 'diagram-kind-unknown'
  | 'diagram-image-refused'
  | 'diagram-syntax'
  | 'diagram-timeout'
  | 'diagram-too-large'
  | 'diagram-failed';

/** A diagram that cannot be drawn. `line` counts from 1 in the source as written, null where no line is to blame. */
export class DiagramError extends Error {
  readonly code: DiagramErrorCode;
  readonly line: number | null;

  constructor(code: DiagramErrorCode, message: string, line: number | null = null) {
    super(message);
    this.name = 'DiagramError';
    this.code = code;
    this.line = line;
  }
}
