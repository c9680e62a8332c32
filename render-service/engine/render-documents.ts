import type { Dossier, Story } from '@tongjie/model';
import {
  buildInterpretationDocument,
  buildPolicyDocument,
  buildReadingPdf,
  type FigureImages,
  type Theme,
  type WordDocument,
} from '@tongjie/templates';
import { type Artifact, createArtifact } from './artifact.ts';
import { packDocument } from './docx/pack-document.ts';
import { setDocument } from './pdf/set-document.ts';
import type { RenderTask } from './run-limited.ts';

/** The Word files of a dossier, the policy in the layout of GB/T 9704-2012 and its interpretation, and both as one PDF. */
export function planDocuments(
  dossier: Dossier,
  story: Story,
  images: FigureImages,
  theme: Theme,
): RenderTask<Artifact>[] {
  const { policy } = dossier;
  const date = policy.dates.signed ?? policy.dates.issued;
  return [
    () => render('documents/policy.docx', '政策文件（Word）', buildPolicyDocument(policy), date),
    () =>
      render(
        'documents/interpretation.docx',
        '政策解读（Word）',
        buildInterpretationDocument(story, images),
        date,
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

async function render(
  file: string,
  title: string,
  document: WordDocument,
  date: string | null,
): Promise<Artifact> {
  return createArtifact({
    medium: 'document',
    file,
    title,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    width: null,
    height: null,
    bytes: await packDocument(document, date),
    alt: '',
  });
}
