import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Dossier } from '@tongjie/model';
import type { Artifact } from './artifact.ts';
import { ContentFault } from './content-fault.ts';
import type { RenderOptions } from './render-artifacts.ts';
import type { RenderAnswer } from './render-job.ts';

/**
 * Dossiers that are rendered at once. Each thread holds fonts, Mermaid and strips of its own, up to 900 MB, and its
 * painters use other cores besides.
 */
export const rendersAtOnce = Math.min(2, availableParallelism());

/** Milliseconds after which a thread is given up. The slowest dossier of ours takes a hundredth of it. */
const patience = 300_000;

export interface RenderPoolOptions {
  /** Threads at most. */
  readonly size?: number;
  /** Milliseconds that one dossier may take. */
  readonly timeout?: number;
}

interface Waiting {
  readonly start: (worker: Worker) => void;
}

/**
 * Renders dossiers in threads of their own, so that whoever asks stays free for others: as many at once as there are
 * threads, the rest in turn. A thread that dies or takes too long is replaced for the next dossier.
 */
export class RenderPool {
  readonly #size: number;
  readonly #timeout: number;
  readonly #idle: Worker[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #workers = new Set<Worker>();
  #lastId = 0;

  constructor({ size = rendersAtOnce, timeout = patience }: RenderPoolOptions = {}) {
    this.#size = size;
    this.#timeout = timeout;
  }

  /**
   * The artifacts of a dossier, as `renderArtifacts` gives them.
   *
   * @throws ContentFault for what its people must mend
   */
  render(dossier: Dossier, options: RenderOptions = {}): Promise<readonly Artifact[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        start: (worker) => {
          this.#ask(worker, dossier, options).then(resolve, reject);
        },
      });
      this.#next();
    });
  }

  /** Ends all threads. What is being rendered is given up. */
  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#workers.size < this.#size ? this.#open() : null);
      if (!worker) return;
      this.#waiting.shift()?.start(worker);
    }
  }

  #ask(worker: Worker, dossier: Dossier, options: RenderOptions): Promise<readonly Artifact[]> {
    const id = ++this.#lastId;
    worker.ref();
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        worker.off('message', onMessage);
        worker.off('error', reject);
        worker.off('exit', onExit);
        worker.unref();
        settle();
        if (this.#workers.has(worker)) this.#idle.push(worker);
        this.#next();
      };
      const giveUp = (reason: string) => {
        this.#workers.delete(worker);
        void worker.terminate();
        finish(() => reject(new Error(reason)));
      };
      const onExit = () => giveUp('A render thread ended before its dossier was rendered.');
      const onMessage = (answer: RenderAnswer) => {
        if (answer.id !== id) return;
        finish(() => {
          if ('artifacts' in answer) resolve(answer.artifacts);
          else reject('fault' in answer ? new ContentFault(answer.fault) : new Error(answer.failure));
        });
      };
      const timer = setTimeout(
        () => giveUp(`A dossier was not rendered within ${this.#timeout} ms.`),
        this.#timeout,
      );
      worker.on('message', onMessage);
      worker.on('error', reject);
      worker.on('exit', onExit);
      worker.postMessage({ id, dossier, options });
    });
  }

  /** The worker's file stands beside this one, with this one's extension: source under a test, JavaScript once built. */
  #open(): Worker {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const worker = new Worker(new URL(`./render-worker.${extension}`, import.meta.url), { execArgv: [] });
    this.#workers.add(worker);
    const forget = () => {
      this.#workers.delete(worker);
      const place = this.#idle.indexOf(worker);
      if (place >= 0) this.#idle.splice(place, 1);
    };
    worker.on('error', forget);
    worker.on('exit', forget);
    return worker;
  }
}
