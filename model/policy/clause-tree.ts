import { isAttachmentList } from './formal-lines.ts';
import { type Label, type LabelKind, labelKinds, readLabel } from './label.ts';
import type { ReadingQuestion, ReadingWarning } from './policy-reading.ts';
import { type Paragraph, sourceOffset } from './reflow.ts';

/** A paragraph of a part or of a clause. */
export interface TreeParagraph {
  readonly type: 'paragraph';
  readonly text: string;
}

/** A clause while the tree is built. `content` holds 款 and child clauses in their order. */
export interface TreeClause {
  readonly type: 'clause';
  readonly label: Label;
  readonly text: string;
  readonly runOn: boolean;
  readonly line: number;
  readonly from: number;
  to: number;
  readonly content: TreeNode[];
  /** Number of the last child of each kind. */
  readonly lastChild: Map<LabelKind, number>;
}

export type TreeNode = TreeParagraph | TreeClause;

const rank = (kind: LabelKind): number => labelKinds.indexOf(kind);

/** Kinds that open a list only at 1: a line that begins with another number of these kinds is prose. */
const STARTS_AT_ONE = new Set<LabelKind>(['digit', 'bracketedDigit', 'circled', 'sentenceRun']);
/** A jump longer than this isn't a gap in the numbering, but no label. */
const LONGEST_GAP = 20;

/** A paragraph that speaks for the whole document, after the last clause. */
const CLOSING =
  /^(?:本(?!级|地|单位|人)\p{Script=Han}{1,12}(?:自|从|有效期|由|的解释)|本(?:通知|公告|意见|通告|方案|办法|措施)|以上|上述|特此|此[复令告函])/u;
/** Closing words whose subject isn't surely the document. */
const UNSURE_CLOSING = /^(?:以上|上述)/;
const ATTACHMENT_LINE = /^[0-9０-９]{1,2}\s{0,2}[.．、][^。]{1,80}$/;

/** The span of a paragraph in the source. */
const endOf = (paragraph: Paragraph): number => sourceOffset(paragraph, paragraph.text.length);

type Verdict = { accept: true; warning?: Omit<ReadingWarning, 'line'> } | { accept: false };

/** Builds the clause tree of one part, paragraph by paragraph. */
class ClauseTree {
  readonly content: TreeNode[] = [];
  readonly warnings: ReadingWarning[] = [];
  readonly questions: ReadingQuestion[] = [];
  readonly #open: TreeClause[] = [];
  readonly #rootLast = new Map<LabelKind, number>();
  readonly #partLast = new Map<LabelKind, number>();

  /** How many open clauses stay open above a label of this kind. */
  #depthFor(kind: LabelKind): number {
    const index = this.#open.findIndex(({ label }) => rank(label.kind) >= rank(kind));
    return index < 0 ? this.#open.length : index;
  }

  #judge(label: Label): Verdict {
    const parent = this.#open[this.#depthFor(label.kind) - 1];
    const last = (parent ? parent.lastChild : this.#rootLast).get(label.kind) ?? 0;
    const lastOfPart = this.#partLast.get(label.kind) ?? 0;
    const { number } = label;
    const expected = number === last + 1 || number === lastOfPart + 1;
    if (label.doubtful) return { accept: expected && (number > 1 || label.kind === 'digit') };
    if (expected || number === 1 || label.subNumber > 0) return { accept: true };
    if (STARTS_AT_ONE.has(label.kind) && last === 0) return { accept: false };
    const before = last || lastOfPart;
    if (number > before + LONGEST_GAP) return { accept: false };
    if (number > before) {
      const missing = number === before + 2 ? `第${before + 1}个` : `第${before + 1}至第${number - 1}个`;
      return {
        accept: true,
        warning: {
          code: 'clause-gap',
          message: `「${label.printed}」之前缺少同级的${missing}序号，请核对原文是否有缺漏。`,
        },
      };
    }
    if (number === before) {
      return {
        accept: true,
        warning: {
          code: 'clause-double',
          message: `「${label.printed}」的序号与上一个同级条款重复，请核对原文。`,
        },
      };
    }
    return {
      accept: true,
      warning: {
        code: 'clause-out-of-order',
        message: `「${label.printed}」的序号排在更大的序号之后，请核对原文。`,
      },
    };
  }

  /** Adds a clause if its number fits; says whether it did. */
  addClause(
    label: Label,
    text: string,
    place: { line: number; from: number; to: number; runOn: boolean },
  ): boolean {
    const verdict = this.#judge(label);
    if (!verdict.accept) return false;
    if (verdict.warning) this.warnings.push({ ...verdict.warning, line: place.line });
    this.#open.length = this.#depthFor(label.kind);
    const parent = this.#open.at(-1);
    const clause: TreeClause = { type: 'clause', label, text, ...place, content: [], lastChild: new Map() };
    (parent ? parent.content : this.content).push(clause);
    (parent ? parent.lastChild : this.#rootLast).set(label.kind, label.number);
    this.#partLast.set(label.kind, label.number);
    this.#open.push(clause);
    return true;
  }

  /** Adds words that have no label of their own to the clause that they belong to. */
  addParagraph(text: string, line: number, to: number, next: Label | null): void {
    const deepest = this.#open.at(-1);
    if (
      deepest &&
      next === null &&
      CLOSING.test(text) &&
      !this.#open.some(({ label }) => label.kind === 'article')
    ) {
      if (UNSURE_CLOSING.test(text)) {
        this.questions.push({
          line,
          about: `第${line}行「${text.slice(0, 20)}」说的是全文，还是只属于「${deepest.label.canonical}」？`,
          choices: ['全文', deepest.label.canonical],
        });
      }
      this.#open.length = 0;
    }
    const owner = this.#ownerOf(next);
    if (owner) owner.to = to;
    (owner?.content ?? this.content).push({ type: 'paragraph', text });
  }

  /**
   * In an article, words without a label are its next 款, unless an item announced them with a colon, is only a heading,
   * or the list goes on after them. Elsewhere they belong to the deepest open clause.
   */
  #ownerOf(next: Label | null): TreeClause | undefined {
    const deepest = this.#open.at(-1);
    const article = this.#open.findIndex(({ label }) => label.kind === 'article');
    if (article < 0 || !deepest || /[：:]$/.test(deepest.text) || this.#isHeadingOnly(deepest))
      return deepest;
    const goesOn = this.#open.findLastIndex(
      ({ label }) => label.kind === next?.kind && label.number + 1 === next.number,
    );
    this.#open.length = Math.max(article, goesOn) + 1;
    return this.#open.at(-1);
  }

  /** An item such as （一）职工参保人员。 whose list isn't one of short things divided by semicolons. */
  #isHeadingOnly(clause: TreeClause): boolean {
    if (clause.label.kind === 'article' || clause.content.some(({ type }) => type === 'clause')) return false;
    if (clause.text.length > 20 || /[，；;,]/.test(clause.text)) return false;
    const parent = this.#open[this.#open.indexOf(clause) - 1];
    return !parent?.content.some((node) => node.type === 'clause' && /[；;]$/.test(node.text));
  }

  /** Adds words outside all clauses (an attachment list). */
  addAside(text: string): void {
    this.#open.length = 0;
    this.content.push({ type: 'paragraph', text });
  }

  /** The numbered pieces of a paragraph that can be clauses here: below its own label, or below the open clause. */
  runBelow<Item extends { label: Label; from: number }>(
    label: Label | null,
    run: readonly Item[],
  ): readonly Item[] {
    const [first] = run;
    if (!first) return [];
    if (!label && first.from === 0) return run;
    const above = label ?? this.#open.at(-1)?.label;
    return above && rank(first.label.kind) > rank(above.kind) ? run : [];
  }
}

/** The labels of a contents page (目录) repeat all headings: the paragraphs from `start` that belong to it. */
function contentsLength(body: readonly Paragraph[], start: number): number {
  const key = (text: string) => text.replace(/[\s\u3000.…·]+\d*$/, '').replace(/[\s\u3000]/g, '');
  const first = body[start + 1];
  if (!first || !/^目\s{0,4}[录次]$/.test(body[start]?.text ?? '')) return 0;
  const again = body.findIndex(({ text }, index) => index > start + 1 && key(text) === key(first.text));
  return again < 0 ? 0 : again - start;
}

type FindRun = (text: string) => readonly { label: Label; from: number; to: number }[];

/** Reads the clauses of one part. `findRun` tells the numbered pieces inside a paragraph. */
export function buildClauseTree(
  body: readonly Paragraph[],
  findRun: FindRun,
): Pick<ClauseTree, 'content' | 'warnings' | 'questions'> {
  const tree = new ClauseTree();
  const labels = body.map(({ text }) => readLabel(text));
  const nextLabels: (Label | null)[] = [...labels];
  for (let index = labels.length - 2; index >= 0; index -= 1)
    nextLabels[index] ??= nextLabels[index + 1] ?? null;
  let inAttachmentList = false;
  for (let index = 0; index < body.length; index += 1) {
    const paragraph = body[index];
    if (!paragraph) continue;
    const { text, line } = paragraph;
    const contents = contentsLength(body, index);
    for (const entry of body.slice(index, index + contents)) tree.addAside(entry.text);
    if (contents > 0) {
      index += contents - 1;
      continue;
    }
    inAttachmentList = isAttachmentList(text) || (inAttachmentList && ATTACHMENT_LINE.test(text));
    if (inAttachmentList) {
      tree.addAside(text);
      continue;
    }
    const addWords = (label: Label | null, start: number): boolean => {
      const words = text.slice(start);
      const run = paragraph.marks.table ? [] : tree.runBelow(label, findRun(words));
      const lead = words.slice(0, run[0]?.from ?? words.length).trimEnd();
      const to = run[0] ? sourceOffset(paragraph, start + lead.length) : endOf(paragraph);
      if (label) {
        const added = tree.addClause(label, lead, {
          line,
          from: sourceOffset(paragraph, 0),
          to,
          runOn: false,
        });
        if (!added) return false;
      } else if (lead !== '') tree.addParagraph(lead, line, to, nextLabels[index + 1] ?? null);
      for (const item of run) {
        const piece = words.slice(item.from + item.label.length, item.to).trimEnd();
        const from = sourceOffset(paragraph, start + item.from);
        const runOn = label !== null || item.from > 0;
        tree.addClause(item.label, piece, {
          line,
          from,
          to: sourceOffset(paragraph, start + item.to),
          runOn,
        });
      }
      return true;
    };
    let label = paragraph.marks.table ? null : (labels[index] ?? null);
    if (label?.doubtful && label.number === 1 && nextLabels[index + 1]?.number !== 2) label = null;
    const isWholeRun = label?.number === 1 && findRun(text)[0]?.from === 0;
    if (!label || isWholeRun || !addWords(label, label.length)) addWords(null, 0);
  }
  return tree;
}
