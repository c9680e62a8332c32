import { parentPort } from 'node:worker_threads';
import { bakeSvg } from './bake-svg.ts';
import { installBrowserStandIn } from './browser-stand-in.ts';
import { DiagramError } from './diagram-error.ts';
import type { DiagramAnswer, DiagramJob } from './diagram-job.ts';
import { configureMermaid } from './mermaid-config.ts';
import { readMermaidError } from './read-mermaid-error.ts';
import { refuseToday } from './refuse-today.ts';
import { restackTimeline } from './restack-timeline.ts';
import { seedRandom } from './seed-random.ts';

/**
 * Entry of the worker thread that draws diagrams. It imports nothing of the workspace's packages, so that it runs from
 * source and from the build alike.
 */
installBrowserStandIn();
const { default: mermaid } = await import('mermaid');
const secure = Object.keys(mermaid.mermaidAPI.defaultConfig);

parentPort?.on('message', (job: DiagramJob) => {
  void draw(job).then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage('ready');

async function draw({ id, source, theme }: DiagramJob): Promise<DiagramAnswer> {
  try {
    document.body.replaceChildren();
    mermaid.initialize(configureMermaid(theme, source, secure));
    const render = async () => {
      seedRandom(1);
      return (await mermaid.render('diagram', source)).svg;
    };
    document.body.innerHTML = await (/^\s*gantt\b/.test(source) ? refuseToday(render) : render());
    const root = document.body.querySelector('svg');
    if (root && /^\s*timeline\b/.test(source)) restackTimeline(root);
    const [, , width = 0, height = 0] = (root?.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
    if (!root || !(width > 0) || !(height > 0)) {
      return { id, code: 'diagram-failed', message: '关系图没有画出任何内容，请检查源码。', line: null };
    }
    root.removeAttribute('style');
    root.setAttribute('width', String(width));
    root.setAttribute('height', String(height));
    return { id, svg: bakeSvg(root), width, height };
  } catch (error) {
    if (error instanceof DiagramError) {
      const { code, message, line } = error;
      return { id, code, message, line };
    }
    return { id, ...readMermaidError(error, source) };
  }
}
