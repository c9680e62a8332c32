import type { StorySource } from '@tongjie/model';
import type { FigureImages } from '../drawing.ts';
import type { TermNotes } from './term-notes.ts';

/** Where a citation leads: a bookmark of the same document, an address beside it, or nowhere. */
export type CitationTarget = { readonly anchor: string } | { readonly link: string } | null;

/** What drawing a block may need besides the block. */
export interface DrawingContext {
  readonly images: FigureImages;
  readonly notes: TermNotes;
  /** Where the clause of a source is found. */
  targetOf(source: StorySource): CitationTarget;
  /** A number for the next list, so that each begins at 1. */
  nextList(): number;
  /** The next picture's number: 图1, 图2 … */
  nextFigure(): number;
  /** Data URLs of the pictures drawn up to now, by the names that stand for them. */
  readonly pictures: Map<string, string>;
}

function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

/** What a document is drawn with, its counters at the beginning. */
export function createDrawingContext(
  images: FigureImages,
  notes: TermNotes,
  targetOf: DrawingContext['targetOf'],
): DrawingContext {
  return {
    images,
    notes,
    targetOf,
    nextList: counter(),
    nextFigure: counter(),
    pictures: new Map(),
  };
}
