import type { Dossier, Story, StorySource } from '@tongjie/model';
import { Document, SectionType } from 'docx';
import type { FigureImages } from '../drawing.ts';
import type { SignOffRecord } from '../forms/sign-off-form.ts';
import { quotedTitle } from '../parts/story-text.ts';
import { clauseBookmark } from './clause-bookmark.ts';
import { type CitationTarget, createDrawingContext } from './drawing-context.ts';
import { interpretationSection, termFootnotes } from './interpretation-sections.ts';
import { listNumbering } from './lists.ts';
import { planSection } from './plan-section.ts';
import { policySections } from './policy-sections.ts';
import { signOffSection } from './sign-off-section.ts';
import { documentStyles } from './styles.ts';
import { findTermNotes, type TermNotes } from './term-notes.ts';
import type { WordDocument } from './word-document.ts';

/** A clause of the policy in this same document. */
function ownTarget({ clause, of }: StorySource): CitationTarget {
  return of === 'policy' ? { anchor: clauseBookmark(clause) } : null;
}

/**
 * 送审稿: sign-off sheet, policy, interpretation and plan in one document, each with pages counted from 1. Citations of
 * the interpretation lead to the clauses of the policy before it.
 *
 * @param images painted diagrams and charts by their key.
 */
export function buildReviewDocument(
  dossier: Dossier,
  story: Story,
  images: FigureImages,
  record: SignOffRecord,
): WordDocument {
  const contextWith = (notes: TermNotes) => createDrawingContext(images, notes, ownTarget);
  const notes = findTermNotes(story, (trial) => interpretationSection(story, contextWith(trial)));
  const context = contextWith(notes);
  const interpretation = interpretationSection(story, context, SectionType.NEXT_PAGE);
  const department = dossier.plan.draftingDepartment;
  const document = new Document({
    title: `${quotedTitle(dossier.policy.title)}及其政策解读（送审稿）`,
    subject: dossier.policy.documentNumber,
    creator: department,
    lastModifiedBy: department,
    keywords: '送审稿',
    styles: documentStyles,
    numbering: listNumbering,
    footnotes: termFootnotes(notes, context),
    evenAndOddHeaderAndFooters: true,
    sections: [
      signOffSection(dossier, record),
      ...policySections(dossier.policy),
      interpretation,
      planSection(dossier, SectionType.NEXT_PAGE),
    ],
  });
  return { document, pictures: context.pictures };
}
