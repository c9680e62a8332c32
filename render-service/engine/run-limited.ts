/** Work that starts when it is called. */
export type RenderTask<Result> = () => Promise<Result>;

/** Runs tasks with at most `limit` at work at once and returns their results in order. The first failure fails all. */
export async function runLimited<Result>(
  tasks: readonly RenderTask<Result>[],
  limit: number,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const waiting = tasks.entries();
  const work = async () => {
    for (const [index, task] of waiting) results.set(index, await task());
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, work));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
