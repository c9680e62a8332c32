import { isClosing, isUnsureClosing, namesClosing, speaksOfList } from './closing-words.ts';
import { judgeLabel } from './judge-label.ts';
import type { Label } from './label.ts';
import { type LabelKind, labelKinds } from './label.ts';
import type { ReadingWarning } from './policy-reading.ts';
import type { Questions } from './reading-questions.ts';
import type { TreeClause, TreeNode } from './tree-node.ts';

/** Where a clause stands in the source. */
interface Place {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly runOn: boolean;
}

/** So many items before the last tell whether a list is one sentence. */
const MOST_SIBLINGS = 20;
/** Paragraphs that begin with the same words so far say parallel things. */
const PARALLEL = 5;
/** An item longer than this may have a second paragraph of its own. */
const SHORT_ITEM = 60;
/** A heading sentence, and more. */
const SECTION = /^[^。；]{2,20}。./;

/** In what a part's numbering departs from the fixed order of kinds. */
export interface NumberingScheme {
  /** The kind that stands above a decimal outline where it came before it. */
  readonly aboveOutline: LabelKind | null;
  readonly isChineseAboveArticles: boolean;
}

/** Labels of one list share this: a decimal outline is one list a depth. */
const listOf = ({ kind, above }: Label): string => (above ? `${kind}${above.length}` : kind);

const outlineOf = ({ above, number }: Label): string => [...(above ?? []), number].join('.');

/**
 * The clause tree of one part while it is built, paragraph by paragraph: a stack of open clauses in the fixed order of
 * label kinds, and the numbers that came so far.
 */
export class ClauseTree {
  readonly content: TreeNode[] = [];
  readonly warnings: ReadingWarning[] = [];
  readonly #questions: Questions;
  readonly #scheme: NumberingScheme;
  readonly #open: TreeClause[] = [];
  readonly #rootLast = new Map<string, number>();
  readonly #partLast = new Map<string, number>();

  constructor(questions: Questions, scheme: NumberingScheme) {
    this.#questions = questions;
    this.#scheme = scheme;
  }

  #rank({ kind, above }: Label): number {
    const { aboveOutline, isChineseAboveArticles } = this.#scheme;
    if (kind === 'chinese' && isChineseAboveArticles) return labelKinds.indexOf('article') - 0.5;
    if (kind !== 'outline') return labelKinds.indexOf(kind);
    return labelKinds.indexOf(aboveOutline ?? 'outline') + ((above?.length ?? 0) + 1) / 10;
  }

  /** How many open clauses stay open above a label. */
  #depthFor(label: Label): number {
    const rank = this.#rank(label);
    const index = this.#open.findIndex((clause) => this.#rank(clause.label) >= rank);
    return index < 0 ? this.#open.length : index;
  }

  /** Adds a clause if its number fits; says whether it did. `nextOfKind` is the next number of the label's kind. */
  addClause(label: Label, text: string, place: Place, nextOfKind = label.number + 1): boolean {
    const depth = this.#depthFor(label);
    const parent = this.#open[depth - 1];
    const lastChild = parent ? parent.lastChild : this.#rootLast;
    const list = listOf(label);
    const last = lastChild.get(list) ?? 0;
    // In a decimal outline each list belongs to its parent's numbers and never runs on.
    const lastOfPart = label.above ? last : (this.#partLast.get(list) ?? 0);
    // 2.1 below an open 2 is no figure.
    const isBelow =
      label.number === last + 1 &&
      parent?.label.kind === 'outline' &&
      outlineOf(parent.label) === label.above?.join('.');
    const verdict = judgeLabel(isBelow ? { ...label, doubtful: false } : label, {
      last,
      lastOfPart,
      continued: nextOfKind === 2,
      comesAgain: nextOfKind === label.number,
      goesOn: nextOfKind === label.number + 1,
    });
    if (!verdict.accept) return false;
    if (verdict.warning) this.warnings.push({ ...verdict.warning, line: place.line });
    this.#open.length = depth;
    const clause: TreeClause = { type: 'clause', label, text, ...place, content: [], lastChild: new Map() };
    (parent ? parent.content : this.content).push(clause);
    lastChild.set(list, label.number);
    this.#partLast.set(list, label.number);
    this.#open.push(clause);
    return true;
  }

  /** Closes the clauses that words without a label don't belong to; `next` is the next label after them. */
  settle(text: string, line: number, next: Label | null): void {
    // A run ends with its paragraph.
    if (this.#open.at(-1)?.runOn) this.#open.length -= 1;
    // A person has said that the words belong to the last item.
    if (next === null && this.#closeDocument(text, line) === 'kept') return;
    const deepest = this.#open.at(-1);
    const article = this.#open.findIndex(({ label }) => label.kind === 'article');
    if (article < 0 && deepest && this.#isListOver(deepest, text, line, next)) this.#open.length -= 1;
    if (article < 0 || !deepest || /[：:]$/.test(deepest.text) || this.#isHeadingOnly(deepest)) return;
    // …分为三类： with 1. after it: 目 hang under an item (项), so that the words that lead them in are the item's.
    const leadsIn = /[：:]$/.test(text) && next?.number === 1 && deepest.label.kind !== 'article';
    if (leadsIn && this.#rank(next) > this.#rank(deepest.label)) return;
    const isLast = next?.kind !== deepest.label.kind || next.number !== deepest.label.number + 1;
    if (isLast && this.#goesOnBelow(deepest, text, line)) return;
    // In an article words without a label are its next 款, unless the list goes on after them.
    const goesOn = this.#open.findLastIndex(
      ({ label }) => label.kind === next?.kind && label.number + 1 === next.number,
    );
    this.#open.length = Math.max(article, goesOn) + 1;
  }

  /**
   * （一）…；（二）…。 is one sentence: after its stop the words are those of the clause that holds the list, as are 上述…
   * after any list.
   */
  #isListOver(last: TreeClause, text: string, line: number, next: Label | null): boolean {
    const parent = this.#open.at(-2);
    if (!parent || last.content.length > 0) return false;
    if (next?.kind === last.label.kind && next.number === last.label.number + 1) return false;
    const before = parent.content.slice(-MOST_SIBLINGS, -1).filter((node) => node.type === 'clause');
    if (before.length === 0) return false;
    if (speaksOfList(text) || (/。$/.test(last.text) && before.every((item) => /[；;]$/.test(item.text))))
      return true;
    return this.#isBelowShortItems(last, before, text, line, parent.label.canonical);
  }

  /** Short items of one paragraph each, and words after the last of them: most likely they speak for all; a person is asked. */
  #isBelowShortItems(
    last: TreeClause,
    before: readonly TreeClause[],
    text: string,
    line: number,
    holder: string,
  ): boolean {
    const items = [...before, last];
    const areShort = items.every((item) => item.content.length === 0 && item.text.length <= SHORT_ITEM);
    if (!areShort || !/[。；]$/.test(last.text)) return false;
    const { canonical } = last.label;
    const about = `第${line}行「${text.slice(0, 20)}」接着「${canonical}」说，还是说「${holder}」？`;
    // （一）加强领导。各街道要…。 is a section of its own, and goes on.
    const areSections = before.length < 2 && items.every((item) => SECTION.test(item.text));
    const choices = areSections ? [canonical, holder] : [holder, canonical];
    return this.#questions.ask({ subject: 'owner', text, line, about, choices, weight: 1 }) === holder;
  }

  /**
   * The words of an item that is a heading go on: 登记的费用 ⏎ 养猫的家庭登记的，… ⏎ 养猫的家庭不登记的，… In doubt a person
   * is asked.
   */
  #goesOnBelow(item: TreeClause, text: string, line: number): boolean {
    const below = item.content.slice(-MOST_SIBLINGS);
    const paragraphs = below.filter((node) => node.type === 'paragraph');
    if (paragraphs.length === 0 || paragraphs.length < below.length || !this.#isHeading(item)) return false;
    const holder = this.#open.find(({ label }) => label.kind === 'article')?.label.canonical ?? '';
    const { canonical } = item.label;
    const about = `第${line}行「${text.slice(0, 20)}」属于「${canonical}」，还是「${holder}」另起的一款？`;
    const parallel = paragraphs.at(-1)?.text.slice(0, PARALLEL) === text.slice(0, PARALLEL);
    const choices = parallel ? [canonical, holder] : [holder, canonical];
    return this.#questions.ask({ subject: 'owner', text, line, about, choices, weight: 1 }) === canonical;
  }

  /** Adds words that have no label of their own to the deepest open clause. */
  addParagraph(text: string, to: number, runOn = false): void {
    const owner = this.#open.at(-1);
    if (owner) owner.to = to;
    (owner?.content ?? this.content).push({ type: 'paragraph', text, runOn });
  }

  /** Leaves all clauses where the last words of a part speak for the whole document; says what was decided. */
  #closeDocument(text: string, line: number): 'closed' | 'kept' | 'open' {
    const deepest = this.#open.at(-1);
    if (!deepest || this.#open.some(({ label }) => label.kind === 'article')) return 'open';
    const unsure = isUnsureClosing(text);
    if (!unsure && !isClosing(text)) return 'open';
    if (unsure && /^各|^请/.test(text) && this.#isHeadingOnly(deepest)) return 'open';
    if (!unsure && this.#awaitsClosing(deepest)) return 'open';
    if (unsure) {
      const { canonical } = deepest.label;
      const about = `第${line}行「${text.slice(0, 20)}」说的是全文，还是只属于「${canonical}」？`;
      const choices = ['全文', canonical];
      if (this.#questions.ask({ subject: 'closing', text, line, about, choices, weight: 2 }) === canonical)
        return 'kept';
    }
    this.#open.length = 0;
    return 'closed';
  }

  /**
   * A heading whose body the closing words are: 四、附则 ⏎ 本办法自…施行。 Either it names such words, or it stands among
   * headings that all have their bodies below them.
   */
  #awaitsClosing(clause: TreeClause): boolean {
    if (!this.#isHeadingOnly(clause)) return false;
    if (namesClosing(clause.text)) return true;
    if (/[。：:]$/.test(clause.text)) return false;
    const before = this.content.slice(-MOST_SIBLINGS, -1).filter((node) => node.type === 'clause');
    return this.#open.length === 1 && before.length > 0 && before.every((node) => node.content.length > 0);
  }

  /** An item such as （一）养猫的家庭。 that has nothing below it yet. */
  #isHeadingOnly(clause: TreeClause): boolean {
    return clause.content.length === 0 && this.#isHeading(clause);
  }

  /** An item such as （一）养猫的家庭。 whose list isn't one of short things divided by semicolons. */
  #isHeading(clause: TreeClause): boolean {
    if (clause.label.kind === 'article' || clause.label.kind === 'sentenceRun') return false;
    if (clause.text.length > 20 || /[，；;,]|。./.test(clause.text)) return false;
    const parent = this.#open[this.#open.indexOf(clause) - 1];
    return !parent?.content
      .slice(-MOST_SIBLINGS)
      .some((node) => node.type === 'clause' && /[；;]$/.test(node.text));
  }

  /** Leaves all clauses: what follows stands outside them until the next label. */
  leaveClauses(): void {
    this.#open.length = 0;
  }

  /** Closes what an unlabelled heading above this label doesn't belong to. */
  leaveFor(label: Label): void {
    this.#open.length = this.#depthFor(label);
  }

  /** Adds words outside all clauses (an attachment list). */
  addAside(text: string): void {
    this.leaveClauses();
    this.content.push({ type: 'paragraph', text, runOn: false });
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
    return above && this.#rank(first.label) > this.#rank(above) ? run : [];
  }

  /** Closes what an inline run opened, so that words after it belong to what holds the run. */
  closeRun(first: Label): void {
    this.#open.length = this.#depthFor(first);
  }
}
