import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDossierFolder } from '../../render-service/dist/dossier-folder/dossier-folder.js';
import { drawDiagram } from '../../render-service/dist/engine/diagrams/draw-diagram.js';
import { pngPainter } from '../../render-service/dist/engine/painters/takumi-painter.js';
import { renderArtifacts } from '../../render-service/dist/engine/render-artifacts.js';
import { launch, shoot } from './chromium.ts';
import { type Contestant, compare, print } from './compare.ts';
import { drawAsCommandLine, openMermaid, sourceOf } from './diagrams.ts';
import { castShadows, changeOneBlock, drawLong, reword, story } from './layouts.ts';
import { paintByTakumi, paintNaively } from './painters.ts';

/**
 * Makes the same pictures as others would and as the service does, in turn. Read the ratios: the milliseconds are of
 * this machine at this moment. Run it after a build: `npm run bench`.
 */
const rounds = 7;
const here = fileURLToPath(new URL('.', import.meta.url));

function peakOf(painter: string): number {
  return Number(
    execFileSync(process.execPath, ['--no-warnings', join(here, 'peak.ts'), painter], { encoding: 'utf8' }),
  );
}

const names = {
  naive: 'satori + resvg, as documented',
  takumi: 'takumi, as documented',
  page: 'Chromium, browser warm',
  cold: 'Chromium, browser cold',
  ours: 'ours, typeset and painted',
} as const;

console.log(`${cpus().length} cores, Node ${process.versions.node}`);
const browser = await launch();
const peaks = new Map<string, number>([
  [names.naive, peakOf('naive')],
  [names.takumi, peakOf('takumi')],
  [names.page, peakOf('chromium')],
  [names.ours, peakOf('ours')],
]);

/** Every round has other words. Drawings are laid out beforehand for all but us. */
const fresh = Array.from({ length: rounds + 1 }, (_, round) => drawLong(reword(story, round * 2 + 1)));
const freshOf = (round: number) => fresh[round] ?? drawLong(story);
const inColdBrowser = async (round: number) => {
  const started = await launch();
  const drawing = freshOf(round);
  const shot = await shoot(started, drawing.element, drawing);
  await started.close();
  return shot;
};
const pictures: readonly Contestant[] = [
  { name: names.naive, make: (round) => paintNaively(freshOf(round).element, freshOf(round)) },
  { name: names.takumi, make: (round) => paintByTakumi(freshOf(round).element, freshOf(round)) },
  { name: names.page, make: (round) => shoot(browser, freshOf(round).element, freshOf(round)) },
  { name: names.cold, make: inColdBrowser, rounds: 3 },
  { name: 'ours, painted', make: (round) => pngPainter.paint(freshOf(round)) },
  // Other words than the drawings above, so that none of its lines is known either.
  { name: names.ours, make: async (round) => pngPainter.paint(drawLong(reword(story, round * 2 + 2))) },
];
const size = `${freshOf(0).width} × ${freshOf(0).height} px`;
print(`A long picture of new words, ${size}, no shadows`, await compare(pictures, rounds), peaks);

const shaded: readonly Contestant[] = [
  { name: names.naive, make: (round) => paintNaively(castShadows(freshOf(round)), freshOf(round)) },
  { name: names.takumi, make: (round) => paintByTakumi(castShadows(freshOf(round)), freshOf(round)) },
  { name: names.page, make: (round) => shoot(browser, castShadows(freshOf(round)), freshOf(round)) },
];
print('The same with shadows (ours has none by design)', await compare(shaded, 3), new Map());

await pngPainter.paint(drawLong(story));
const changed = (round: number) => drawLong(changeOneBlock(story, round + 1));
/** For those who lay out beforehand. */
const laidOut = Array.from({ length: 2 * rounds + 1 }, (_, round) => changed(round + 100));
const laidOutOf = (round: number) => laidOut[round] ?? drawLong(story);
print(
  'The picture after one block changed',
  await compare(
    [
      {
        name: names.naive,
        make: (round) => paintNaively(laidOutOf(round).element, laidOutOf(round)),
      },
      { name: 'ours, painted', make: (round) => pngPainter.paint(laidOutOf(round)) },
      { name: names.ours, make: async (round) => pngPainter.paint(changed(round)) },
    ],
    2 * rounds,
  ),
  new Map(),
);

const theme = {
  paper: '#FFFFFF',
  tint: '#EEF4FB',
  ink: '#10233F',
  ink2: '#4A5F7C',
  accent: '#134A96',
  onAccent: '#FFFFFF',
  mark: '#4F88CE',
  rule: '#C4D3E6',
};
const warmMermaid = await openMermaid(browser);
const drawOurs = async (round: number) => Buffer.from((await drawDiagram(sourceOf(round), theme)).src);
print(
  'A diagram as PNG (mermaid-cli would download a browser: what it does is done with the one that is here)',
  await compare(
    [
      {
        name: 'Mermaid as its command line, browser cold',
        make: (round) => drawAsCommandLine(sourceOf(round)),
        rounds: 3,
      },
      { name: 'Mermaid in a warm page', make: (round) => warmMermaid(sourceOf(round)) },
      { name: 'ours, warm', make: drawOurs },
    ],
    rounds,
  ),
  new Map(),
);
await browser.close();

const guanxian = fileURLToPath(new URL('../../examples/dossiers/guanxian-2020', import.meta.url));
const cli = fileURLToPath(new URL('../../render-service/bin/tongjie.mjs', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'tongjie-bench-'));
const dossier = await readDossierFolder(guanxian);
const others = ['government-red', 'eco-green', 'livelihood-orange', 'technology', 'ink'] as const;
const count = (artifacts: readonly { readonly bytes: Uint8Array }[]) => ({
  byteLength: artifacts.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
});
print(
  'All artifacts of guanxian-2020',
  await compare(
    [
      {
        name: 'tongjie render, a process of its own',
        make: async () => {
          execFileSync(process.execPath, [cli, 'render', guanxian, '--out', out], { stdio: 'ignore' });
          return { byteLength: 0 };
        },
        rounds: 3,
      },
      {
        name: 'in a warm process, each time in another theme',
        make: async (round) =>
          count(await renderArtifacts(dossier, { theme: others[round % others.length] ?? 'ink' })),
        rounds: 4,
      },
      {
        name: 'in a warm process, the same again',
        make: async () => count(await renderArtifacts(dossier)),
        rounds: 4,
      },
    ],
    4,
  ),
  new Map(),
);
rmSync(out, { recursive: true });
process.exit();
