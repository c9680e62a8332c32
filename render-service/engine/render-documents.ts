import type { Dossier, Story } from '@tongjie/model';
import {
  buildInterpretationDocument,
  buildPolicyDocument,
  buildReadingPdf,
  type FigureImages,
  type Theme,
} from '@tongjie/templates';
import type { LetterheadTemplate } from '../letterhead/letterhead-template.ts';
import { renderWithLetterhead } from '../letterhead/render-with-letterhead.ts';
import { type Artifact, createArtifact } from './artifact.ts';
import { packDocument } from './docx/pack-document.ts';
import { setDocument } from './pdf/set-document.ts';
import type { RenderTask } from './run-limited.ts';

/**
 * The Word files of a dossier, the policy in the layout of GB/T 9704-2012 and its interpretation, and both as one PDF.
 *
 * @param letterhead the office's own 红头, for the policy's Word file
 */
export function planDocuments(
  dossier: Dossier,
  story: Story,
  images: FigureImages,
  theme: Theme,
  letterhead: LetterheadTemplate | null,
): RenderTask<Artifact>[] {
  const { policy } = dossier;
  const date = policy.dates.signed ?? policy.dates.issued;
  return [
    async () =>
      toArtifact(
        'documents/policy.docx',
        '政策文件（Word）',
        letterhead === null
          ? await packDocument(buildPolicyDocument(policy), date)
          : await renderWithLetterhead(policy, letterhead, date),
      ),
    async () =>
      toArtifact(
        'documents/interpretation.docx',
        '政策解读（Word）',
        await packDocument(buildInterpretationDocument(story, images), date),
      ),
    async () =>
      createArtifact({
        medium: 'document',
        file: 'documents/reading.pdf',
        title: '政策解读与政策原文（阅读版，PDF）',
        mediaType: 'application/pdf',
        width: null,
        height: null,
        bytes: await setDocument(buildReadingPdf(dossier, story, images, theme), date),
        alt: '',
      }),
  ];
}

function toArtifact(file: string, title: string, bytes: Uint8Array): Artifact {
  return createArtifact({
    medium: 'document',
    file,
    title,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    width: null,
    height: null,
    bytes,
    alt: '',
  });
}
