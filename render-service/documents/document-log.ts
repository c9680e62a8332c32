import type { Commit } from '@tongjie/model';
import type { Schema } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';

/** A commit with its steps read. */
export interface LoggedCommit {
  readonly commit: Commit;
  readonly steps: readonly Step[];
}

/** Steps that are kept in memory; older ones are read from the store. */
const keptSteps = 5000;

/** Reads the steps of a commit. */
export function readCommit(schema: Schema, commit: Commit): LoggedCommit {
  return { commit, steps: commit.steps.map((json) => Step.fromJSON(schema, json)) };
}

/** The latest commits of a document, in order: what late pushes are mapped over. */
export class DocumentLog {
  #commits: LoggedCommit[] = [];
  #start: number;

  /** @param start version of the document that the log begins at. */
  constructor(start: number) {
    this.#start = start;
  }

  /** The earliest version that the log reaches back to. */
  get start(): number {
    return this.#start;
  }

  append(entries: readonly LoggedCommit[]): void {
    this.#commits.push(...entries);
    let kept = this.#commits.reduce((sum, { steps }) => sum + steps.length, 0);
    let first = this.#commits[0];
    while (first && kept - first.steps.length >= keptSteps) {
      kept -= first.steps.length;
      this.#start = first.commit.to;
      this.#commits.shift();
      first = this.#commits[0];
    }
  }

  /** Commits made on a version or a later one, or null where the log does not reach back to it. */
  since(version: number): readonly LoggedCommit[] | null {
    return version < this.#start ? null : this.#commits.filter(({ commit }) => commit.from >= version);
  }
}
