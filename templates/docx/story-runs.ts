import type { StorySource, StoryText } from '@tongjie/model';
import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild } from 'docx';
import { type CitationPiece, citationPieces } from './citation-text.ts';
import type { DrawingContext } from './drawing-context.ts';
import { type RunLook, run, sizes } from './faces.ts';

/** Grey of citations: 7:1 on white. */
const CITATION_COLOUR = '595959';

function citationRun({ text, source }: CitationPiece, context: DrawingContext, size: number): ParagraphChild {
  const words = run(text, { size, colour: CITATION_COLOUR });
  const target = source === null ? null : context.targetOf(source);
  if (target === null) return words;
  return 'anchor' in target
    ? new InternalHyperlink({ anchor: target.anchor, children: [words] })
    : new ExternalHyperlink({ link: target.link, children: [words] });
}

/** A citation as small grey text, each label linked to its clause; nothing without sources. */
export function citationRuns(
  sources: readonly StorySource[],
  context: DrawingContext,
  size: number = sizes.smallFourth,
): readonly ParagraphChild[] {
  return citationPieces(sources).map((piece) => citationRun(piece, context, size));
}

/** Words with the footnotes of the terms that first stand in them. */
function notedRuns(text: string, look: RunLook, { notes }: DrawingContext): readonly ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  let rest = text;
  for (let found = notes.take(rest); found !== null; found = notes.take(rest)) {
    runs.push(run(found.before + found.term, look), new FootnoteReferenceRun(found.note));
    rest = found.after;
  }
  return rest === '' ? runs : [...runs, run(rest, look)];
}

/**
 * Running text: strong words bold, citations as small text where they stand, terms with their footnotes. Clauses that
 * only figures are bound to are cited at the end, so that every figure can be traced on paper.
 */
export function storyRuns(
  text: StoryText,
  context: DrawingContext,
  look: RunLook = {},
  citationSize?: number,
): readonly ParagraphChild[] {
  const cited = new Set<string>();
  const runs: ParagraphChild[] = [];
  let waiting: StorySource[] = [];
  const flush = () => {
    runs.push(...citationRuns(waiting, context, citationSize));
    waiting = [];
  };
  for (const part of text.runs) {
    if (part.kind === 'citation') {
      waiting.push(part.source);
      cited.add(`${part.source.of} ${part.source.clause}`);
    } else {
      flush();
      const partLook = part.strong ? { ...look, bold: true } : look;
      runs.push(
        ...(part.kind === 'text' ? notedRuns(part.text, partLook, context) : [run(part.text, partLook)]),
      );
    }
  }
  flush();
  const bound = text.sources.filter((source) => !cited.has(`${source.of} ${source.clause}`));
  return [...runs, ...citationRuns(bound, context, citationSize)];
}
