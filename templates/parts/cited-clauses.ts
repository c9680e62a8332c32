import { type Clause, findClause, type Story, type StorySource, uniqueSources } from '@tongjie/model';
import { sourcesOf } from './sources.ts';

/** A clause that an interpretation rests on, and its words. */
export interface CitedClause {
  readonly source: StorySource;
  readonly clause: Clause;
}

/**
 * The clauses that an interpretation rests on, each once: those of the policy in its order, then those of the policy
 * that it replaces.
 */
export function findCitedClauses(
  story: Story,
  clauses: readonly Clause[],
  predecessorClauses: readonly Clause[],
): readonly CitedClause[] {
  const blocks = story.sections.flatMap(({ blocks }) => blocks.flatMap(sourcesOf));
  const sources = uniqueSources([...story.lead.sources, ...blocks]);
  const citedOf = (of: StorySource['of'], document: readonly Clause[]) => {
    const places = new Map(document.map(({ id }, index) => [id, index]));
    return sources
      .flatMap((source) => {
        const clause = source.of === of ? findClause(document, source.clause) : null;
        return clause ? [{ source, clause }] : [];
      })
      .toSorted((a, b) => (places.get(a.clause.id) ?? 0) - (places.get(b.clause.id) ?? 0));
  };
  return [...citedOf('policy', clauses), ...citedOf('predecessor', predecessorClauses)];
}
