import type { Channel } from './channel.ts';

/** Where a service publishes, and the order in which it does. */
export interface Publishing {
  /** In the order in which they are staged. Without any, a release is recorded and shown nowhere. */
  readonly channels: readonly Channel[];
  /**
   * Runs an act on one dossier after those that were asked for before it have ended, so that no act takes back what
   * another is about to show.
   */
  inTurn<Result>(dossier: string, act: () => Promise<Result>): Promise<Result>;
}

/** Publishing on these channels. */
export function createPublishing(channels: readonly Channel[]): Publishing {
  const last = new Map<string, Promise<unknown>>();
  return {
    channels,
    inTurn: (dossier, act) => {
      const before = last.get(dossier) ?? Promise.resolve();
      const turn = before.then(act, act);
      const ended = turn
        .catch(() => {})
        .finally(() => {
          if (last.get(dossier) === ended) last.delete(dossier);
        });
      last.set(dossier, ended);
      return turn;
    },
  };
}
