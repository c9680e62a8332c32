import { readNotes } from './docx-notes.ts';
import { ListCounter, noNumbering, readNumbering } from './docx-numbering.ts';
import { type DocxPackage, openDocx } from './docx-package.ts';
import { readStyleNames } from './docx-style-names.ts';
import { isOff } from './docx-styles.ts';
import { readXml } from './xml-events.ts';

/** A tracked change, with who made it and when as the file says. */
export interface WordChange {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  /** ISO 8601, or empty. */
  readonly date: string;
}

export interface WordRun {
  readonly text: string;
  readonly strong: boolean;
  readonly anchor: string | null;
  readonly note: string | null;
  readonly change: WordChange | null;
  /** Ids of the comments that the words are within. */
  readonly comments: readonly string[];
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** Name of its style as Word shows it, or empty. */
  readonly style: string;
  readonly list: {
    readonly id: string;
    readonly ordered: boolean;
    readonly level: number;
    readonly label: string;
  } | null;
  readonly runs: readonly WordRun[];
}

export interface WordCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly content: readonly WordParagraph[];
}

export interface WordTable {
  readonly kind: 'table';
  readonly title: string;
  readonly rows: readonly (readonly WordCell[])[];
}

export interface WordPicture {
  readonly kind: 'picture';
  readonly alt: string;
}

export type WordBlock = WordParagraph | WordTable | WordPicture;

interface OpenCell {
  content: WordParagraph[];
  colspan: number;
  merge: 'none' | 'start' | 'continued';
}

interface OpenTable {
  title: string;
  rows: { header: boolean; cells: OpenCell[] }[];
}

interface OpenParagraph {
  style: string;
  numId: string | null;
  level: number;
  runs: WordRun[];
  pictures: WordPicture[];
}

const MOST_SPAN = 50;

/** Gives each cell that begins a vertical merge the rows that it covers; the cells that go on with it are left out. */
function closeRows({ rows }: OpenTable): readonly (readonly WordCell[])[] {
  const columnsOf = rows.map(({ cells }) => {
    let column = 0;
    return cells.map((cell) => {
      const at = column;
      column += cell.colspan;
      return at;
    });
  });
  const goesOn = (row: number, column: number): boolean => {
    const index = columnsOf[row]?.indexOf(column) ?? -1;
    return index !== -1 && rows[row]?.cells[index]?.merge === 'continued';
  };
  return rows.map(({ header, cells }, row) =>
    cells.flatMap((cell, index) => {
      if (cell.merge === 'continued') return [];
      let rowspan = 1;
      const column = columnsOf[row]?.[index] ?? 0;
      while (cell.merge === 'start' && rowspan < MOST_SPAN && goesOn(row + rowspan, column)) rowspan += 1;
      return [{ header, colspan: cell.colspan, rowspan, content: cell.content }];
    }),
  );
}

/** Reads the body of a Word file with its looks, tables, tracked changes and comments' places, for people to decide on. */
class BodyReader {
  readonly blocks: WordBlock[] = [];
  readonly #styleNames: ReadonlyMap<string, string>;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #lists: ListCounter;
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #changes: WordChange[] = [];
  readonly #anchors: (string | null)[] = [];
  readonly #comments: string[] = [];
  #strong = false;
  #inText = false;
  #inRunProperties = false;
  #skipping = 0;

  constructor(
    styleNames: ReadonlyMap<string, string>,
    notes: ReadonlyMap<string, string>,
    lists: ListCounter,
  ) {
    this.#styleNames = styleNames;
    this.#notes = notes;
    this.#lists = lists;
  }

  #add(text: string, note: string | null = null): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || (text === '' && note === null)) return;
    const change = this.#changes.at(-1) ?? null;
    const anchor = this.#anchors.at(-1) ?? null;
    paragraph.runs.push({ text, strong: this.#strong, anchor, note, change, comments: [...this.#comments] });
  }

  #closeParagraph(): void {
    const open = this.#paragraphs.pop();
    if (!open) return;
    const { style, numId, level, runs, pictures } = open;
    const counted = numId === null || numId === '0' ? null : this.#lists.next({ numId, level });
    const list =
      numId === null || numId === '0'
        ? null
        : { id: numId, ordered: counted !== null, level, label: counted?.label ?? '' };
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      style: this.#styleNames.get(style) ?? '',
      list,
      runs,
    };
    const cell = this.#tables.at(-1)?.rows.at(-1)?.cells.at(-1);
    if (cell) cell.content.push(paragraph);
    else this.blocks.push(...pictures, paragraph);
  }

  #closeTable(): void {
    const open = this.#tables.pop();
    if (!open) return;
    const outer = this.#tables.at(-1)?.rows.at(-1)?.cells.at(-1);
    const rows = closeRows(open);
    // A table in a cell is read as the paragraphs that it holds.
    if (outer) outer.content.push(...rows.flatMap((row) => row.flatMap(({ content }) => content)));
    else this.blocks.push({ kind: 'table', title: open.title, rows });
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping += 1;
      return;
    }
    const value = attributes['w:val'] ?? '';
    const paragraph = this.#paragraphs.at(-1);
    const table = this.#tables.at(-1);
    const cell = table?.rows.at(-1)?.cells.at(-1);
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({ style: '', numId: null, level: 0, runs: [], pictures: [] });
        return;
      case 'w:pStyle':
        if (paragraph) paragraph.style = value;
        return;
      case 'w:numId':
        if (paragraph) paragraph.numId = value;
        return;
      case 'w:ilvl':
        if (paragraph) paragraph.level = Math.min(Math.max(Number(value) || 0, 0), 8);
        return;
      case 'w:r':
        this.#strong = false;
        return;
      case 'w:rPr':
        this.#inRunProperties = true;
        return;
      case 'w:b':
        if (this.#inRunProperties) this.#strong = !isOff(attributes['w:val']);
        return;
      case 'w:t':
      case 'w:delText':
        this.#inText = true;
        return;
      case 'w:tab':
        if (!this.#inRunProperties) this.#add('\t');
        return;
      case 'w:br':
      case 'w:cr':
        if ((attributes['w:type'] ?? 'textWrapping') === 'textWrapping') this.#add('\n');
        return;
      case 'w:footnoteReference':
        this.#add('', this.#notes.get(attributes['w:id'] ?? '') ?? null);
        return;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        this.#changes.push({
          kind: name === 'w:ins' || name === 'w:moveTo' ? 'inserted' : 'deleted',
          author: attributes['w:author'] ?? '',
          date: attributes['w:date'] ?? '',
        });
        return;
      case 'w:commentRangeStart':
        this.#comments.push(attributes['w:id'] ?? '');
        return;
      case 'w:commentRangeEnd': {
        const at = this.#comments.indexOf(attributes['w:id'] ?? '');
        if (at !== -1) this.#comments.splice(at, 1);
        return;
      }
      case 'w:hyperlink':
        this.#anchors.push(attributes['w:anchor'] ?? null);
        return;
      case 'wp:docPr':
        paragraph?.pictures.push({ kind: 'picture', alt: attributes.descr ?? attributes.title ?? '' });
        return;
      case 'w:tbl':
        this.#tables.push({ title: '', rows: [] });
        return;
      case 'w:tblCaption':
        if (table) table.title = value;
        return;
      case 'w:tr':
        table?.rows.push({ header: false, cells: [] });
        return;
      case 'w:tblHeader': {
        const row = table?.rows.at(-1);
        if (row) row.header = !isOff(attributes['w:val']);
        return;
      }
      case 'w:tc':
        table?.rows.at(-1)?.cells.push({ content: [], colspan: 1, merge: 'none' });
        return;
      case 'w:gridSpan':
        if (cell) cell.colspan = Math.min(Math.max(Number(value) || 1, 1), MOST_SPAN);
        return;
      case 'w:vMerge':
        if (cell) cell.merge = value === 'restart' ? 'start' : 'continued';
        return;
      default:
    }
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    switch (name) {
      case 'w:p':
        this.#closeParagraph();
        return;
      case 'w:tbl':
        this.#closeTable();
        return;
      case 'w:rPr':
        this.#inRunProperties = false;
        return;
      case 'w:t':
      case 'w:delText':
        this.#inText = false;
        return;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        this.#changes.pop();
        return;
      case 'w:hyperlink':
        this.#anchors.pop();
        return;
      default:
    }
  }

  text(text: string): void {
    if (this.#skipping === 0 && this.#inText) this.#add(text);
  }
}

/** Old properties, drawings' second form, text of fields, section ends: nothing that stands on the page. */
const SKIPPED = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPr',
  'w:instrText',
  'w:delInstrText',
  'mc:Fallback',
  'w:tabs',
]);

/** A comment in the margin. */
export interface WordComment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

function readComments(xml: string): WordComment[] {
  const comments: WordComment[] = [];
  let open: { id: string; author: string; date: string; text: string } | null = null;
  let inText = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'w:comment')
        open = {
          id: attributes['w:id'] ?? '',
          author: attributes['w:author'] ?? '',
          date: attributes['w:date'] ?? '',
          text: '',
        };
      else if (name === 'w:t') inText = true;
      else if (name === 'w:p' && open && open.text !== '') open.text += '\n';
    },
    close(name) {
      if (name === 'w:t') inText = false;
      else if (name === 'w:comment' && open) {
        comments.push(open);
        open = null;
      }
    },
    text(words) {
      if (inText && open) open.text += words;
    },
  });
  return comments;
}

/** A Word file as its author sees it: blocks in order, and the comments. */
export interface WordBody {
  readonly blocks: readonly WordBlock[];
  readonly comments: readonly WordComment[];
}

function notesOf(docx: DocxPackage): ReadonlyMap<string, string> {
  return new Map(docx.partsOf('footnotes').flatMap((xml) => [...readNotes(xml)]));
}

/**
 * Reads a Word file with tracked changes and comments, for an interpretation that comes back.
 * @throws ReadingError `broken-docx`, `file-too-large`
 */
export function readWordBody(bytes: Uint8Array): WordBody {
  const docx = openDocx(bytes);
  const [numbering] = docx.partsOf('numbering');
  const [styles] = docx.partsOf('styles');
  const lists = new ListCounter(numbering === undefined ? noNumbering : readNumbering(numbering), new Map());
  const reader = new BodyReader(
    styles === undefined ? new Map() : readStyleNames(styles),
    notesOf(docx),
    lists,
  );
  readXml(docx.document, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return { blocks: reader.blocks, comments: docx.partsOf('comments').flatMap(readComments) };
}
