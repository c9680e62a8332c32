import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { readDossierFolder } from '../../render-service/dist/dossier-folder/dossier-folder.js';
import { RenderPool } from '../../render-service/dist/engine/render-pool.js';

/** Renders 200 dossiers, four at a time, as the service does, and prints its memory on the way: `npm run bench:memory`. */
const renders = 200;
const atOnce = 4;

const folder = new URL('../../examples/dossiers/', import.meta.url);
const names = readdirSync(folder).filter((name) => !name.includes('.'));
const dossiers = await Promise.all(names.map((name) => readDossierFolder(new URL(name, folder).pathname)));
const pool = new RenderPool();
const memory = new Map<number, number>();
let begun = 0;
let done = 0;

async function work(): Promise<void> {
  while (begun < renders) {
    const turn = begun++;
    const dossier = dossiers[turn % dossiers.length];
    if (dossier) await pool.render(dossier);
    done++;
    if (done % 25 !== 0) continue;
    await setTimeout(50);
    memory.set(done, Math.round(process.memoryUsage().rss / 1e6));
    console.log(`${done} renders: ${memory.get(done)} MB`);
  }
}

await Promise.all(Array.from({ length: atOnce }, work));
const [early = 1, late = 0] = [memory.get(50), memory.get(renders)];
console.log(`From the 50th to the ${renders}th: ${((late / early - 1) * 100).toFixed(1)} %`);
await pool.close();
process.exit();
