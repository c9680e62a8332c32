import {
  type Dossier,
  type HashedFile,
  hashesOf,
  initialWorkflow,
  tellStory,
  type Workflow,
} from '@tongjie/model';
import {
  buildPlanDocument,
  buildReviewDocument,
  buildReviewPdf,
  buildSignOffDocument,
  type SignOffRecord,
  type WordDocument,
} from '@tongjie/templates';
import { packDocument } from '../docx/pack-document.ts';
import { paintFigures } from '../figures.ts';
import { setDocument } from '../pdf/set-document.ts';
import { themeFor } from '../theme-for.ts';

/** A file that goes to the reviewers and is never published. */
export interface ReviewFile {
  readonly file: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** How far a dossier is on its way: what the sign-off sheet records. */
export interface ReviewStanding {
  readonly workflow: Workflow;
  /** The rendered files of exactly this dossier, or null. */
  readonly files: readonly HashedFile[] | null;
  nameOf(id: string): string;
}

/** A dossier that nobody has looked at yet. */
export const newStanding: ReviewStanding = { workflow: initialWorkflow, files: null, nameOf: (id) => id };

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function pack(
  file: string,
  title: string,
  document: WordDocument,
  date: string | null,
): Promise<ReviewFile> {
  return { file, title, mediaType: wordType, bytes: await packDocument(document, date) };
}

/** Names of the files, in the order in which they are laid before the reviewers. */
export const reviewFiles = ['review.docx', 'review.pdf', 'sign-off.docx', 'plan.docx'] as const;
export type ReviewFileName = (typeof reviewFiles)[number];

/**
 * What is laid before the reviewers: 送审稿 with everything in it, as Word file and as PDF, and sign-off sheet and plan by themselves. A pure
 * function of the dossier and its standing.
 *
 * @param only these files; all of them unless given
 * @throws StoryError when a figure, quotation or citation no longer agrees with its clause
 * @throws DiagramError when a diagram cannot be drawn
 * @throws TypstError when the PDF cannot be set, as with characters that no font has
 */
export async function renderReview(
  dossier: Dossier,
  { workflow, files, nameOf }: ReviewStanding = newStanding,
  only: readonly ReviewFileName[] = reviewFiles,
): Promise<ReviewFile[]> {
  const record: SignOffRecord = { workflow, hashes: hashesOf(dossier, files), nameOf };
  const date = dossier.policy.dates.signed ?? dossier.policy.dates.issued;
  const made: ReviewFile[] = [];
  for (const file of only) made.push(await render(file, dossier, record, date));
  return made;
}

async function render(
  file: ReviewFileName,
  dossier: Dossier,
  record: SignOffRecord,
  date: string | null,
): Promise<ReviewFile> {
  switch (file) {
    case 'review.docx': {
      const story = tellStory(dossier);
      const images = await paintFigures(story, await themeFor(dossier.presentation));
      return pack(file, '送审稿（Word）', buildReviewDocument(dossier, story, images, record), date);
    }
    case 'review.pdf': {
      const story = tellStory(dossier);
      const images = await paintFigures(story, await themeFor(dossier.presentation));
      const bytes = await setDocument(buildReviewPdf(dossier, story, images, record), date);
      return { file, title: '送审稿（PDF，标准字体以思源字体代替）', mediaType: 'application/pdf', bytes };
    }
    case 'sign-off.docx':
      return pack(file, '送审签批单（Word）', buildSignOffDocument(dossier, record), date);
    case 'plan.docx':
      return pack(file, '解读方案（Word）', buildPlanDocument(dossier), date);
  }
}
