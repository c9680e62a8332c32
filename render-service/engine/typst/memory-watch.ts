import { workerData } from 'node:worker_threads';

/** Entry of a thread that ends its process when that takes more memory than it may: native code can't be asked to stop. */
const limit = Number(workerData);
setInterval(() => {
  if (process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGKILL');
}, 25);
