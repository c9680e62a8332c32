import type { ReferencedDocument } from '../blocks/reference.ts';

/** What a paragraph of an interpretation is, where its file says so (by the style that we gave it, or by its markup). */
export type ParagraphRole =
  | 'title'
  | 'byline'
  | 'lead'
  | 'section'
  | 'subheading'
  | 'headline'
  | 'question'
  | 'answer'
  | 'quotation'
  | 'term'
  | 'speechTitle'
  | 'speech'
  | 'stepLabel'
  | 'stepText'
  | 'figure'
  | 'figureText'
  | 'notApplicable'
  | 'policyReference';

/** Words in one look. */
export interface SourceRun {
  readonly text: string;
  readonly strong: boolean;
  /** Bookmark that the words lead to, or null. */
  readonly anchor: string | null;
  /** The footnote that follows the words, or null. */
  readonly note: string | null;
}

/** A paragraph of a file, or a line of a text. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole | null;
  /** `id` is the same for the items of one list. */
  readonly list: { readonly id: string; readonly ordered: boolean; readonly level: number } | null;
  readonly runs: readonly SourceRun[];
}

export interface SourceCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly content: readonly SourceParagraph[];
}

export interface SourceTable {
  readonly kind: 'table';
  /** What the table is called, or empty: 数字看点, 办事卡：租金补贴 … */
  readonly title: string;
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface SourcePicture {
  readonly kind: 'picture';
  readonly alt: string;
}

/** A piece of an interpretation as its file has it, before it is placed. */
export type SourceBlock = SourceParagraph | SourceTable | SourcePicture;

/** The words of a paragraph. */
export const wordsOfParagraph = ({ runs }: SourceParagraph): string => runs.map(({ text }) => text).join('');

/** A paragraph of plain words. */
export const plainParagraph = (text: string, role: ParagraphRole | null = null): SourceParagraph => ({
  kind: 'paragraph',
  role,
  list: null,
  runs: text === '' ? [] : [{ text, strong: false, anchor: null, note: null }],
});

/** The clauses that a file's citations may mean: by the bookmark that they lead to, else by how they are named. */
export interface CitedClauses {
  readonly byAnchor: ReadonlyMap<string, CitedClause>;
  readonly byLabel: ReadonlyMap<string, CitedClause>;
}

/** What a citation points at. */
export interface CitedClause {
  readonly clause: string;
  readonly of: ReferencedDocument;
}

/** No policy is at hand: citations stay words. */
export const noClauses: CitedClauses = { byAnchor: new Map(), byLabel: new Map() };
