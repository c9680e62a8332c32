import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FigureImage } from '@tongjie/templates';
import { drawChart } from '../charts/draw-chart.ts';
import type { FigureTheme } from '../figure-theme.ts';
import { rasteriseSvg } from '../rasterise-svg.ts';
import { DiagramError } from './diagram-error.ts';
import type { DiagramAnswer, DiagramJob } from './diagram-job.ts';
import { layoutFontSize } from './mermaid-config.ts';
import { prepareSource } from './prepare-source.ts';
import { readPie } from './read-pie.ts';

/** Text measure of a 1080 px picture (`pictures.md` 2): no diagram is shown wider. */
const widest = 936;
const tallest = 4000;
/** px that text is shown at where the width allows. */
const largestText = 36;
/** Below this the boxes of a flow from left to right are better stacked from top to bottom. */
const smallestText = 28;

export interface DrawDiagramOptions {
  /** Milliseconds after which the worker is stopped and the diagram given up. */
  readonly timeout?: number;
}

/**
 * Draws a Mermaid diagram without a browser: prepared, laid out in a worker thread that is stopped when it takes too
 * long, painted by resvg with our own fonts. Same source and theme, same bytes. Diagrams wait for one another.
 *
 * @throws DiagramError
 */
export async function drawDiagram(
  source: string,
  theme: FigureTheme,
  options: DrawDiagramOptions = {},
): Promise<FigureImage> {
  const prepared = prepareSource(source);
  const pie = readPie(prepared);
  if (pie) return drawChart(pie.content, theme, pie.title);
  const fontSize = layoutFontSize(prepared);
  const timeout = options.timeout ?? 20_000;
  let layout = await layOut(prepared, theme, timeout);
  const stacked = stackFlow(prepared);
  if (stacked !== prepared && textSize(layout.width, fontSize) < smallestText) {
    const other = await layOut(stacked, theme, timeout);
    if (textSize(other.width, fontSize) > textSize(layout.width, fontSize)) layout = other;
  }
  const scale = textSize(layout.width, fontSize) / fontSize;
  if (layout.height * scale > tallest) {
    throw new DiagramError('diagram-too-large', '关系图太高了，一屏放不下，请减少层级或拆成几张图。');
  }
  return rasteriseSvg(layout.svg, Math.floor(layout.width * scale));
}

function textSize(width: number, fontSize: number): number {
  return Math.min(largestText, (widest / width) * fontSize);
}

function stackFlow(source: string): string {
  return source.replace(/^(\s*(?:flowchart|graph)\s+)(?:LR|RL)\b/, '$1TD');
}

type Layout = Extract<DiagramAnswer, { svg: string }>;

let queue: Promise<unknown> = Promise.resolve();
let studio: Studio | undefined;
let lastId = 0;

/** A worker with Mermaid loaded, once `ready` is fulfilled. */
interface Studio {
  readonly worker: Worker;
  readonly ready: Promise<unknown>;
}

function layOut(source: string, theme: FigureTheme, timeout: number): Promise<Layout> {
  const turn = queue.then(() => ask({ id: ++lastId, source, theme }, timeout));
  queue = turn.catch(() => undefined);
  return turn;
}

async function ask(job: DiagramJob, timeout: number): Promise<Layout> {
  studio ??= openStudio();
  const { worker, ready } = studio;
  worker.ref();
  // Loading Mermaid takes seconds on a busy machine and is not the diagram's fault: the clock starts after it.
  await ready.catch((error: unknown) => {
    studio = undefined;
    throw error;
  });
  return new Promise<Layout>((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.unref();
      settle();
    };
    const giveUp = (error: DiagramError) => {
      studio = undefined;
      void worker.terminate();
      finish(() => reject(error));
    };
    const onMessage = (answer: DiagramAnswer) => {
      if (answer.id !== job.id) return;
      finish(() =>
        'svg' in answer
          ? resolve(answer)
          : reject(new DiagramError(answer.code, answer.message, answer.line)),
      );
    };
    const onError = () =>
      giveUp(new DiagramError('diagram-failed', '关系图太复杂，绘制中断了，请减少内容后再试。'));
    const timer = setTimeout(() => {
      giveUp(
        new DiagramError(
          'diagram-timeout',
          `关系图画了 ${Math.round(timeout / 1000)} 秒还没有画完，已经停止，请减少内容后再试。`,
        ),
      );
    }, timeout);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(job);
  });
}

/** The worker's file stands beside this one, with this one's extension: source under a test, JavaScript once built. */
function openStudio(): Studio {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./diagram-worker.${extension}`, import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  // One that dies between two diagrams is replaced for the next.
  const forget = () => {
    if (studio?.worker === worker) studio = undefined;
  };
  worker.on('error', forget);
  worker.on('exit', forget);
  return { worker, ready: once(worker, 'message') };
}
