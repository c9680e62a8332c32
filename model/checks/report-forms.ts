import { placeIn } from './check-context.ts';
import { fixIn } from './fix-in.ts';
import { withoutTitles } from './lexicons/own-words.ts';
import type { Passage } from './passage.ts';
import type { RuleFinding } from './rule.ts';

/** A way of writing that is at fault wherever it stands. */
export interface Form {
  readonly pattern: RegExp;
  readonly why: string;
  /** How it is written, where that is certain. */
  readonly right: ((match: RegExpExecArray) => string) | null;
  /** Looks at names in 《》, too. */
  readonly inTitles?: true;
}

/** Reports the forms that stand in the writer's own words; names of documents and quotations of the policy are as they are. */
export function reportForms(passage: Passage, forms: readonly Form[]): RuleFinding[] {
  if (passage.role === 'quotation') return [];
  const text = withoutTitles(passage.text);
  const found = forms.flatMap(({ pattern, why, right, inTitles }) =>
    [...(inTitles ? passage.text : text).matchAll(pattern)].flatMap((match) => {
      const written = right?.(match) ?? null;
      const to = match.index + match[0].length;
      return written === match[0] ? [] : [{ words: match[0], from: match.index, to, why, written }];
    }),
  );
  // Of forms that overlap the first of the list tells enough.
  const apart = found.filter(
    (one, index) => !found.slice(0, index).some((other) => one.from < other.to && other.from < one.to),
  );
  return apart.map(({ words, from, to, why, written }) => ({
    message:
      written === null
        ? `“${words}”写法不妥：${why}`
        : written === ''
          ? `“${words}”应删去：${why}`
          : `“${words}”应写成“${written}”：${why}`,
    place: placeIn(passage, from, to),
    ...(written === null ? {} : fixIn(passage, from, to, written)),
  }));
}
