import type { Clause } from './clause.ts';
import type { Disclosure, DocumentJson, FormalElement, PartRole, PolicyDates } from './policy.ts';
import type { PolicyRelation } from './policy-relations.ts';
import type { SiteBoxEntry } from './site-box.ts';

/** A part of a policy as read. */
export interface ReadingPart {
  readonly role: PartRole;
  readonly title: string;
  /** Where the title comes from: its own lines, or the 《》 of the notice that carries the part. */
  readonly titleFrom: 'printed' | 'quoted' | 'none';
}

/** A clause with its place in the source text. */
export interface ReadingClause extends Clause {
  /** The 款 under which an item stands, from 1; null where its article has one paragraph only. */
  readonly paragraph: number | null;
  /** UTF-16 offset of the label in the source. */
  readonly from: number;
  /** UTF-16 offset after the clause's last own word; what its child clauses say may lie between. */
  readonly to: number;
}

/** Something that scanning or copying broke and that the reader mended. */
export interface Repair {
  /**
   * `joined-lines`: a sentence cut by a line end; `wrapped-lines`: the same in a text whose every line ends at a margin;
   * `joined-title`: a title over several lines; `label-form`: a label in half-width or mistaken punctuation, which the
   * text keeps as printed; `page-number`, `running-head`: what a page repeats, between paragraphs; `spaced-characters`: a
   * line with a space between all its characters; `split-line`: a clause, signature or the like that
   * stood in the line of what is before it.
   */
  readonly kind:
    | 'joined-lines'
    | 'wrapped-lines'
    | 'joined-title'
    | 'label-form'
    | 'page-number'
    | 'running-head'
    | 'spaced-characters'
    | 'split-line';
  /** Line of the source, from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** Of joined lines: names the joint by its words. Answered with `KEEP_BREAK`, the lines stay apart, now and when read again. */
  readonly key?: string | undefined;
}

/** The answer to a joint that was none. */
export const KEEP_BREAK = '不接';

/** A doubtful reading, for a person to decide. The first choice is what was assumed. */
export interface ReadingQuestion {
  /** Names the question by the words that it is about: an answer stored under it holds when the text is read again. */
  readonly key: string;
  readonly line: number;
  readonly about: string;
  readonly choices: readonly string[];
}

/** Something in the source that a person should know of. */
export interface ReadingWarning {
  readonly code:
    | 'source-notice'
    | 'policy-without-numbering'
    | 'policy-without-title'
    | 'text-without-breaks'
    | 'site-box-differs'
    | 'title-from-quotation'
    | 'clause-gap'
    | 'clause-double'
    | 'clause-out-of-order';
  readonly message: string;
  /** Line of the source, from 1, or null where it concerns the whole. */
  readonly line: number | null;
}

/** What a policy's text says of itself: the JSON of `tongjie outline`. */
export interface PolicyOutline {
  readonly title: string;
  readonly documentNumber: string;
  readonly issuers: readonly string[];
  readonly dates: PolicyDates;
  /** Dates that no line prints and that follow from others (自印发之日起, 有效期3年). */
  readonly computedDates: readonly ('effective' | 'expires')[];
  readonly recipients: readonly string[];
  readonly disclosure: Disclosure | null;
  /** The box of the web site that the text was copied from, as printed; where it differs from the text, both stand. */
  readonly siteBox: readonly SiteBoxEntry[];
  /** Other documents that this one repeals, overrides or extends. */
  readonly relations: readonly PolicyRelation[];
  readonly parts: readonly ReadingPart[];
  readonly clauses: readonly ReadingClause[];
  readonly repairs: readonly Repair[];
  readonly questions: readonly ReadingQuestion[];
  readonly warnings: readonly ReadingWarning[];
}

/**
 * A policy as read from its source: the outline, and the text as a document.
 * Every character of the source but spaces stands exactly once in `document` or in `formalElements`.
 */
export interface PolicyReading extends PolicyOutline {
  readonly formalElements: readonly FormalElement[];
  readonly document: DocumentJson;
}
