// Draws every medium of each example in each theme on one sheet: `npm run contact-sheet` after a build.
import { readdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { tellStory } from '../model/dist/index.js';
import { readDossierFolder } from '../render-service/dist/dossier-folder/dossier-folder.js';
import { paintFigures } from '../render-service/dist/engine/figures.js';
import { paintScaledPng } from '../render-service/dist/engine/painters/paint-png.js';
import {
  drawCards,
  drawComics,
  drawCovers,
  drawInfographic,
  drawKiosk,
  drawSlides,
  drawSquareCards,
  themes,
} from '../templates/dist/index.js';

const GAP = 16;
const HEIGHT = 1280;
const root = new URL('../', import.meta.url);
const [only, onlyTheme] = process.argv.slice(2);

/** Every n-th of a set, the first and the last always. */
const some = (set, most) =>
  set.length <= most
    ? set
    : Array.from({ length: most }, (_, index) => set[Math.round((index * (set.length - 1)) / (most - 1))]);

/** A drawing `width` px wide: painted twice as large and halved, so that its text stays legible. */
async function shrink(drawing, width) {
  const scale = width / drawing.width;
  const size = { width, height: Math.round(drawing.height * scale) };
  const bytes = await paintScaledPng(drawing, { width: size.width * 2, height: size.height * 2 });
  return { buffer: await sharp(bytes).resize(size).png().toBuffer(), ...size };
}

/** Pictures in rows of at most `measure` px, the long image in columns on the left. */
async function drawSheet(story, theme, images) {
  const placed = [];
  const long = await shrink(drawInfographic(story, theme, images), 240);
  let x = GAP;
  for (let top = 0; top < long.height; top += HEIGHT) {
    const height = Math.min(HEIGHT, long.height - top);
    const input = await sharp(long.buffer).extract({ left: 0, top, width: long.width, height }).toBuffer();
    placed.push({ input, left: x, top: GAP });
    x += long.width + GAP;
  }
  const rows = [
    [drawCards(story, theme, images), 8, 186],
    [drawSquareCards(story, theme, images), 8, 186],
    [drawKiosk(story, theme, images), 8, 186],
    [drawSlides(story, theme, images), 5, 310],
    [[...drawCovers(story, theme), ...drawComics(story, theme)], 4, 310],
  ];
  let y = GAP;
  let right = x;
  for (const [set, most, width] of rows) {
    let left = x + GAP;
    let tallest = 0;
    for (const drawing of some(set, most)) {
      const picture = await shrink(drawing, width);
      placed.push({ input: picture.buffer, left, top: y });
      left += picture.width + GAP;
      tallest = Math.max(tallest, picture.height);
    }
    right = Math.max(right, left);
    y += tallest + GAP;
  }
  const size = { width: right, height: Math.max(HEIGHT + GAP * 2, y) };
  const sheet = sharp({ create: { ...size, channels: 3, background: '#e7e9e8' } }).composite(placed);
  return sheet.webp({ quality: 60, effort: 6 }).toBuffer();
}

for (const id of readdirSync(new URL('examples/dossiers/', root)).filter((name) => !name.includes('.'))) {
  if (only && only !== id) continue;
  const dossier = await readDossierFolder(new URL(`examples/dossiers/${id}`, root).pathname);
  const story = tellStory(dossier);
  for (const theme of Object.values(themes)) {
    if (onlyTheme && onlyTheme !== theme.name) continue;
    const images = await paintFigures(story, theme);
    const bytes = await drawSheet(story, theme, images);
    writeFileSync(new URL(`docs/gallery/${id}-${theme.name}.webp`, root), bytes);
  }
}
process.exit(0);
