/** What stops a story from being told: a bound figure that its clause no longer holds, or a reference to no clause. */
export interface StoryFault {
  readonly code: 'fact-stale' | 'citation-broken';
  /** What happened, where, and what to do, in Chinese. */
  readonly message: string;
}

/** Thrown by `tellStory`: a stale figure is never drawn. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  /** Stable code of the first fault. */
  readonly code: StoryFault['code'];
  readonly faults: readonly StoryFault[];

  constructor(faults: readonly [StoryFault, ...StoryFault[]]) {
    super(faults.map((fault) => fault.message).join('\n'));
    this.code = faults[0].code;
    this.faults = faults;
  }
}
