/** Lets findings through, for people who may; each settles once the service has stored it, or throws words for people. */
export interface WaiverActions {
  readonly give: (key: string, reason: string) => Promise<void>;
  readonly withdraw: (key: string) => Promise<void>;
}

/** What an action said when it failed. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : '没有存上。请再试一次。';
