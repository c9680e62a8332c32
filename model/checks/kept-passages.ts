import type { Passage } from './passage.ts';
import { passageKey } from './passage-key.ts';

/** What was found in a passage, and the passage. */
interface Kept<Found> {
  readonly key: string;
  readonly passage: Passage;
  readonly found: Found;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((one, index) => one === b[index]));

/** Whether two passages of the same words stand alike: then they have the same key, too. */
function standAlike(a: Passage, b: Passage): boolean {
  return (
    a.section === b.section &&
    a.block === b.block &&
    a.role === b.role &&
    a.tells === b.tells &&
    sameList(a.pieces, b.pieces) &&
    sameList(a.surroundings, b.surroundings)
  );
}

/**
 * What was found in the passages of one check, for the next: a passage that is the same is found again by its words,
 * which are the same object while their node is the same, and else by its key.
 */
export class KeptPassages<Found> {
  readonly #byWords = new Map<Passage['sentences'], Kept<Found>>();
  #byKey: ReadonlyMap<string, Kept<Found>> | null = null;

  /** What was found in the same passage, with the place where it stood then; null where there was none. */
  find(passage: Passage): Kept<Found> | null {
    const known = this.#byWords.get(passage.sentences);
    if (known && standAlike(known.passage, passage)) return known;
    // Most checks ask for one or two passages by their keys, so these are put in order only when asked for.
    this.#byKey ??= new Map([...this.#byWords.values()].map((kept) => [kept.key, kept]));
    return this.#byKey.get(passageKey(passage)) ?? null;
  }

  /** Keeps what was found. `key` is that of the passage, where it is known. */
  keep(passage: Passage, found: Found, key = passageKey(passage)): void {
    this.#byWords.set(passage.sentences, { key, passage, found });
  }
}
