import { DiagramError } from './diagram-error.ts';

const days = ['2000-01-03T00:00:00Z', '2011-06-15T00:00:00Z'];

/**
 * Draws on two different days and gives what came out, where it is the same. Mermaid's gantt puts a task without a
 * known beginning at today, so that a picture would show a date that nobody wrote, and another one tomorrow.
 *
 * @throws DiagramError `diagram-syntax` where it is not
 */
export async function refuseToday(draw: () => Promise<string>): Promise<string> {
  const [first = '', second] = [await drawOn(days[0] ?? '', draw), await drawOn(days[1] ?? '', draw)];
  if (first === second) return first;
  throw new DiagramError(
    'diagram-syntax',
    '甘特图里有任务没有写开始日期，或者 after 后面的任务编号不存在，请补上。',
  );
}

async function drawOn(day: string, draw: () => Promise<string>): Promise<string> {
  const real = globalThis.Date;
  globalThis.Date = new Proxy(real, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [day] : given, newTarget),
  });
  try {
    return await draw();
  } finally {
    globalThis.Date = real;
  }
}
