import type { Schema } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import type { Commit } from '@tongjie/model';
import type { StoredSteps } from './receive-commit.ts';

/**
 * Reads stored commits under an editor's schema. Neighbouring commits of others become one, so that a long absence is
 * caught up in one rebase; what is known already (sent again after a reconnection) is left out.
 */
export function readCommits(
  commits: readonly Commit[],
  version: number,
  ownRef: string | null,
  schema: Schema,
): StoredSteps[] {
  const read: StoredSteps[] = [];
  for (const { ref, from, to, steps, dropped } of commits) {
    if (to <= version && (ref !== ownRef || to > from)) continue;
    const next = { ref, to, steps: steps.map((json) => Step.fromJSON(schema, json)), dropped };
    const last = read.at(-1);
    if (last && last.ref !== ownRef && ref !== ownRef) {
      read[read.length - 1] = { ...next, steps: [...last.steps, ...next.steps] };
    } else read.push(next);
  }
  return read;
}
