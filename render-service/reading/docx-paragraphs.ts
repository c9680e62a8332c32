import type { LineMarks } from '@tongjie/model';
import type { NoteMarks } from './docx-notes.ts';
import type { ListCounter, ListPlace } from './docx-numbering.ts';
import type { ParagraphStyle } from './docx-styles.ts';
import { readXml } from './xml-events.ts';

export interface SourceParagraph {
  readonly text: string;
  readonly marks: LineMarks;
}

/** Content that Word doesn't print: deletions, old properties, field codes, notes' references, hidden duplicates. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:instrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:sdtPr',
  'mc:Fallback',
  'w:object',
]);
const CHARACTERS = new Map([
  ['w:tab', '\t'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);
const ALIGNMENTS: Record<string, LineMarks['align']> = {
  center: 'center',
  right: 'right',
  end: 'right',
  left: 'left',
  start: 'left',
  both: 'left',
};

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'none';

/** A paragraph while it is read; text boxes nest paragraphs inside a paragraph's run. */
class OpenParagraph {
  text = '';
  styleId = '';
  numId: string | null = null;
  level: number | null = null;
  outline: number | null = null;
  align: string | null = null;
  indented = false;
  runBold = false;
  runHidden = false;
  allBold = true;
  /** Its end was deleted in a tracked change: the next paragraph goes on in it. */
  endDeleted = false;

  add(text: string): void {
    if (this.runHidden) return;
    this.text += text;
    if (text.trim() !== '' && !this.runBold) this.allBold = false;
  }
}

interface TableRow {
  readonly cells: string[][];
}

/**
 * Reads `word/document.xml` into paragraphs in their order, with automatic numbers set before the text; a note follows
 * the paragraph or the table row that refers to it.
 */
export function readDocxParagraphs(
  xml: string,
  styles: ReadonlyMap<string, ParagraphStyle>,
  lists: ListCounter,
  notes: NoteMarks,
): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = [];
  const open: OpenParagraph[] = [];
  const rows: TableRow[] = [];
  let skipping = 0;
  let inParagraphProperties = false;
  let carriedOver = '';
  let inText = false;

  const placeOf = (paragraph: OpenParagraph, style: ParagraphStyle | undefined): ListPlace | null => {
    const numId = paragraph.numId ?? style?.numId;
    const level = paragraph.level ?? style?.listLevel ?? 0;
    return numId === undefined || numId === '0' || !(level >= 0 && level <= 8) ? null : { numId, level };
  };

  const addNotes = (): void => {
    for (const text of notes.take()) paragraphs.push({ text, marks: { note: true } });
  };

  const close = (paragraph: OpenParagraph): void => {
    const text = carriedOver + paragraph.text;
    carriedOver = '';
    if (paragraph.endDeleted) {
      carriedOver = text;
      return;
    }
    const row = rows.at(-1);
    const style = styles.get(paragraph.styleId);
    const place = placeOf(paragraph, style);
    // Word counts an empty paragraph of a list too; the number that it shows there belongs to no text.
    const counted = place && lists.next(place);
    const numbered = text.trim() === '' ? null : counted;
    const words = numbered ? `${numbered.label}${numbered.gap}${text}` : text;
    if (row) {
      row.cells.at(-1)?.push(words.trim());
      return;
    }
    const align = ALIGNMENTS[paragraph.align ?? style?.align ?? ''];
    const outline = paragraph.outline ?? style?.outlineLevel ?? 9;
    const marks: LineMarks = {
      ...(align ? { align } : {}),
      ...(paragraph.allBold && text.trim() !== '' ? { bold: true } : {}),
      ...(outline >= 0 && outline < 9 ? { heading: outline + 1 } : {}),
      ...(numbered ? { label: numbered.label } : {}),
      ...(paragraph.indented ? { indented: true } : {}),
    };
    words.split('\n').forEach((line, index) => {
      const { label: _label, ...rest } = marks;
      paragraphs.push({ text: line, marks: index === 0 ? marks : rest });
    });
    addNotes();
  };

  readXml(xml, {
    open(name, attributes) {
      if (skipping > 0 || (SKIPPED.has(name) && !(name === 'w:del' && inParagraphProperties))) {
        skipping += 1;
        return;
      }
      const paragraph = open.at(-1);
      const value = attributes['w:val'];
      switch (name) {
        case 'w:p':
          open.push(new OpenParagraph());
          return;
        case 'w:pPr':
          inParagraphProperties = true;
          return;
        case 'w:tr':
          rows.push({ cells: [] });
          return;
        case 'w:tc':
          rows.at(-1)?.cells.push([]);
          return;
        case 'w:t':
          inText = true;
          return;
        default:
      }
      if (!paragraph) return;
      if (inParagraphProperties) {
        if (name === 'w:pStyle') paragraph.styleId = value ?? '';
        else if (name === 'w:numId') paragraph.numId = value ?? null;
        else if (name === 'w:ilvl') paragraph.level = Number(value) || 0;
        else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
        else if (name === 'w:jc') paragraph.align = value ?? null;
        else if (name === 'w:ind')
          paragraph.indented = /[1-9]/.test(
            (attributes['w:firstLine'] ?? '') + (attributes['w:firstLineChars'] ?? ''),
          );
        else if (name === 'w:del') paragraph.endDeleted = true;
      } else if (name === 'w:r') {
        paragraph.runBold = false;
        paragraph.runHidden = false;
      } else if (name === 'w:b') paragraph.runBold = !isOff(value);
      else if (name === 'w:vanish') paragraph.runHidden = !isOff(value);
      else if (name === 'w:br')
        paragraph.add(
          attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping' ? '\n' : '',
        );
      else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
        paragraph.add(notes.refer(name, attributes['w:id'] ?? ''));
      else paragraph.add(CHARACTERS.get(name) ?? '');
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (name === 'w:t') inText = false;
      else if (name === 'w:pPr') inParagraphProperties = false;
      else if (name === 'w:p') {
        const paragraph = open.pop();
        if (paragraph) close(paragraph);
      } else if (name === 'w:tr') {
        const row = rows.pop();
        const text = row?.cells.map((cell) => cell.filter((line) => line !== '').join(' ')).join('\t') ?? '';
        const outer = rows.at(-1)?.cells.at(-1);
        if (outer) outer.push(text);
        else {
          paragraphs.push({ text: text.replaceAll('\n', ' '), marks: { table: true } });
          addNotes();
        }
      }
    },
    text(text) {
      if (skipping === 0 && inText) open.at(-1)?.add(text);
    },
  });
  if (carriedOver.trim() !== '') paragraphs.push({ text: carriedOver, marks: {} });
  return paragraphs;
}
