import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hashesOf, initialWorkflow } from '@tongjie/model';
import { buildReviewDocument, buildReviewPdf, type SignOffRecord } from '@tongjie/templates';
import { readDossierFolder } from '../../render-service/dist/dossier-folder/dossier-folder.js';
import { packDocument } from '../../render-service/dist/engine/docx/pack-document.js';
import { setDocument } from '../../render-service/dist/engine/pdf/set-document.js';
import { type Contestant, comparePrograms } from '../compare-programs.ts';
import { makeLongInterpretation } from '../word/long-interpretation.ts';

/**
 * Sets a 送审稿 of some forty pages and 20 charts as PDF: by Typst in a process that has just started, fonts and all, by
 * Typst again, and by LibreOffice from the Word file of the same dossier, where it is installed. Read the ratios.
 * Run it after a build: `npm run bench`.
 */
const rounds = 5;

const run = promisify(execFile);
const dossier = await readDossierFolder(
  fileURLToPath(new URL('../../examples/dossiers/youth-startup-2023', import.meta.url)),
);
const { story, images } = await makeLongInterpretation();
const record: SignOffRecord = {
  workflow: initialWorkflow,
  hashes: hashesOf(dossier, null),
  nameOf: (id) => id,
};
const folder = await mkdtemp(join(tmpdir(), 'tongjie-bench-pdf-'));
await writeFile(
  join(folder, 'review.docx'),
  await packDocument(buildReviewDocument(dossier, story, images, record)),
);

/** What was set before is kept by the process, so every round sets other words. */
let sets = 0;
function buildNext() {
  sets += 1;
  return buildReviewPdf(dossier, { ...story, title: `${story.title}（${sets}）` }, images, record);
}

/** Another bound of memory asks for another process. */
const MEMORY = 1024 * 1024 * 1024;
let lastMemory = MEMORY;

const contestants: readonly Contestant[] = [
  {
    name: 'tongjie, process and fonts started',
    make: async () => {
      lastMemory += 1;
      return (await setDocument(buildNext(), null, { memory: lastMemory })).byteLength;
    },
  },
  {
    name: 'tongjie, next document',
    make: async () => (await setDocument(buildNext(), null, { memory: lastMemory })).byteLength,
  },
  {
    name: 'LibreOffice from the Word file',
    make: async () => {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const source = join(folder, 'review.docx');
      await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source]);
      return (await stat(join(folder, 'review.pdf'))).size;
    },
  },
];

try {
  await comparePrograms(contestants, {
    title: `送审稿 as PDF with ${images.size} charts`,
    warmUp: 1,
    rounds,
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
