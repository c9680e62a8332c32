import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { Renderer } from '@takumi-rs/core';
import { fromJsx } from '@takumi-rs/helpers/jsx';
import { tellStory } from '@tongjie/model';
import { type Drawing, drawInfographic, themeOf } from '@tongjie/templates';
import satori from 'satori';
import { readDossierFiles } from '../render-service/dist/engine/dossier-files.js';
import { paintFigures } from '../render-service/dist/engine/figures.js';
import { fontFaces, readFontBytes } from '../render-service/dist/engine/fonts.js';
import { pngPainter, svgPainter } from '../render-service/dist/engine/painters/takumi-painter.js';

/**
 * Paints the same long image as others would and as the service does, in turn, so that a busy machine is fair to all.
 * Read the ratios; the milliseconds are of this machine at this moment. Run it after a build: `npm run bench`.
 */
const rounds = 5;

const folder = new URL('../examples/dossiers/minimum-living-2025/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const dossier = readDossierFiles(
  new Map(names.map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))])),
);
const story = tellStory(dossier);
const theme = themeOf(dossier.presentation);
const drawing = drawInfographic(story, theme, await paintFigures(story, theme));

const satoriFonts = fontFaces.map((face) => ({
  name: face.family,
  weight: face.weight,
  data: readFontBytes(face),
}));
const takumi = new Renderer();
for (const face of fontFaces) {
  await takumi.registerFont({ name: face.family, weight: face.weight, data: readFontBytes(face) });
}

async function writeSvg({ element, width, height }: Drawing): Promise<string> {
  return satori(element, { width, height, fonts: satoriFonts });
}

interface Contestant {
  readonly name: string;
  readonly paint: () => Promise<{ readonly byteLength: number }>;
}

const pictures: readonly Contestant[] = [
  {
    name: 'satori + resvg, as documented',
    paint: async () => new Resvg(await writeSvg(drawing)).render().asPng(),
  },
  {
    name: 'takumi, as documented',
    paint: async () => {
      const { node, css } = await fromJsx(drawing.element);
      return takumi.render(node, { css, width: drawing.width, height: drawing.height, format: 'png' });
    },
  },
  { name: 'tongjie: takumi + palette', paint: () => pngPainter.paint(drawing) },
];

const vectors: readonly Contestant[] = [
  { name: 'satori', paint: async () => new TextEncoder().encode(await writeSvg(drawing)) },
  { name: 'tongjie: takumi + inline art', paint: () => svgPainter.paint(drawing) },
];

async function compare(title: string, contestants: readonly Contestant[]): Promise<void> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const sizes = new Map<string, number>();
  // The first round warms up: fonts are parsed, code is compiled.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, paint } of contestants) {
      const start = performance.now();
      const { byteLength } = await paint();
      if (round > 0) times.get(name)?.push(performance.now() - start);
      sizes.set(name, byteLength);
    }
  }
  const medians = contestants.map(({ name }) => findMedian(times.get(name) ?? []));
  console.log(`\n${title}, ${drawing.width} × ${drawing.height} px, median of ${rounds} rounds`);
  console.table(
    contestants.map(({ name }, index) => ({
      painter: name,
      ms: Math.round(medians[index] ?? 0),
      'times as fast': ((medians[0] ?? 0) / (medians[index] ?? 1)).toFixed(1),
      kB: Math.round((sizes.get(name) ?? 0) / 1000),
    })),
  );
}

function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

await compare('Long image as PNG', pictures);
await compare('Long image as SVG', vectors);
