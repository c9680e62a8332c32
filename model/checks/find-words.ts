import { placeIn } from './check-context.ts';
import type { Passage } from './passage.ts';
import type { RuleFinding } from './rule.ts';

/** A wording that is looked for, and what to say of it. */
export interface Wording {
  readonly pattern: RegExp;
  /** Says what is wrong with the words and what to write instead. */
  readonly advice: string;
}

/** Reports every place of a passage where one of the wordings stands in the writer's own words; quotations are the policy's. */
export function findWords(passage: Passage, wordings: readonly Wording[]): RuleFinding[] {
  if (passage.role === 'quotation') return [];
  return wordings
    .flatMap(({ pattern, advice }) =>
      [...passage.text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ match, advice })),
    )
    .sort((a, b) => a.match.index - b.match.index)
    .map(({ match, advice }) => ({
      message: `“${match[0]}”${advice}`,
      place: placeIn(passage, match.index, match.index + match[0].length),
    }));
}
