import { ClauseTree } from './clause-tree.ts';
import { isAttachmentList } from './formal-lines.ts';
import { findInlineRun } from './inline-runs.ts';
import { type Label, readLabel } from './label.ts';
import type { ReadingQuestion, ReadingWarning } from './policy-reading.ts';
import { type Paragraph, sourceOffset } from './reflow.ts';
import type { TreeNode } from './tree-node.ts';

const ATTACHMENT_LINE = /^[0-9０-９]{1,2}\s{0,2}[.．、][^。]{1,80}$/;

/** A contents page (目录) repeats all headings: how many paragraphs from the line 目录 on belong to it. */
function findContents(body: readonly Paragraph[]): { from: number; to: number } {
  const key = (text: string) =>
    text
      .slice(0, 120)
      .replace(/[\s\u3000.…·]+\d*$/, '')
      .replace(/[\s\u3000]/g, '');
  const from = body.findIndex(({ text }) => /^目\s{0,4}[录次]$/.test(text));
  const first = body[from + 1];
  if (from < 0 || !first) return { from: 0, to: 0 };
  const again = body.findIndex(({ text }, index) => index > from + 1 && key(text) === key(first.text));
  return again < 0 ? { from: 0, to: 0 } : { from, to: again };
}

/** Paragraphs that look numbered but aren't clauses: contents pages and lists of attachments. */
function findAsides(body: readonly Paragraph[]): Set<number> {
  const contents = findContents(body);
  const asides = new Set<number>();
  let inList = false;
  body.forEach(({ text }, index) => {
    inList = isAttachmentList(text) || (inList && ATTACHMENT_LINE.test(text));
    if (inList || (index >= contents.from && index < contents.to)) asides.add(index);
  });
  return asides;
}

/** Adds one paragraph with the numbered pieces inside it; false where its label isn't accepted, and nothing was added. */
function addWords(tree: ClauseTree, paragraph: Paragraph, label: Label | null, next: Label | null): boolean {
  const { text, line, marks } = paragraph;
  const start = label?.length ?? 0;
  const words = text.slice(start);
  const at = (index: number) => sourceOffset(paragraph, start + index);
  const run = marks.table ? [] : tree.runBelow(label, findInlineRun(words));
  const lead = words.slice(0, run[0]?.from ?? words.length).trimEnd();
  if (label) {
    const place = { line, from: sourceOffset(paragraph, 0), to: at(lead.length), runOn: false };
    if (!tree.addClause(label, lead, place)) return false;
  } else if (lead !== '') tree.addParagraph(lead, line, at(lead.length), next);
  for (const item of run) {
    const piece = words.slice(item.from + item.label.length, item.to).trimEnd();
    const runOn = label !== null || item.from > 0;
    tree.addClause(item.label, piece, { line, from: at(item.from), to: at(item.to), runOn });
  }
  return true;
}

/** Reads the clauses of one part. */
export function buildClauseTree(body: readonly Paragraph[]): {
  content: readonly TreeNode[];
  warnings: readonly ReadingWarning[];
  questions: readonly ReadingQuestion[];
} {
  const tree = new ClauseTree();
  const asides = findAsides(body);
  const labels = body.map(({ text, marks }, index) =>
    marks.table || asides.has(index) ? null : readLabel(text),
  );
  const nextLabels = labels.slice(1).concat(null);
  for (let index = nextLabels.length - 2; index >= 0; index -= 1)
    nextLabels[index] ??= nextLabels[index + 1] ?? null;
  body.forEach((paragraph, index) => {
    if (asides.has(index)) {
      tree.addAside(paragraph.text);
      return;
    }
    const label = labels[index] ?? null;
    const next = nextLabels[index] ?? null;
    // 1.5倍 is no label unless a 2. follows; a paragraph 一是…；二是… is a run as a whole.
    const isFigure = label?.doubtful && label.number === 1 && next?.number !== 2;
    const isRun = label?.number === 1 && findInlineRun(paragraph.text)[0]?.from === 0;
    if (!label || isFigure || isRun || !addWords(tree, paragraph, label, next))
      addWords(tree, paragraph, null, next);
  });
  return tree;
}
