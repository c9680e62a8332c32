import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Story } from '@tongjie/model';
import { blockText, buildInterpretationDocument, type FigureImages } from '@tongjie/templates';
import { packDocument } from '../../render-service/dist/engine/docx/pack-document.js';
import { type Contestant, comparePrograms } from '../compare-programs.ts';
import { makeLongInterpretation } from './long-interpretation.ts';

/**
 * Makes a Word file of 30 pages and 20 pictures as the service does (built, packed, normalised), beside pandoc and
 * LibreOffice on the same words and pictures, where they are installed. They are given a plain page: headings,
 * paragraphs and pictures, no tables, notes or links, so their part is the easier one. They start as processes, as that
 * is how they are used. Read the ratios. Run it after a build: `npm run bench`.
 */
const rounds = 7;

const run = promisify(execFile);
const { story, images } = await makeLongInterpretation();

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The address of a picture in a page: pandoc is quick with files, and LibreOffice takes in only what is in the page. */
type Address = (key: string, src: string) => string;

/** The same words and pictures as a plain page. */
function writePage(told: Story, pictures: FigureImages, addressOf: Address): string {
  const parts = [`<h1>${escaped(told.title)}</h1>`];
  for (const section of told.sections) {
    parts.push(`<h2>${escaped(section.name)}</h2>`);
    for (const block of section.blocks) {
      for (const line of blockText(block).split('\n')) parts.push(`<p>${escaped(line)}</p>`);
      const picture = 'key' in block ? pictures.get(block.key) : undefined;
      if (picture && 'key' in block)
        parts.push(`<p><img src="${addressOf(block.key, picture.src)}" alt=""></p>`);
    }
  }
  return `<!doctype html><meta charset="utf-8"><title>page</title>${parts.join('\n')}`;
}

const folder = await mkdtemp(join(tmpdir(), 'tongjie-bench-word-'));
await writeFile(
  join(folder, 'linked.html'),
  writePage(story, images, (key) => `${key}.png`),
);
await writeFile(
  join(folder, 'page.html'),
  writePage(story, images, (_, src) => src),
);
for (const [key, { src }] of images)
  await writeFile(join(folder, `${key}.png`), Buffer.from(src.split(',')[1] ?? '', 'base64'));
const sizeOf = async (path: string): Promise<number> => (await stat(path)).size;

const contestants: readonly Contestant[] = [
  {
    name: 'tongjie, warm',
    make: async () => (await packDocument(buildInterpretationDocument(story, images))).byteLength,
  },
  {
    name: 'pandoc',
    make: async () => {
      const out = join(folder, 'pandoc.docx');
      await run('pandoc', ['linked.html', '-o', out], { cwd: folder });
      return sizeOf(out);
    },
  },
  {
    name: 'LibreOffice',
    make: async () => {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const filter = 'docx:MS Word 2007 XML';
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        join(folder, 'page.html'),
      ]);
      return sizeOf(join(folder, 'page.docx'));
    },
  },
];

try {
  await comparePrograms(contestants, {
    title: `Word file of 30 pages and ${images.size} pictures`,
    warmUp: 2,
    rounds,
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
