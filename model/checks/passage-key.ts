import type { Passage, PassageWords } from './passage.ts';
import type { ReferenceTarget } from './reference.ts';

const writeTarget = ({ of, clause, quote, node }: ReferenceTarget): string =>
  `${of} ${clause} ${node} ${quote}`;

/** References as a string by which they can be compared. */
export const targetsKey = (targets: readonly ReferenceTarget[]): string =>
  targets.map(writeTarget).join('\n');

/** The words of a passage and how they lie in the document (`layout`) as one string. */
export function wordsKey({ text, sentences }: Omit<PassageWords, 'wordsKey'>, layout: string): string {
  const cuts = sentences.map(({ to, references }) => `${to} ${targetsKey(references)}`);
  return [text, layout, ...cuts].join('\n');
}

const surroundingKeys = new WeakMap<readonly ReferenceTarget[], string>();

function keyOfSurroundings(targets: readonly ReferenceTarget[]): string {
  const key = surroundingKeys.get(targets) ?? targetsKey(targets);
  surroundingKeys.set(targets, key);
  return key;
}

/**
 * Everything that a passage is, as one string: two passages with the same key are checked alike, wherever they stand.
 * Text typed above a passage changes no key.
 */
export function passageKey(passage: Passage): string {
  const { section, block, role, tells, pieces, surroundings } = passage;
  return `${section} ${block} ${role} ${tells} ${pieces.join()}\n${passage.wordsKey}\n${keyOfSurroundings(surroundings)}`;
}
