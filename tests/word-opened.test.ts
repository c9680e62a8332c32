import { fileURLToPath } from 'node:url';
import { tellStory } from '@tongjie/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossierFolder } from '../render-service/dossier-folder/dossier-folder.ts';
import { renderArtifacts } from '../render-service/engine/render-artifacts.ts';
import { renderReview } from '../render-service/engine/review/render-review.ts';
import { findPythonDocx, type OpenedDocument, openByPythonDocx } from './support/python-docx.ts';

const names = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];
const python = await findPythonDocx();

describe.skipIf(python === null)('Word files opened by python-docx (needs Debian’s python3-docx)', () => {
  describe.each(names)('%s', (name) => {
    const folder = fileURLToPath(new URL(`../examples/dossiers/${name}`, import.meta.url));
    let opened: Readonly<Record<string, OpenedDocument>> = {};
    beforeAll(async () => {
      const dossier = await readDossierFolder(folder);
      const files = [
        ...(await renderArtifacts(dossier, { only: ['document'] })),
        ...(await renderReview(dossier)),
      ];
      const documents = files.filter(({ file }) => file.endsWith('.docx'));
      opened = await openByPythonDocx(
        python ?? '',
        Object.fromEntries(documents.map(({ file, bytes }) => [file, bytes])),
      );
    });

    it('are A4 with a title, text and even rows', () => {
      expect(Object.keys(opened)).toHaveLength(5);
      for (const [file, { title, characters, page, tables }] of Object.entries(opened)) {
        expect(title, file).not.toBe('');
        expect(page, file).toEqual([210, 297]);
        expect(characters, file).toBeGreaterThan(0);
        for (const rows of tables) expect(new Set(rows).size, file).toBe(1);
      }
    });

    it('have the sections as headings, and the figures as pictures', async () => {
      const story = tellStory(await readDossierFolder(folder));
      const interpretation = opened['documents/interpretation.docx'];
      expect(interpretation?.headings).toHaveLength(story.sections.length);
      const figures = story.sections
        .flatMap(({ blocks }) => blocks)
        .filter(({ kind }) => kind === 'diagram' || kind === 'chart');
      expect(interpretation?.pictures).toBe(figures.length);
    });
  });
});
