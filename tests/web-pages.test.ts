import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDossierFolder } from '../render-service/dossier-folder/dossier-folder.ts';
import { renderArtifacts } from '../render-service/engine/render-artifacts.ts';
import { findAccessibilityFaults } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';

const run = promisify(execFile);
const names = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];
const jar = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);
const hasJava = await run('java', ['-version']).then(
  () => true,
  () => false,
);
if (!hasJava && process.env.TONGJIE_REQUIRE_JAVA)
  throw new Error('Java is required here and is not installed (Debian: default-jre-headless).');

let folder = '';
const pages: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongjie-pages-'));
  for (const name of names) {
    const dossier = await readDossierFolder(
      fileURLToPath(new URL(`../examples/dossiers/${name}`, import.meta.url)),
    );
    for (const { file, bytes } of await renderArtifacts(dossier, { only: ['web'] })) {
      if (!file.endsWith('.html')) continue;
      const path = join(folder, `${name}-${file.replace('/', '-')}`);
      await writeFile(path, bytes);
      pages.push(path);
    }
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('published pages', () => {
  it.skipIf(!hasJava)('have no error in the Nu validator (needs Java)', async () => {
    const { stderr } = await run('java', ['-jar', jar, '--format', 'json', '--errors-only', ...pages]).catch(
      (error: unknown) => ({
        stderr: error instanceof Error && 'stderr' in error ? String(error.stderr) : '',
      }),
    );
    expect(pages).toHaveLength(names.length * 3);
    expect(JSON.parse(stderr)).toMatchObject({ messages: [] });
  });

  describe('in a browser without scripts of their own', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());

    it('have no fault of accessibility (WCAG 2.2 AA), wide and narrow', async () => {
      const page = await browser.newPage({ bypassCSP: true });
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        for (const path of pages) {
          await page.goto(pathToFileURL(path).href);
          expect(await findAccessibilityFaults(page), `${path} at ${width} px`).toEqual([]);
        }
      }
    });
  });
});
