import { fileURLToPath } from 'node:url';
import validate, { type OfficeVersion } from '@ooxml-tools/validate';
import type { Dossier } from '@tongjie/model';
import { tellStory } from '@tongjie/model';
import { buildInterpretationDocument, buildLetterheadExample } from '@tongjie/templates';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossierFolder } from '../render-service/dossier-folder/dossier-folder.ts';
import { packDocument } from '../render-service/engine/docx/pack-document.ts';
import { renderArtifacts } from '../render-service/engine/render-artifacts.ts';
import { renderReview } from '../render-service/engine/review/render-review.ts';
import { readLetterhead } from '../render-service/letterhead/letterhead-template.ts';
import { renderWithLetterhead } from '../render-service/letterhead/render-with-letterhead.ts';
import { dossierWith, interpretations } from '../render-service/testing/generated-interpretations.ts';
import { officeLetterhead } from '../render-service/testing/office-letterhead.ts';

const names = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];

/** Faults that the validator of Microsoft's Open XML SDK finds, as an office of that year would see them. */
async function findFaults(docx: Uint8Array, version: OfficeVersion): Promise<string[]> {
  const found = await validate(new Uint8Array(docx), 'docx', version);
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

/** Every Word file of a dossier, by its name. */
async function makeDocuments(dossier: Dossier): Promise<Readonly<Record<string, Uint8Array>>> {
  const published = await renderArtifacts(dossier, { only: ['document'] });
  const files = [...published, ...(await renderReview(dossier))].filter(({ file }) => file.endsWith('.docx'));
  return Object.fromEntries(files.map(({ file, bytes }) => [file, bytes]));
}

describe('Word files against the transitional schemas (Open XML SDK)', () => {
  describe.each(names)('%s', (name) => {
    let documents: Readonly<Record<string, Uint8Array>> = {};
    beforeAll(async () => {
      const folder = fileURLToPath(new URL(`../examples/dossiers/${name}`, import.meta.url));
      documents = await makeDocuments(await readDossierFolder(folder));
    });

    it.each(['Office2010', 'Microsoft365'] as const)('has no error in %s', async (version) => {
      expect(Object.keys(documents)).toHaveLength(5);
      for (const [file, bytes] of Object.entries(documents))
        expect(await findFaults(bytes, version), file).toEqual([]);
    });

    it('has nothing that Office 2007 does not know but the titles of tables, which ISO/IEC 29500 brought', async () => {
      for (const [file, bytes] of Object.entries(documents)) {
        const faults = await findFaults(bytes, 'Office2007');
        expect(
          faults.filter((fault) => !fault.includes('main:tblCaption')),
          file,
        ).toEqual([]);
      }
    });
  });

  it.each([
    ['of an office', () => officeLetterhead()],
    ['to begin with', () => packDocument(buildLetterheadExample())],
  ])('have no error under a 红头 %s', async (_what, make) => {
    const template = readLetterhead(await make());
    for (const name of ['youth-startup-2023', 'self-employed-2022']) {
      const folder = fileURLToPath(new URL(`../examples/dossiers/${name}`, import.meta.url));
      const { policy } = await readDossierFolder(folder);
      const docx = await renderWithLetterhead(policy, template, null);
      expect(await findFaults(docx, 'Microsoft365'), name).toEqual([]);
    }
  });

  it('have no error whatever an interpretation says', async () => {
    await fc.assert(
      fc.asyncProperty(interpretations, async (document) => {
        const dossier = dossierWith(document);
        const docx = await packDocument(buildInterpretationDocument(tellStory(dossier), new Map()));
        expect(await findFaults(docx, 'Microsoft365')).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('would be told of an element in the wrong place', async () => {
    const [document] = fc.sample(interpretations, 1);
    if (!document) throw new Error('no interpretation was made');
    const parts = unzipSync(
      await packDocument(buildInterpretationDocument(tellStory(dossierWith(document)), new Map())),
    );
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const broken = zipSync({
      ...parts,
      'word/document.xml': strToU8(xml.replace('<w:body>', '<w:body><w:r/>')),
    });
    expect(await findFaults(broken, 'Microsoft365')).not.toEqual([]);
  });
});
