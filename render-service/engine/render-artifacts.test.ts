import { readdirSync, readFileSync } from 'node:fs';
import { type Dossier, StoryError } from '@tongjie/model';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hashBytes } from './artifact.ts';
import { readDossierFiles } from './dossier-files.ts';
import { packageDossier } from './package-dossier.ts';
import { renderArtifacts } from './render-artifacts.ts';
import { verifyPackage } from './verify-package.ts';

function readExample(name: string): Dossier {
  const folder = new URL(`../../examples/dossiers/${name}/`, import.meta.url);
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return readDossierFiles(
    new Map(names.map((file) => [file, new Uint8Array(readFileSync(new URL(file, folder)))])),
  );
}

const dossier = readExample('guanxian-2020');

describe('renderArtifacts', () => {
  it('renders every form of a dossier with a diagram, the same bytes each time, into a package that verifies', async () => {
    const artifacts = await renderArtifacts(dossier);
    const files = artifacts.map(({ file }) => file);
    expect(files).toEqual([...files].sort());
    expect(files).toEqual(
      expect.arrayContaining([
        'cards/card-01.png',
        'documents/interpretation.docx',
        'documents/policy.docx',
        'documents/reading.pdf',
        'pictures/cover-900x383.png',
        'pictures/infographic.png',
        'pictures/infographic.svg',
        'web/infographic-720.png',
        'web/interpretation.html',
        'web/policy.html',
        'web/wechat.html',
      ]),
    );
    for (const artifact of artifacts) {
      expect(artifact.sha256).toBe(hashBytes(artifact.bytes));
      if (artifact.mediaType !== 'image/png') continue;
      const { width, height } = await sharp(artifact.bytes).metadata();
      expect([width, height], artifact.file).toEqual([artifact.width, artifact.height]);
      expect(artifact.alt, artifact.file).toMatch(/[\u4e00-\u9fff]{4}/);
    }
    const sizeOf = (name: string) => artifacts.find(({ file }) => file === name)?.bytes.byteLength ?? 0;
    expect(sizeOf('web/infographic-720.png')).toBeLessThan(sizeOf('pictures/infographic.png'));
    const again = await renderArtifacts(dossier);
    expect(again.map(({ file, sha256 }) => [file, sha256])).toEqual(
      artifacts.map(({ file, sha256 }) => [file, sha256]),
    );
    expect(verifyPackage(packageDossier(dossier, artifacts, null)).problems).toEqual([]);
  }, 300_000);

  it('renders only the forms that are asked for, in another theme if one is named', async () => {
    const own = await renderArtifacts(dossier, { only: ['cover'] });
    const red = await renderArtifacts(dossier, { only: ['cover'], theme: 'government-red' });
    const covers = ['pictures/cover-1080x608.png', 'pictures/cover-900x383.png'];
    expect(own.map(({ file }) => file)).toEqual(covers);
    expect(red.map(({ file }) => file)).toEqual(covers);
    expect(red[0]?.sha256).not.toBe(own[0]?.sha256);
  });

  it('never draws a figure that its clause no longer holds', async () => {
    const source = readExample('minimum-living-2025');
    const stale: Dossier = JSON.parse(JSON.stringify(source).replaceAll('1309', '1390'));
    const mixed: Dossier = { ...source, policy: stale.policy };
    await expect(renderArtifacts(mixed, { only: ['cover'] })).rejects.toBeInstanceOf(StoryError);
  });
});
