import {
  type CitedClause,
  type CitedClauses,
  labelClauses,
  type ParagraphRole,
  type Policy,
  predecessorPrefix,
  type ReferencedDocument,
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
  type SourceRun,
} from '@tongjie/model';
import { type BlockStyle, blockStyles, clauseBookmark } from '@tongjie/templates';
import type { WordBlock, WordParagraph } from './word-body.ts';

/** Word's own styles, by the names that its language versions write into the file. */
const builtIn: Readonly<Record<string, ParagraphRole>> = {
  title: 'title',
  标题: 'title',
  'heading 1': 'section',
  '标题 1': 'section',
  'heading 2': 'subheading',
  '标题 2': 'subheading',
  caption: 'figure',
  题注: 'figure',
};

const isBlockStyle = (role: string): role is BlockStyle => role in blockStyles;

const ownRoles: ReadonlyMap<string, ParagraphRole> = new Map(
  Object.entries(blockStyles).flatMap(([role, name]) => (isBlockStyle(role) ? [[name, role]] : [])),
);

const roleOf = (style: string): ParagraphRole | null =>
  ownRoles.get(style) ?? builtIn[style.toLowerCase()] ?? null;

const OUTLINE_LABEL = /^(?:[一二三四五六七八九十]{1,4}、|（[一二三四五六七八九十]{1,4}）|第.{1,6}[章节条])/u;

/** A paragraph as it reads with its tracked changes accepted. */
function toParagraph({ style, list, runs }: WordParagraph): SourceParagraph {
  const role = roleOf(style);
  // A number that Word counts and that names a part of the text (一、, 第二条) is words, not a list.
  const label = list && OUTLINE_LABEL.test(list.label) && role !== 'stepLabel' ? list.label : '';
  const head: SourceRun[] = label === '' ? [] : [{ text: label, strong: false, anchor: null, note: null }];
  const words = runs
    .filter(({ change }) => change?.kind !== 'deleted')
    .map(({ text, strong, anchor, note }): SourceRun => ({ text, strong, anchor, note }));
  return {
    kind: 'paragraph',
    role,
    list: list && label === '' ? { id: list.id, ordered: list.ordered, level: list.level } : null,
    runs: [...head, ...words],
  };
}

/** What a Word file holds, for `interpretationFromSource`; tracked changes count as accepted. */
export function sourceFromWord(blocks: readonly WordBlock[]): SourceBlock[] {
  return blocks.map((block): SourceBlock => {
    if (block.kind === 'paragraph') return toParagraph(block);
    if (block.kind === 'picture') return block;
    const rows = block.rows.map((row) =>
      row.map((cell): SourceCell => ({ ...cell, content: cell.content.map(toParagraph) })),
    );
    return { kind: 'table', title: block.title, rows };
  });
}

/** The clauses of a policy and its predecessor by the bookmarks and names under which documents cite them. */
export function citedClausesOf(policy: Policy, predecessor: Policy | null): CitedClauses {
  const own = labelClauses(policy, '');
  const old = labelClauses(predecessor, predecessorPrefix);
  const labelled = (labels: typeof own, of: ReferencedDocument) =>
    [...labels].map(([clause, { label }]): [string, CitedClause] => [label, { clause, of }]);
  return {
    byAnchor: new Map([...own.keys()].map((clause) => [clauseBookmark(clause), { clause, of: 'policy' }])),
    byLabel: new Map([...labelled(old, 'predecessor'), ...labelled(own, 'policy')]),
  };
}
