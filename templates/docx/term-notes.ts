import type { Story, StoryText } from '@tongjie/model';

/** A term where it first stands in running text: what precedes it, the term, what follows, and its footnote. */
export interface NotedTerm {
  readonly before: string;
  readonly term: string;
  readonly after: string;
  readonly note: number;
}

/** Terms (术语) of an interpretation that are explained in footnotes, numbered in the order in which they first stand. */
export interface TermNotes {
  /** Divides a text at the first term in it that has no footnote yet; null where there is none. */
  take(text: string): NotedTerm | null;
  /** Whether the definition of a term stands in a footnote, and so not in the text. */
  isNoted(term: string): boolean;
  /** Terms and their definitions by the numbers of the footnotes taken so far. */
  taken(): ReadonlyMap<number, { readonly term: string; readonly definition: readonly StoryText[] }>;
}

function termsOf(story: Story): ReadonlyMap<string, readonly StoryText[]> {
  const blocks = story.sections.flatMap((section) => section.blocks);
  return new Map(
    blocks.flatMap((block) =>
      block.kind === 'term' && block.term !== '' && block.definition.length > 0
        ? [[block.term, block.definition] as const]
        : [],
    ),
  );
}

function createNotes(terms: ReadonlyMap<string, readonly StoryText[]>): TermNotes {
  const numbers = new Map<string, number>();
  return {
    take(text) {
      const places = [...terms.keys()]
        .filter((term) => !numbers.has(term))
        .map((term) => ({ term, at: text.indexOf(term) }))
        .filter(({ at }) => at !== -1)
        .sort((a, b) => a.at - b.at || b.term.length - a.term.length);
      const [first] = places;
      if (first === undefined) return null;
      const note = numbers.size + 1;
      numbers.set(first.term, note);
      const end = first.at + first.term.length;
      return { before: text.slice(0, first.at), term: first.term, after: text.slice(end), note };
    },
    isNoted: (term) => terms.has(term),
    taken: () =>
      new Map([...numbers].map(([term, note]) => [note, { term, definition: terms.get(term) ?? [] }])),
  };
}

/**
 * The notes of a story. Whether a term stands in running text is known only when everything is drawn, so `draw` is
 * called once for that; terms that were not met keep their place in the text.
 */
export function findTermNotes(story: Story, draw: (notes: TermNotes) => unknown): TermNotes {
  const terms = termsOf(story);
  if (terms.size === 0) return createNotes(terms);
  const met = new Set<string>();
  const trial = createNotes(terms);
  draw({
    ...trial,
    take: (text) => {
      const found = trial.take(text);
      if (found) met.add(found.term);
      return found;
    },
  });
  return createNotes(new Map([...terms].filter(([term]) => met.has(term))));
}
