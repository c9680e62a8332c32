import type { LabelKind } from '@tongjie/model';
import type { Node } from 'prosemirror-model';
import { type ClauseWords, splitClause } from './split-clause.ts';

/** Faces of a policy's text: body, headings of （一）, headings of 一、 and labels of articles. */
export type PolicyFace = 'fangSong' | 'kaiTi' | 'heiTi';

/** Words in one face. */
export interface Segment {
  readonly text: string;
  readonly face: PolicyFace;
}

/** What one clause has on a line, its label first. `clause` is null for words outside the numbering. */
export interface Stretch {
  readonly clause: string | null;
  readonly segments: readonly Segment[];
}

/** One paragraph of a policy's text. */
export interface PolicyLine {
  /** `attachmentList` begins 附件说明 (附件：1.…), `attachmentItem` goes on with it. */
  readonly place: 'body' | 'centred' | 'attachmentList' | 'attachmentItem';
  /** Level in the navigation pane from 1, or null for a line that isn't a heading alone. */
  readonly outline: number | null;
  /** How deep in the clause tree the line's first clause stands, from 1; 0 for words outside the numbering. */
  readonly depth: number;
  /** More than one where clauses run on in the line (…：一是…；二是…). */
  readonly stretches: readonly Stretch[];
}

const CENTRED: Partial<Record<LabelKind, PolicyFace>> = {
  book: 'heiTi',
  division: 'heiTi',
  chapter: 'heiTi',
  section: 'kaiTi',
};

const ATTACHMENT_LIST = /^附\s?件\s{0,2}[0-9０-９]{0,2}[：:]\s{0,4}\S/;
const ATTACHMENT_ITEM = /^[0-9０-９]{1,2}[.．、]\s{0,4}\S/;

/** Where a paragraph outside the numbering stands, seen from the line above it. */
function placeOf(text: string, above: PolicyLine | undefined): PolicyLine['place'] {
  if (ATTACHMENT_LIST.test(text)) return 'attachmentList';
  const goesOn = above?.place === 'attachmentList' || above?.place === 'attachmentItem';
  return goesOn && ATTACHMENT_ITEM.test(text) ? 'attachmentItem' : 'body';
}

const isHeadingAlone = (words: ClauseWords): boolean => words.rest === '' && words.heading !== '';

/** Face of a clause's label and heading: 一、黑体, （一）楷体, others 仿宋; inside an article all is 仿宋 but 第X条. */
function headFace({ kind, heading }: ClauseWords, insideArticle: boolean): PolicyFace {
  if (kind === 'article') return 'heiTi';
  if (insideArticle || kind === null) return 'fangSong';
  if (kind === 'chinese') return 'heiTi';
  if (kind === 'bracketedChinese') return heading === '' ? 'fangSong' : 'kaiTi';
  return CENTRED[kind] ?? 'fangSong';
}

function stretchOf(clause: Node, words: ClauseWords, insideArticle: boolean): Stretch {
  const face = headFace(words, insideArticle);
  const segments: Segment[] = [
    { text: `${words.label}${words.gap}`, face },
    { text: words.heading, face },
    { text: words.rest, face: 'fangSong' },
  ];
  const id = String(clause.attrs.id ?? '');
  return { clause: id === '' ? null : id, segments: segments.filter(({ text }) => text !== '') };
}

/** The paragraphs of a `part` node after its title, in order. */
export function layOutPart(part: Node): readonly PolicyLine[] {
  const lines: PolicyLine[] = [];
  const visit = (node: Node, depth: number, insideArticle: boolean) => {
    if (node.type.name === 'policyParagraph') {
      const stretch: Stretch = { clause: null, segments: [{ text: node.textContent, face: 'fangSong' }] };
      const before = lines.at(-1);
      if (node.attrs.runOn === true && before) {
        lines.splice(-1, 1, { ...before, stretches: [...before.stretches, stretch] });
      } else if (node.textContent !== '')
        lines.push({
          place: placeOf(node.textContent, before),
          outline: null,
          depth: 0,
          stretches: [stretch],
        });
    }
    if (node.type.name !== 'clause') return;
    const words = splitClause(node);
    const stretch = stretchOf(node, words, insideArticle);
    const above = lines.at(-1);
    if (node.attrs.runOn === true && above) {
      lines.splice(-1, 1, { ...above, stretches: [...above.stretches, stretch] });
    } else {
      const alone = isHeadingAlone(words);
      const centred = alone && words.kind !== null && CENTRED[words.kind] !== undefined;
      const outline = alone && !insideArticle ? Math.min(depth, 9) : null;
      lines.push({ place: centred ? 'centred' : 'body', outline, depth, stretches: [stretch] });
    }
    for (const child of node.children) visit(child, depth + 1, insideArticle || words.kind === 'article');
  };
  for (const child of part.children) visit(child, 1, false);
  return lines;
}
