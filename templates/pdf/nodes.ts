import type { FaceName } from '../docx/faces.ts';

/** Words of a line. The markup decides how each kind looks; nothing here is markup itself. */
export type PdfInline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly face: FaceName | null;
      readonly strong: boolean;
      readonly quiet: boolean;
    }
  | {
      /** A citation, each of its pieces linked to the anchor `to` of this document, or null. */
      readonly kind: 'citation';
      readonly pieces: readonly { readonly text: string; readonly to: string | null }[];
    }
  /** A footnote that explains a term, a paragraph a list of words. */
  | { readonly kind: 'note'; readonly term: string; readonly body: readonly (readonly PdfInline[])[] }
  /** Room between what stands left and what stands right. */
  | { readonly kind: 'fill' };

/** What a paragraph is; styles of Word by another hand. */
export type PdfStyle =
  | 'body'
  | 'cell'
  | 'cellCentred'
  | 'cellLabel'
  | 'cellSmall'
  | 'cellFigure'
  | 'byline'
  | 'lead'
  | 'headline'
  | 'question'
  | 'answer'
  | 'quotation'
  | 'term'
  | 'speechTitle'
  | 'speech'
  | 'figureText'
  | 'notApplicable'
  | 'policyReference';

export interface PdfCell {
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
  /** Whether it may be divided over two pages: only what would hardly fit on one. */
  readonly breakable: boolean;
  readonly body: readonly PdfBlock[];
}

/** A block of a document. */
export type PdfBlock =
  | { readonly kind: 'paragraph'; readonly style: PdfStyle; readonly body: readonly PdfInline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly title: string }
  | {
      readonly kind: 'list';
      readonly marks: 'bullets' | 'numbers';
      readonly items: readonly (readonly PdfBlock[])[];
    }
  | {
      readonly kind: 'steps';
      readonly ordered: boolean;
      readonly items: readonly { readonly label: string; readonly body: readonly PdfBlock[] }[];
    }
  | {
      readonly kind: 'keyFigures';
      readonly items: readonly {
        readonly caption: readonly PdfInline[];
        readonly words: string;
        readonly hot: boolean;
      }[];
    }
  | {
      readonly kind: 'table';
      /** `form` for the closer lines of a form on paper. */
      readonly look: 'table' | 'form';
      readonly title: string;
      readonly weights: readonly number[];
      readonly headRows: number;
      readonly rows: readonly (readonly PdfCell[])[];
    }
  | {
      readonly kind: 'figure';
      /** Name of the picture, or null where it could not be painted. */
      readonly picture: string | null;
      /** Size in px at which it is shown at most. */
      readonly width: number;
      readonly height: number;
      readonly alt: string;
      readonly caption: readonly PdfInline[];
    }
  | { readonly kind: 'space'; readonly lines: number };

/** Words as they are. */
export function words(
  text: string,
  look: { readonly face?: FaceName; readonly strong?: boolean; readonly quiet?: boolean } = {},
): PdfInline {
  return {
    kind: 'text',
    text,
    face: look.face ?? null,
    strong: look.strong ?? false,
    quiet: look.quiet ?? false,
  };
}

/** A paragraph in a style. */
export function paragraph(style: PdfStyle, ...body: readonly PdfInline[]): PdfBlock {
  return { kind: 'paragraph', style, body };
}

/** Characters above which a cell may go on on the next page. */
const LONG_CELL = 320;

/** A cell; `spans` where it takes more than one column or row. */
export function cell(
  body: readonly PdfBlock[],
  spans: { readonly columns?: number; readonly rows?: number; readonly header?: boolean } = {},
): PdfCell {
  return {
    header: spans.header ?? false,
    columns: spans.columns ?? 1,
    rows: spans.rows ?? 1,
    breakable: countCharacters(body) > LONG_CELL,
    body,
  };
}

/** A cell that names what stands beside or under it. */
export function headerCell(text: string, columns = 1): PdfCell {
  return cell([paragraph('cellLabel', words(text))], { header: true, columns });
}

/** A table in running text. */
export function table(
  title: string,
  weights: readonly number[],
  headRows: number,
  rows: readonly (readonly PdfCell[])[],
): PdfBlock {
  return { kind: 'table', look: 'table', title, weights, headRows, rows };
}

function countCharacters(blocks: readonly PdfBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph')
      return sum + block.body.reduce((own, part) => own + (part.kind === 'text' ? part.text.length : 8), 0);
    if (block.kind === 'list') return sum + countCharacters(block.items.flat());
    return sum;
  }, 0);
}
