import { breakLabel } from './break-labels.ts';
import { DiagramError } from './diagram-error.ts';

/** What may stand around the words of a mind map's node. */
const shapes: readonly RegExp[] = [
  /^[^()[\]{}]*\(\((.*)\)\)$/,
  /^[^()[\]{}]*\)\)(.*)\(\($/,
  /^[^()[\]{}]*\{\{(.*)\}\}$/,
  /^[^()[\]{}]*\)(.*)\($/,
  /^[^()[\]{}]*\[(.*)\]$/,
  /^[^()[\]{}]*\((.*)\)$/,
];

/** Characters on a line of a branch: three levels then fit a phone in words that can be read. */
const longestWords = 7;

interface Branch {
  readonly depth: number;
  readonly words: string;
}

/**
 * A mind map as a tree that grows to the right. Mermaid's own goes round its centre or lies flat, and is so wide that
 * nobody can read it on a phone. Every node keeps the line that it stands on, so that errors name the right one.
 *
 * @throws DiagramError `diagram-syntax` where there are two centres, or none
 */
export function mindmapToFlow(source: string): string {
  const lines = source.split('\n');
  const head = lines.findIndex((line) => /^\s*mindmap\b/.test(line));
  const open: { readonly depth: number; readonly id: string }[] = [];
  let centres = 0;
  const drawn = lines.map((line, index) => {
    if (index < head) return '';
    if (index === head) return 'flowchart LR';
    const branch = readBranch(line);
    if (!branch) return '';
    while ((open.at(-1)?.depth ?? -1) >= branch.depth) open.pop();
    const parent = open.at(-1);
    const id = `N${index}`;
    open.push({ depth: branch.depth, id });
    if (!parent) centres++;
    if (centres > 1) {
      throw new DiagramError(
        'diagram-syntax',
        `思维导图第 ${index + 1} 行“${branch.words.slice(0, 20)}”没有缩进到中心主题下面，思维导图只能有一个中心。`,
        index + 1,
      );
    }
    const node = `${id}["${breakLabel(branch.words.replace(/"/g, '#quot;'), longestWords)}"]`;
    return parent ? `${parent.id} --- ${node}` : `${node}:::centre`;
  });
  if (centres === 0) throw new DiagramError('diagram-empty', '思维导图还没有内容。');
  return drawn.join('\n');
}

function readBranch(line: string): Branch | null {
  const text = line.trim();
  if (text === '' || text.startsWith('::')) return null;
  const bare = text.replace(/:::[\w\s-]*$/, '').trim();
  const within = shapes.map((shape) => shape.exec(bare)?.[1]).find((words) => words !== undefined) ?? bare;
  const words = within.replace(/^["`\s]+|["`\s]+$/g, '');
  return words === '' ? null : { depth: line.length - line.trimStart().length, words };
}
