/** Starts the worker in which this page checks what is written; the bundler makes a file of its own of it. */
export const createCheckWorker = (): Worker =>
  new Worker(new URL('../../extensions/checks/check-worker.ts', import.meta.url), { type: 'module' });
