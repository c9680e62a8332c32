import { plainText, type Story, type StorySource } from '@tongjie/model';
import { Document } from 'docx';
import type { FigureImages } from '../drawing.ts';
import { quotedTitle } from '../parts/story-text.ts';
import { clauseBookmark } from './clause-bookmark.ts';
import { type CitationTarget, createDrawingContext } from './drawing-context.ts';
import { interpretationSection, termFootnotes } from './interpretation-sections.ts';
import { listNumbering } from './lists.ts';
import { documentStyles } from './styles.ts';
import { findTermNotes, type TermNotes } from './term-notes.ts';
import type { WordDocument } from './word-document.ts';

/** File name of the policy, which stands beside the interpretation in every package. */
export const policyDocumentFile = 'policy.docx';

/** A clause of the policy in the file beside this one; the predecessor has no file. */
function besideTarget({ clause, of }: StorySource): CitationTarget {
  return of === 'policy' ? { link: `${policyDocumentFile}#${clauseBookmark(clause)}` } : null;
}

/**
 * The interpretation as a Word document on the same page as the policy: headings for the navigation pane, every block
 * as a real paragraph, list, table or picture with alternative text, clauses named and linked where the text rests on
 * them, terms in footnotes.
 *
 * @param images painted diagrams and charts by their key; one that is missing leaves its caption and words.
 */
export function buildInterpretationDocument(story: Story, images: FigureImages): WordDocument {
  const contextWith = (notes: TermNotes) => createDrawingContext(images, notes, besideTarget);
  const notes = findTermNotes(story, (trial) => interpretationSection(story, contextWith(trial)));
  const context = contextWith(notes);
  const section = interpretationSection(story, context);
  const issuers = story.issuers.join('、');
  const document = new Document({
    title: story.title,
    subject: quotedTitle(story.policyTitle),
    creator: issuers,
    lastModifiedBy: issuers,
    description: plainText(story.lead),
    keywords: '政策解读',
    styles: documentStyles,
    numbering: listNumbering,
    footnotes: termFootnotes(notes, context),
    evenAndOddHeaderAndFooters: true,
    sections: [section],
  });
  return { document, pictures: context.pictures };
}
