import { clausesOf, type Dossier, type Story } from '@tongjie/model';
import { sizes } from '../docx/faces.ts';
import { titleLines } from '../docx/paragraphs.ts';
import { findTermNotes, type TermNotes } from '../docx/term-notes.ts';
import type { FigureImages } from '../drawing.ts';
import { planForm } from '../forms/plan-form.ts';
import { type SignOffRecord, signOffForm } from '../forms/sign-off-form.ts';
import { quotedTitle } from '../parts/story-text.ts';
import { substitutionNote } from './font-substitutes.ts';
import { formBlocks } from './form-blocks.ts';
import { interpretationBlocks } from './interpretation-blocks.ts';
import { markupLibrary } from './markup/library.ts';
import { reviewMarkup } from './markup/review.ts';
import { createPdfContext } from './pdf-context.ts';
import type { PdfDocument } from './pdf-document.ts';
import { policyParts } from './policy-parts.ts';

/**
 * 送审稿 as PDF, with what the Word file of the same name has: sign-off sheet, policy, interpretation and plan, each with
 * pages counted from 1. Citations of the interpretation lead to the clauses of the policy before it.
 *
 * @param images painted diagrams and charts by their key.
 * @throws RangeError where `policy.document` isn't of the policy schema.
 */
export function buildReviewPdf(
  dossier: Dossier,
  story: Story,
  images: FigureImages,
  record: SignOffRecord,
): PdfDocument {
  const { policy, plan } = dossier;
  const clauses = new Set(clausesOf(policy.document).map(({ id }) => id));
  const contextWith = (notes: TermNotes) => createPdfContext(images, notes, clauses);
  const notes = findTermNotes(story, (trial) => interpretationBlocks(story, contextWith(trial)));
  const context = contextWith(notes);
  const byline = [...titleLines(story.issuers.join('　'), sizes.third), story.documentNumber];
  return {
    markup: reviewMarkup,
    library: markupLibrary,
    data: {
      properties: {
        title: `${quotedTitle(policy.title)}及其政策解读（送审稿）`,
        author: [plan.draftingDepartment].filter((name) => name !== ''),
        keywords: ['送审稿', substitutionNote],
        description: policy.documentNumber,
      },
      colours: {},
      sections: [
        { kind: 'form', body: formBlocks(signOffForm(dossier, record)) },
        { kind: 'policy', parts: policyParts(policy) },
        {
          kind: 'interpretation',
          title: story.title,
          titleLines: titleLines(story.title, sizes.second),
          byline: byline.filter((line) => line !== ''),
          body: interpretationBlocks(story, context),
        },
        { kind: 'form', body: formBlocks(planForm(dossier)) },
      ],
    },
    pictures: context.pictures,
  };
}
