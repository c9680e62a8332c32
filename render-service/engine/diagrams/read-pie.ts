import type { ChartContent } from '../charts/chart-layout.ts';
import { DiagramError } from './diagram-error.ts';

const entry = /^"([^"]+)"\s*:\s*(\d+(?:\.\d+)?)$/;

/**
 * A Mermaid pie as a chart of ours, each slice labelled with its name and value as written. (Mermaid rounds shares to
 * whole per cent, which nobody wrote, and repeats colours that only its legend tells apart.) Null for any other kind.
 *
 * @throws DiagramError `diagram-syntax` with the line that is no slice
 */
export function readPie(source: string): { readonly title: string; readonly content: ChartContent } | null {
  const lines = source.split('\n');
  const head = lines.findIndex((line) => line.trim() !== '');
  const opening = /^\s*pie\b(?:\s+showData\b)?\s*(?:title\s+(.*))?$/.exec(lines[head] ?? '');
  if (!opening) return null;
  let title = opening[1]?.trim() ?? '';
  const categories: string[] = [];
  const values: number[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (index <= head || text === '' || text === 'showData' || /^acc(?:Title|Descr)\b/.test(text)) continue;
    const slice = entry.exec(text);
    const named = /^title\s+(.*)$/.exec(text);
    if (named) title = named[1]?.trim() ?? '';
    else if (slice) {
      categories.push(slice[1] ?? '');
      values.push(Number(slice[2]));
    } else {
      const message = `关系图第 ${index + 1} 行“${text.slice(0, 40)}”看不懂，饼图每行应写成 "名称": 数值。`;
      throw new DiagramError('diagram-syntax', message, index + 1);
    }
  }
  if (!values.some((value) => value > 0)) throw new DiagramError('diagram-empty', '饼图还没有数值。');
  return { title, content: { chart: 'pie', unit: '', categories, series: [{ name: '', values }] } };
}
