import type { StorySource, StoryText } from '@tongjie/model';

/** The source of a block itself, unless a text in it already cites that clause: nothing is cited twice in a row. */
export function uncitedSource(
  source: StorySource | null,
  texts: readonly StoryText[],
): readonly StorySource[] {
  if (source === null) return [];
  const cited = texts.some(({ sources }) =>
    sources.some(({ clause, of }) => clause === source.clause && of === source.of),
  );
  return cited ? [] : [source];
}
