import { readdirSync, readFileSync } from 'node:fs';
import { launch, shoot } from './chromium.ts';
import { drawLong, reword, story } from './layouts.ts';
import { paintByTakumi, paintNaively } from './painters.ts';

/** Paints the picture three times in a process of its own and prints its peak memory in MB: `node peak.ts naive`. */
const painters: Readonly<Record<string, () => Promise<number>>> = {
  naive: () => peakOf(async (drawing) => paintNaively(drawing.element, drawing)),
  takumi: () => peakOf(async (drawing) => paintByTakumi(drawing.element, drawing)),
  ours: async () => {
    const { pngPainter } = await import('../../render-service/dist/engine/painters/takumi-painter.js');
    return peakOf((drawing) => pngPainter.paint(drawing));
  },
  chromium: async () => {
    const browser = await launch();
    const drawing = drawLong(story);
    const watch = setInterval(() => noteBrowser(), 20);
    for (let round = 0; round < 3; round++) await shoot(browser, drawing.element, drawing);
    clearInterval(watch);
    await browser.close();
    return browserPeak;
  },
};

type Long = ReturnType<typeof drawLong>;

async function peakOf(paint: (drawing: Long) => Promise<unknown>): Promise<number> {
  for (let round = 0; round < 3; round++) await paint(drawLong(reword(story, round)));
  return process.resourceUsage().maxRSS / 1024;
}

let browserPeak = 0;

/** Resident memory of all processes below this one. */
function noteBrowser(): void {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0));
      sizes.set(Number(name), Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It ended while we looked.
    }
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent === process.pid || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  const total = [...sizes].filter(([pid]) => isBelow(pid)).reduce((sum, [, size]) => sum + size, 0);
  browserPeak = Math.max(browserPeak, total);
}

const measure = painters[process.argv[2] ?? ''];
if (!measure) throw new Error(`Which painter? ${Object.keys(painters).join(', ')}`);
console.log(Math.round(await measure()));
