import { fileURLToPath } from 'node:url';
import { plainProse, plainText, type Story, type StoryBlock, tellStory } from '@tongjie/model';
import { buildInterpretationDocument, type FigureImage } from '@tongjie/templates';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { findPackageFaults } from './find-package-faults.ts';
import { packDocument } from './pack-document.ts';

const names = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const image: FigureImage = { src: `data:image/png;base64,${pixel}`, width: 600, height: 1200 };
const images = new Map(['diagram-1', 'chart-1'].map((key) => [key, image]));

const readStory = async (name: string) =>
  tellStory(
    await readDossierFolder(fileURLToPath(new URL(`../../../examples/dossiers/${name}`, import.meta.url))),
  );
const readXml = async (story: Story) => {
  const parts = unzipSync(await packDocument(buildInterpretationDocument(story, images)));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
};
const textOf = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Words of a block that must be found in the document. */
function wordsOf(block: StoryBlock): readonly string[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => plainProse(cell.content)));
    case 'keyFigures':
      return block.figures.flatMap(({ value, caption }) => [value, caption]);
    case 'steps':
      return block.steps.map(({ label }) => label);
    case 'comparison':
      return block.rows.map(({ label }) => label);
    case 'questionAnswer':
      return [block.question];
    case 'serviceCard':
      return block.items.map(({ title }) => title);
    case 'diagram':
      return [block.title, block.description];
    case 'chart':
      return [block.title, ...block.categories];
    case 'dialogue':
      return block.utterances.map(({ text }) => plainText(text).slice(0, 6));
    case 'timeline':
      return block.entries.map(({ date }) => date);
    case 'term':
      return [block.term];
    case 'quotation':
    case 'subheading':
      return [block.text];
    default:
      return [];
  }
}

describe.each(names)('the interpretation of %s in Word', (name) => {
  let story: Story;
  let xml: string;
  beforeAll(async () => {
    story = await readStory(name);
    xml = await readXml(story);
  });

  it('is packed into the same bytes twice, without a broken reference', async () => {
    const [first, second] = [
      await packDocument(buildInterpretationDocument(story, images)),
      await packDocument(buildInterpretationDocument(story, images)),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(findPackageFaults(first)).toEqual([]);
  });

  it('says what every block says', () => {
    const text = textOf(xml).replace(/（引自[^）]*(?:（[^）]*）[^）]*)*）/g, '');
    for (const block of story.sections.flatMap(({ blocks }) => blocks))
      for (const words of wordsOf(block)) expect(text).toContain(words);
  });

  it('has a heading for each section', () => {
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(story.sections.length);
  });

  it('repeats header rows, splits no row, and gives every picture words', () => {
    for (const [row] of xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)) expect(row).toContain('<w:cantSplit/>');
    const tables = story.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    if (tables) expect(xml).toContain('<w:tblHeader/>');
    for (const [drawing] of xml.matchAll(/<wp:docPr\b[^>]*>/g)) expect(drawing).toMatch(/ descr="[^"]{4,}"/);
  });
});

describe('a figure that was not painted', () => {
  it('leaves its caption and words', async () => {
    const story = await readStory('guanxian-2020');
    const parts = unzipSync(await packDocument(buildInterpretationDocument(story, new Map())));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).not.toContain('<w:drawing>');
    expect(textOf(xml)).toContain('图1');
  });
});
