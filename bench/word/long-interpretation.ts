import { readdirSync, readFileSync } from 'node:fs';
import { type Story, type StoryBlock, tellStory } from '@tongjie/model';
import { type FigureImages, themeOf } from '@tongjie/templates';
import { readDossierFiles } from '../../render-service/dist/engine/dossier-files.js';
import { paintFigures } from '../../render-service/dist/engine/figures.js';

const PICTURES = 20;
/** Times that the text of the example is told: 30 pages with the pictures. */
const COPIES = 2;

function readExample(): Story {
  const folder = new URL('../../examples/dossiers/youth-startup-2023/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return tellStory(
    readDossierFiles(
      new Map(names.map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))])),
    ),
  );
}

function makeChart(index: number): StoryBlock {
  const categories = ['城东街道', '城西街道', '河口镇', '柳林镇', '石门乡', '青禾乡', '白水乡'];
  return {
    kind: 'chart',
    key: `bench-${index}`,
    chart: index % 3 === 2 ? 'line' : 'bar',
    title: `各乡镇第${index + 1}批发放户数`,
    unit: '户',
    categories,
    series: [{ name: '户数', values: categories.map((_, at) => 120 + ((at * 37 + index * 53) % 400)) }],
    sources: [],
  };
}

/** An interpretation of 30 pages with 20 pictures, all different, and its pictures painted. */
export async function makeLongInterpretation(): Promise<{ story: Story; images: FigureImages }> {
  const example = readExample();
  const copied = Array.from({ length: COPIES }, () => example.sections).flat();
  const perSection = Math.ceil(PICTURES / copied.length);
  const charts = Array.from({ length: PICTURES }, (_, index) => makeChart(index));
  const sections = copied.map((section, index) => ({
    ...section,
    blocks: [
      ...section.blocks.filter(({ kind }) => kind !== 'diagram' && kind !== 'chart'),
      ...charts.slice(index * perSection, (index + 1) * perSection),
    ],
  }));
  const story = { ...example, sections };
  return { story, images: await paintFigures(story, themeOf({ theme: 'government-red', brand: null })) };
}
