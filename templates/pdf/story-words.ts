import type { StorySource, StoryText } from '@tongjie/model';
import { citationPieces } from '../docx/citation-text.ts';
import { type PdfInline, words } from './nodes.ts';
import type { PdfContext } from './pdf-context.ts';

/** A citation with each label linked to its clause; nothing without sources. */
export function citation(sources: readonly StorySource[], context: PdfContext): readonly PdfInline[] {
  const pieces = citationPieces(sources).map(({ text, source }) => ({
    text,
    to: source === null ? null : context.anchorOf(source),
  }));
  return pieces.length === 0 ? [] : [{ kind: 'citation', pieces }];
}

/** Words with the footnotes of the terms that first stand in them. */
function notedWords(text: string, strong: boolean, context: PdfContext): readonly PdfInline[] {
  const { notes } = context;
  const set: PdfInline[] = [];
  let rest = text;
  for (let found = notes.take(rest); found !== null; found = notes.take(rest)) {
    const { term, definition } = notes.taken().get(found.note) ?? { term: found.term, definition: [] };
    set.push(words(found.before + found.term, { strong }));
    set.push({ kind: 'note', term, body: definition.map((part) => storyWords(part, plainly(context))) });
    rest = found.after;
  }
  return rest === '' ? set : [...set, words(rest, { strong })];
}

/** A footnote has no footnotes. */
const plainly = (context: PdfContext): PdfContext => ({
  ...context,
  notes: { ...context.notes, take: () => null },
});

/**
 * Running text: strong words, citations where they stand, terms with their footnotes. Clauses that only figures are
 * bound to are cited at the end, so that every figure can be traced on paper.
 */
export function storyWords(text: StoryText, context: PdfContext): readonly PdfInline[] {
  const cited = new Set<string>();
  const set: PdfInline[] = [];
  let waiting: StorySource[] = [];
  const flush = () => {
    set.push(...citation(waiting, context));
    waiting = [];
  };
  for (const part of text.runs) {
    if (part.kind === 'citation') {
      waiting.push(part.source);
      cited.add(`${part.source.of} ${part.source.clause}`);
      continue;
    }
    flush();
    if (part.kind === 'text') set.push(...notedWords(part.text, part.strong, context));
    else set.push(words(part.text, { strong: part.strong }));
  }
  flush();
  const bound = text.sources.filter((source) => !cited.has(`${source.of} ${source.clause}`));
  return [...set, ...citation(bound, context)];
}
