import { findBareLabels } from './bare-labels.ts';
import { ClauseTree } from './clause-tree.ts';
import { findInlineRun, type InlineItem } from './inline-runs.ts';
import type { Label, LabelKind } from './label.ts';
import { findOutline } from './outline-label.ts';
import { findPlainHeadings } from './plain-headings.ts';
import type { ReadingWarning } from './policy-reading.ts';
import { findQuestions } from './question-labels.ts';
import { findQuotedParagraphs } from './quoted-paragraphs.ts';
import { readLabel } from './read-label.ts';
import type { Questions } from './reading-questions.ts';
import { type Paragraph, sourceOffset } from './reflow.ts';
import type { TreeNode } from './tree-node.ts';

/** Labels are read from so much of a paragraph. */
const LOOKED_AT = 200;

/** For each paragraph the next label after it, and the next number of its own label's kind. */
function lookAhead(labels: readonly (Label | null)[]): { next: Label | null; nextOfKind: number }[] {
  const ofKind = new Map<LabelKind, number>();
  let next: Label | null = null;
  return labels
    .toReversed()
    .map((label) => {
      const ahead = { next, nextOfKind: label ? (ofKind.get(label.kind) ?? 0) : 0 };
      if (label) {
        next = label;
        ofKind.set(label.kind, label.number);
      }
      return ahead;
    })
    .reverse();
}

/** Whether a run's last member ends before the paragraph does; a person may say that it doesn't. */
function endRun(
  paragraph: Paragraph,
  words: string,
  run: readonly InlineItem[],
  questions: Questions,
): number {
  const last = run.at(-1);
  const rest = words.slice(last?.to ?? words.length).trim();
  if (!last || rest === '') return words.length;
  const { line } = paragraph;
  const about = `第${line}行「${rest.slice(0, 20)}」是${last.label.canonical}的内容，还是接着上文说的？`;
  const choices = ['接着上文', `属于${last.label.canonical}`];
  const answer = questions.ask({ subject: 'runEnd', text: rest, line, about, choices, weight: 1 });
  return answer === choices[0] ? last.to : words.length;
}

/** Adds one paragraph with the numbered pieces inside it; false where its label isn't accepted, and nothing was added. */
function addWords(
  tree: ClauseTree,
  paragraph: Paragraph,
  { label, next, nextOfKind }: { label: Label | null; next: Label | null; nextOfKind: number },
  questions: Questions,
): boolean {
  const { text, line, marks } = paragraph;
  const start = label?.length ?? 0;
  const words = text.slice(start);
  const at = (index: number) => sourceOffset(paragraph, start + index);
  const found = marks.table ? [] : findInlineRun(words);
  // A label's own run is judged below it; else below what the words belong to.
  if (!label) tree.settle(text, line, next);
  const run = tree.runBelow(label, found);
  const [first] = run;
  const lead = words.slice(0, first?.from ?? words.length).trimEnd();
  if (label) {
    const place = { line, from: sourceOffset(paragraph, 0), to: at(lead.length), runOn: false };
    if (!tree.addClause(label, lead, place, nextOfKind)) return false;
  } else if (lead !== '') tree.addParagraph(lead, at(lead.length));
  if (!first) return true;
  const end = endRun(paragraph, words, run, questions);
  run.forEach((item, index) => {
    const to = index === run.length - 1 ? end : item.to;
    const piece = words.slice(item.from + item.label.length, to).trimEnd();
    const runOn = label !== null || item.from > 0;
    tree.addClause(item.label, piece, { line, from: at(item.from), to: at(to), runOn });
  });
  const rest = words.slice(end).trim();
  if (rest !== '') {
    tree.closeRun(first.label);
    tree.addParagraph(rest, at(words.length), true);
  }
  return true;
}

const LONGEST_HEADING = 40;

/** 一、总则 ⏎ 第一条…: some number their chapters so. */
function headsArticles(body: readonly Paragraph[], labels: readonly (Label | null)[]): boolean {
  const article = labels.findIndex((label) => label?.kind === 'article' && !label.doubtful);
  const heading = labels[article - 1];
  const text = body[article - 1]?.text ?? '';
  return (
    heading?.kind === 'chinese' &&
    heading.number === 1 &&
    text.length <= LONGEST_HEADING &&
    !/[。；：]$/.test(text)
  );
}

/** A short line set as a heading by its format; it belongs to what follows. A caption belongs to its table. */
function isUnlabelledHeading({ text, marks }: Paragraph): boolean {
  if (marks.table || marks.note || text.length > LONGEST_HEADING || /[。；：，]$/.test(text)) return false;
  if (/^(?:表|图|附表|附图|续表)\s?[0-9０-９一二三四五六七八九十]/.test(text)) return false;
  return marks.align === 'center' || marks.heading !== undefined || marks.bold === true;
}

/** 【申请材料】 begins a group of its own where several lines do. */
const BRACKET_HEADING = /^【[^【】]{2,16}】/;
const LEAST_GROUPS = 2;

/** Reads the clauses of one part. */
export function buildClauseTree(
  body: readonly Paragraph[],
  asides: ReadonlySet<Paragraph>,
  questions: Questions,
): { content: readonly TreeNode[]; warnings: readonly ReadingWarning[] } {
  const texts = body.map((paragraph) =>
    paragraph.marks.table || asides.has(paragraph) ? '' : paragraph.text.slice(0, LOOKED_AT),
  );
  const quoted = findQuotedParagraphs(body.map(({ text }) => text));
  const listed = body
    .filter((paragraph) => asides.has(paragraph))
    .map(({ text }) => text.slice(0, LOOKED_AT));
  const outline = findOutline(texts, listed);
  const printed = texts.map((text, index) =>
    quoted.has(index) ? null : (outline.get(index) ?? readLabel(text)),
  );
  const bare = findBareLabels(
    texts.map((text, index) => (quoted.has(index) ? '' : text)),
    printed,
  );
  const asked = findQuestions(texts);
  const labels = printed.map((label, index) => label ?? asked.get(index) ?? bare.get(index) ?? null);
  const firstOfOutline = labels.findIndex((label) => label?.kind === 'outline');
  const before = new Set(labels.slice(0, Math.max(firstOfOutline, 0)).map((label) => label?.kind));
  const above = (['bracketedChinese', 'chinese'] as const).find((kind) => before.has(kind)) ?? null;
  const tree = new ClauseTree(questions, {
    aboveOutline: above,
    isChineseAboveArticles: headsArticles(body, labels),
  });
  const ahead = lookAhead(labels);
  const plain = findPlainHeadings(body, labels);
  const isGrouped = texts.filter((text) => BRACKET_HEADING.test(text)).length >= LEAST_GROUPS;
  let lastLabel: Label | null = null;
  body.forEach((paragraph, index) => {
    if (asides.has(paragraph)) {
      tree.addAside(paragraph.text);
      return;
    }
    if (paragraph.marks.note) {
      tree.addParagraph(paragraph.text, sourceOffset(paragraph, paragraph.text.length));
      return;
    }
    const label = labels[index] ?? null;
    const below = labels[index + 1];
    if (!label && below && (plain.has(paragraph) || isUnlabelledHeading(paragraph))) tree.leaveFor(below);
    const { next = null, nextOfKind = 0 } = ahead[index] ?? {};
    if (isGrouped && !label && lastLabel && BRACKET_HEADING.test(paragraph.text)) tree.leaveFor(lastLabel);
    lastLabel = label ?? lastLabel;
    const continued = nextOfKind === 2;
    // 1.5倍 is no label unless a 2. follows; a lone 一是 begins a sentence; a paragraph 一是…；二是… is a run as a whole.
    const isDoubtful =
      label?.kind === 'sentenceRun' || (label?.doubtful === true && label.kind !== 'outline');
    const isAlone = label?.number === 1 && !continued && isDoubtful;
    const isRun = label?.number === 1 && findInlineRun(paragraph.text)[0]?.from === 0;
    const accepted = label && !isAlone && !isRun;
    if (!accepted || !addWords(tree, paragraph, { label, next, nextOfKind }, questions))
      addWords(tree, paragraph, { label: null, next, nextOfKind: 0 }, questions);
  });
  return tree;
}
