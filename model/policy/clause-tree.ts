import { judgeLabel } from './judge-label.ts';
import { type Label, type LabelKind, labelKinds } from './label.ts';
import type { ReadingQuestion, ReadingWarning } from './policy-reading.ts';
import type { TreeClause, TreeNode } from './tree-node.ts';

const rank = (kind: LabelKind): number => labelKinds.indexOf(kind);

/** A paragraph that speaks for the whole document, after the last clause. */
const CLOSING =
  /^(?:本(?!级|地|单位|人)\p{Script=Han}{1,12}(?:自|从|有效期|由|的解释)|本(?:通知|公告|意见|通告|方案|办法|措施)|以上|上述|特此|此[复令告函])/u;
/** Closing words whose subject isn't surely the document. */
const UNSURE_CLOSING = /^(?:以上|上述)/;

/**
 * The clause tree of one part while it is built, paragraph by paragraph: a stack of open clauses in the fixed order of
 * label kinds, and the numbers that came so far.
 */
export class ClauseTree {
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

  /** Adds a clause if its number fits; says whether it did. */
  addClause(
    label: Label,
    text: string,
    place: { line: number; from: number; to: number; runOn: boolean },
  ): boolean {
    const depth = this.#depthFor(label.kind);
    const parent = this.#open[depth - 1];
    const lastChild = parent ? parent.lastChild : this.#rootLast;
    const verdict = judgeLabel(label, lastChild.get(label.kind) ?? 0, this.#partLast.get(label.kind) ?? 0);
    if (!verdict.accept) return false;
    if (verdict.warning) this.warnings.push({ ...verdict.warning, line: place.line });
    this.#open.length = depth;
    const clause: TreeClause = { type: 'clause', label, text, ...place, content: [], lastChild: new Map() };
    (parent ? parent.content : this.content).push(clause);
    lastChild.set(label.kind, label.number);
    this.#partLast.set(label.kind, label.number);
    this.#open.push(clause);
    return true;
  }

  /** Adds words that have no label of their own to the clause that they belong to. */
  addParagraph(text: string, line: number, to: number, next: Label | null): void {
    if (next === null) this.#closeDocument(text, line);
    const owner = this.#ownerOf(next);
    if (owner) owner.to = to;
    (owner?.content ?? this.content).push({ type: 'paragraph', text });
  }

  /** Leaves all clauses where the last words of a part speak for the whole document. */
  #closeDocument(text: string, line: number): void {
    const deepest = this.#open.at(-1);
    if (!deepest || !CLOSING.test(text) || this.#open.some(({ label }) => label.kind === 'article')) return;
    if (UNSURE_CLOSING.test(text)) {
      const { canonical } = deepest.label;
      const about = `第${line}行「${text.slice(0, 20)}」说的是全文，还是只属于「${canonical}」？`;
      this.questions.push({ line, about, choices: ['全文', canonical] });
    }
    this.#open.length = 0;
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
