import type { LineMarks } from '@tongjie/model';
import { OpenFields } from './docx-fields.ts';
import type { NoteMarks } from './docx-notes.ts';
import { DocxNotices } from './docx-notices.ts';
import type { ListCounter, ListPlace } from './docx-numbering.ts';
import { OpenParagraph } from './docx-open-paragraph.ts';
import { isOff, type ParagraphStyle } from './docx-styles.ts';
import { readSymbol } from './docx-symbols.ts';
import { OpenRows } from './docx-table.ts';
import { readXml } from './xml-events.ts';

export interface SourceParagraph {
  readonly text: string;
  readonly marks: LineMarks;
}

/** Content that Word doesn't print: deletions, old properties, hidden duplicates, readings over characters. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:sectPr',
  'w:tblPr',
  'w:rt',
  'w:object',
]);
const CHARACTERS = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
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

/** What surrounds the element that is being read. */
interface Surroundings {
  /** Depth inside content that isn't printed. */
  skipping: number;
  /** Inside properties: their elements are no content. */
  properties: 'paragraph' | 'row' | 'control' | null;
  inText: boolean;
}

/**
 * Reads `word/document.xml` into paragraphs in their order, with automatic numbers set before the text; a note follows
 * the paragraph or the table row that refers to it. What a person should know of it goes to `notices`.
 */
export function readDocxParagraphs(
  xml: string,
  styles: ReadonlyMap<string, ParagraphStyle>,
  lists: ListCounter,
  notes: NoteMarks,
): { paragraphs: SourceParagraph[]; notices: DocxNotices } {
  const paragraphs: SourceParagraph[] = [];
  const notices = new DocxNotices();
  const open: OpenParagraph[] = [];
  const rows = new OpenRows();
  const at: Surroundings = { skipping: 0, properties: null, inText: false };
  /** Content controls: whether each shows only its prompt (单击此处输入文字). */
  const controls: { prompt: boolean }[] = [];
  /** Alternatives of which one is printed: whether it has been read. */
  const alternatives: { read: boolean }[] = [];
  const fields = new OpenFields();
  let carriedOver = '';

  const placeOf = (paragraph: OpenParagraph, style: ParagraphStyle | undefined): ListPlace | null => {
    const numId = paragraph.numId ?? style?.numId;
    const level =
      paragraph.level ??
      (paragraph.numId === null ? lists.levelOfStyle(paragraph.styleId) : undefined) ??
      style?.listLevel ??
      0;
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
    const style = styles.get(paragraph.styleId);
    const place = placeOf(paragraph, style);
    // Word counts an empty paragraph of a list too; the number that it shows there belongs to no text.
    const counted = place && lists.next(place);
    const numbered = text.trim() === '' ? null : counted;
    const words = numbered ? `${numbered.label}${numbered.gap}${text}` : text;
    notices.passed(words);
    if (rows.inRow) {
      rows.add(words.trim());
      return;
    }
    const align = ALIGNMENTS[paragraph.align ?? style?.align ?? ''];
    const outline = paragraph.outline ?? style?.outlineLevel ?? 9;
    const rest: LineMarks = {
      ...(align ? { align } : {}),
      ...(paragraph.allBold && text.trim() !== '' ? { bold: true } : {}),
      ...(outline >= 0 && outline < 9 ? { heading: outline + 1 } : {}),
      ...((paragraph.indented ?? style?.indented) ? { indented: true } : {}),
    };
    const first = numbered ? { ...rest, label: numbered.label } : rest;
    words.split('\n').forEach((line, index) => {
      paragraphs.push({ text: line, marks: index === 0 ? first : rest });
    });
    addNotes();
  };

  /** Whether an element, with all that it holds, isn't printed. */
  const isSkipped = (name: string): boolean => {
    const alternative = alternatives.at(-1);
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      if (alternative?.read) return true;
      if (alternative) alternative.read = true;
      return false;
    }
    if (name === 'w:sdtContent') return controls.at(-1)?.prompt === true;
    if (at.properties !== null && (name === 'w:del' || name === 'w:moveFrom')) return false;
    return SKIPPED.has(name);
  };

  const openRun = (paragraph: OpenParagraph, styleId: string): void => {
    const style = styles.get(styleId);
    if (style?.bold !== undefined) paragraph.runBold = style.bold;
    if (style?.hidden !== undefined) paragraph.runHidden = style.hidden;
  };

  readXml(xml, {
    open(name, attributes) {
      if (at.skipping > 0) {
        at.skipping += 1;
        return;
      }
      notices.saw(name);
      if (isSkipped(name)) {
        at.skipping = 1;
        return;
      }
      const paragraph = open.at(-1);
      const value = attributes['w:val'];
      if (at.properties === 'control') {
        const control = controls.at(-1);
        if (name === 'w:showingPlcHdr' && control) control.prompt = !isOff(value);
        return;
      }
      if (at.properties === 'row') return rows.read(name, value);
      if (at.properties === 'paragraph') return paragraph?.read(name, attributes);
      switch (name) {
        case 'w:p':
          open.push(new OpenParagraph());
          return;
        case 'w:pPr':
          at.properties = 'paragraph';
          return;
        case 'w:tr':
          rows.open();
          return;
        case 'w:tc':
          rows.openCell();
          return;
        case 'w:trPr':
        case 'w:tcPr':
          at.properties = 'row';
          return;
        case 'w:sdt':
          controls.push({ prompt: false });
          return;
        case 'w:sdtPr':
          at.properties = 'control';
          return;
        case 'mc:AlternateContent':
          alternatives.push({ read: false });
          return;
        case 'w:t':
        case 'm:t':
          at.inText = true;
          return;
        case 'w:instrText':
          fields.inInstruction = true;
          return;
        case 'w:fldChar':
          paragraph?.add(fields.read(attributes['w:fldCharType']));
          return;
        default:
      }
      if (!paragraph) return;
      switch (name) {
        case 'w:r':
          paragraph.runBold = false;
          paragraph.runHidden = false;
          openRun(paragraph, paragraph.styleId);
          return;
        case 'w:rStyle':
          openRun(paragraph, value ?? '');
          return;
        case 'w:b':
          paragraph.runBold = !isOff(value);
          return;
        case 'w:vanish':
          paragraph.runHidden = !isOff(value);
          return;
        case 'w:br':
          if ((attributes['w:type'] ?? 'textWrapping') === 'textWrapping') paragraph.add('\n');
          return;
        case 'w:sym':
          paragraph.add(readSymbol(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
          return;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          paragraph.add(notes.refer(name, attributes['w:id'] ?? ''));
          return;
        default:
          paragraph.add(CHARACTERS.get(name) ?? '');
      }
    },
    close(name) {
      if (at.skipping > 0) {
        at.skipping -= 1;
        return;
      }
      switch (name) {
        case 'w:t':
        case 'm:t':
          at.inText = false;
          return;
        case 'w:instrText':
          fields.inInstruction = false;
          return;
        case 'w:pPr':
        case 'w:trPr':
        case 'w:tcPr':
        case 'w:sdtPr':
          at.properties = null;
          return;
        case 'w:sdt':
          controls.pop();
          return;
        case 'mc:AlternateContent':
          alternatives.pop();
          return;
        case 'w:p': {
          const paragraph = open.pop();
          if (paragraph) close(paragraph);
          return;
        }
        case 'w:tr': {
          const line = rows.close();
          if (line === null) return;
          paragraphs.push({ text: line, marks: { table: true } });
          addNotes();
          return;
        }
        default:
      }
    },
    text(text) {
      if (at.skipping > 0) return;
      if (at.inText) open.at(-1)?.add(text);
      else fields.addInstruction(text);
    },
  });
  if (carriedOver.trim() !== '') paragraphs.push({ text: carriedOver, marks: {} });
  return { paragraphs, notices };
}
