import type { StorySource } from '@tongjie/model';
import { clauseBookmark } from '../docx/clause-bookmark.ts';
import type { TermNotes } from '../docx/term-notes.ts';
import type { FigureImages } from '../drawing.ts';

/** What drawing a block may need besides the block. */
export interface PdfContext {
  readonly images: FigureImages;
  readonly notes: TermNotes;
  /** Pictures drawn up to now by name: SVG as it is, others as data URLs. */
  readonly pictures: Map<string, string>;
  /** The anchor of a cited clause in this document, or null where it isn't in it. */
  anchorOf(source: StorySource): string | null;
  /** The next picture's number: 图1, 图2 … */
  nextFigure(): number;
}

/** @param clauses ids of the clauses that stand in the document. */
export function createPdfContext(
  images: FigureImages,
  notes: TermNotes,
  clauses: ReadonlySet<string>,
): PdfContext {
  let figures = 0;
  return {
    images,
    notes,
    pictures: new Map(),
    anchorOf: ({ clause, of }) => (of === 'policy' && clauses.has(clause) ? clauseBookmark(clause) : null),
    nextFigure: () => {
      figures += 1;
      return figures;
    },
  };
}
