import { StoryError } from '@tongjie/model';
import { BrandArtError } from '../brand/brand-art.ts';
import { LetterheadError } from '../letterhead/letterhead-error.ts';
import { GlyphError } from './check-glyphs.ts';
import { DiagramError } from './diagrams/diagram-error.ts';
import { TypstError } from './typst/typst-error.ts';

/** What its people must mend before a dossier can be rendered; the message tells them. */
export class ContentFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContentFault';
  }
}

/** The fault of the content that an error of the engine stands for, null where the service itself is at fault. */
export function contentFaultOf(error: unknown): ContentFault | null {
  if (!(error instanceof Error)) return null;
  const isContent =
    [StoryError, DiagramError, BrandArtError, GlyphError, LetterheadError].some(
      (kind) => error instanceof kind,
    ) ||
    // A character that no font of ours has: the drafter writes it otherwise.
    (error instanceof TypstError && error.code === 'typst-missing-glyph');
  return isContent ? new ContentFault(error.message) : null;
}
