import {
  breakFlowLabels,
  breakGanttLabels,
  breakSequenceLabels,
  breakTimelineLabels,
} from './break-labels.ts';
import { DiagramError } from './diagram-error.ts';
import { journeyToTimeline } from './journey-to-timeline.ts';
import { mindmapToFlow } from './mindmap-to-flow.ts';

const longestSource = 8000;

/** What may stand at the head of a diagram, with the names that people know the kinds by. */
const kinds: readonly { readonly head: RegExp; readonly title: string }[] = [
  { head: /^(?:flowchart|graph)\b/, title: '流程图 flowchart' },
  { head: /^sequenceDiagram\b/, title: '时序图 sequenceDiagram' },
  { head: /^stateDiagram(?:-v2)?\b/, title: '状态图 stateDiagram' },
  { head: /^timeline\b/, title: '时间线 timeline' },
  { head: /^mindmap\b/, title: '思维导图 mindmap' },
  { head: /^gantt\b/, title: '甘特图 gantt' },
  { head: /^pie\b/, title: '饼图 pie' },
  { head: /^journey\b/, title: '体验图 journey' },
];

/**
 * Takes from a Mermaid source everything that could change how it is drawn: front matter, `%%{init}%%` directives,
 * links, colours and styles of its own. What is taken leaves empty lines, so that line numbers stay those of the source as written.
 *
 * @throws DiagramError `diagram-empty`, `diagram-too-long`, `diagram-kind-unknown`, `diagram-image-refused`
 */
export function prepareSource(source: string): string {
  if (source.length > longestSource) {
    throw new DiagramError(
      'diagram-too-long',
      `关系图的源码有 ${source.length} 个字符，最多 ${longestSource} 个，请拆成几张图。`,
    );
  }
  const blank = (taken: string) => taken.replace(/[^\n]/g, '');
  const prepared = source
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*---\s*\n[\s\S]*?\n\s*---[^\S\n]*(?=\n|$)/, blank)
    .replace(/%%\{[\s\S]*?\}%%/g, blank)
    .replace(/^[^\S\n]*%%.*$/gm, '')
    .replace(/^[^\S\n]*(?:click|links?|style|classDef|class|cssClass|linkStyle|todayMarker)[^\S\n].*$/gm, '');
  const head = prepared.trimStart();
  if (head === '') throw new DiagramError('diagram-empty', '关系图还没有内容。');
  if (!kinds.some((kind) => kind.head.test(head))) {
    const known = kinds.map((kind) => kind.title).join('、');
    throw new DiagramError(
      'diagram-kind-unknown',
      `第一行“${head.split('\n')[0]?.slice(0, 20)}”不是认识的图形种类，可用的有：${known}。`,
      countLines(prepared, prepared.length - head.length),
    );
  }
  const image = /@\{[^}]*\b(?:img|icon)\s*:|<img\b|!\[[^\]]*\]\(/i.exec(prepared);
  if (image) {
    throw new DiagramError(
      'diagram-image-refused',
      '关系图里不能引用外部图片或图标，请改用文字。',
      countLines(prepared, image.index),
    );
  }
  return adaptKind(prepared);
}

/** What pictures for phones need otherwise than Mermaid draws it. */
function adaptKind(source: string): string {
  switch (/^\s*(\w+)/.exec(source)?.[1]) {
    case 'mindmap':
      return mindmapToFlow(source);
    case 'journey':
      return breakTimelineLabels(journeyToTimeline(source));
    case 'sequenceDiagram':
      return breakSequenceLabels(source);
    case 'timeline':
      return breakTimelineLabels(source);
    case 'flowchart':
    case 'graph':
      return breakFlowLabels(source);
    case 'gantt':
      return `${breakGanttLabels(source).trimEnd()}\n  todayMarker off\n`;
    default:
      return source;
  }
}

function countLines(text: string, until: number): number {
  return text.slice(0, until).split('\n').length;
}
