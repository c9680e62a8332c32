// Draws the first screen of each example's long image beside its cards and its first board: `npm run contact-sheet` after a build.
import { readdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { readDossierFolder } from '../render-service/dist/dossier-folder/dossier-folder.js';
import { renderArtifacts } from '../render-service/dist/index.js';

const SCREEN = { width: 480, height: 800 };
/** 606 × 906 mm with its bleed, as high as the screen. */
const BOARD = { width: Math.round((SCREEN.height * 606) / 906) };
const GAP = 24;
const cards = 3;
const cardWidth = 320;
const root = new URL('../', import.meta.url);

for (const id of readdirSync(new URL('examples/dossiers/', root)).filter((name) => !name.includes('.'))) {
  const dossier = await readDossierFolder(new URL(`examples/dossiers/${id}`, root).pathname);
  const artifacts = await renderArtifacts(dossier, { only: ['infographic', 'card', 'board'] });
  const bytesOf = (file) => artifacts.find((artifact) => artifact.file === file)?.bytes;
  const screen = await sharp(bytesOf('pictures/infographic.png'))
    .resize({ width: SCREEN.width })
    .extract({ left: 0, top: 0, ...SCREEN })
    .toBuffer();
  const files = artifacts.filter(({ file }) => file.startsWith('cards/card-')).map(({ file }) => file);
  const chosen = [files[1], files[Math.floor(files.length / 2)], files.at(-2)];
  const pictures = await Promise.all(
    chosen.map(async (file, index) => ({
      input: await sharp(bytesOf(file)).resize({ width: cardWidth }).toBuffer(),
      left: GAP * (index + 2) + SCREEN.width + cardWidth * index,
      top: GAP + (SCREEN.height - Math.round((cardWidth * 1660) / 1242)) / 2,
    })),
  );
  const boardFile = artifacts.find(({ file }) => /^boards\/board-600x900.*\.png$/.test(file))?.file;
  const board = {
    input: await sharp(bytesOf(boardFile))
      .resize({ width: BOARD.width, height: SCREEN.height, fit: 'fill' })
      .toBuffer(),
    left: GAP * (cards + 2) + SCREEN.width + cardWidth * cards,
    top: GAP,
  };
  const sheet = sharp({
    create: {
      width: SCREEN.width + cards * cardWidth + BOARD.width + GAP * (cards + 3),
      height: SCREEN.height + GAP * 2,
      channels: 3,
      background: '#e7e9e8',
    },
  }).composite([
    { input: screen, left: GAP, top: GAP },
    ...pictures.map((p) => ({ ...p, top: Math.round(p.top) })),
    board,
  ]);
  writeFileSync(
    new URL(`docs/gallery/${id}.png`, root),
    await sheet.png({ palette: true, colours: 128, compressionLevel: 9 }).toBuffer(),
  );
}
