import { z } from 'zod';
import type { SuggestionRow } from '../store/queries/suggestions.ts';

export const suggestionDecisionSchema = z.enum(['open', 'accepted', 'refused']);

/** A change or a comment that came back, with what was decided of it. */
export const suggestionViewSchema = z.object({
  /** Hash of what was said and where; the same file read again gives the same keys. */
  key: z.string(),
  /** Name of the Word file. */
  file: z.string(),
  kind: z.enum(['change', 'comment']),
  /** As the file says; empty where it doesn't. */
  author: z.string(),
  /** ISO 8601 as the file says, or empty. */
  date: z.string(),
  context: z.string(),
  /** All words of the paragraph before the change, and where among them `before` begins (UTF-16). */
  words: z.string(),
  at: z.int(),
  /** Which of the paragraphs that read alike, from 0, and how many there were. */
  nth: z.int(),
  count: z.int(),
  before: z.string(),
  after: z.string(),
  comment: z.string(),
  readBy: z.string(),
  readAt: z.string(),
  decision: suggestionDecisionSchema,
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
});
export type SuggestionView = z.infer<typeof suggestionViewSchema>;

export function toSuggestionView(row: SuggestionRow): SuggestionView {
  const { key, file, kind, author, context, words, at, nth, count, before, after, comment } = row;
  const said = {
    key,
    file,
    kind,
    author,
    date: row.saidAt,
    context,
    words,
    at,
    nth,
    count,
    before,
    after,
    comment,
  };
  const { readBy, readAt, decision, decidedBy, decidedAt } = row;
  return {
    ...said,
    readBy,
    readAt: readAt.toISOString(),
    decision,
    decidedBy,
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
