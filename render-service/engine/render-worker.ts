import { parentPort } from 'node:worker_threads';
import { contentFaultOf } from './content-fault.ts';
import { renderArtifacts } from './render-artifacts.ts';
import type { RenderAnswer, RenderJob } from './render-job.ts';

/** Entry of a thread that renders one dossier at a time. It keeps its fonts and strips from one to the next. */
parentPort?.on('message', (job: RenderJob) => {
  void answer(job).then((given) => parentPort?.postMessage(given));
});

async function answer({ id, dossier, options }: RenderJob): Promise<RenderAnswer> {
  try {
    return { id, artifacts: await renderArtifacts(dossier, options) };
  } catch (error) {
    const fault = contentFaultOf(error);
    if (fault) return { id, fault: fault.message };
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
