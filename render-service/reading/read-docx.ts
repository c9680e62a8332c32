import type { PolicySource } from '@tongjie/model';
import { NoteMarks, readNotes } from './docx-notes.ts';
import { ListCounter, noNumbering, readNumbering } from './docx-numbering.ts';
import { type DocxPackage, openDocx } from './docx-package.ts';
import { readDocxParagraphs } from './docx-paragraphs.ts';
import { type ParagraphStyle, readStyles } from './docx-styles.ts';
import { refuseUnsafeDocx } from './refuse-unsafe-docx.ts';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';

/** Whether a part has words; a page number alone is none. */
const hasWords = (xml: string): boolean =>
  /\p{Script=Han}/u.test(xml.slice(0, 200_000).replace(/<[^<>]*>/g, ''));

/** What of a Word file stands outside its text, for people. */
function findLeftOut(docx: DocxPackage): string[] {
  const left = [
    ...([...docx.partsOf('header'), ...docx.partsOf('footer')].some(hasWords) ? ['页眉页脚'] : []),
    ...(docx.partsOf('comments').some(hasWords) ? ['批注'] : []),
  ];
  return left.length > 0 ? [`文件里的${left.join('和')}没有读入。`] : [];
}

function readNotesOf(docx: DocxPackage): NoteMarks {
  const notesIn = (kind: 'footnotes' | 'endnotes', reference: string) =>
    docx
      .partsOf(kind)
      .flatMap((xml) => [...readNotes(xml)])
      .map(([id, text]): [string, string] => [`${reference} ${id}`, text]);
  return new NoteMarks(
    new Map([...notesIn('footnotes', 'w:footnoteReference'), ...notesIn('endnotes', 'w:endnoteReference')]),
  );
}

/**
 * Reads a Word file. Automatic numbers become text, tracked insertions stay and deletions go, a table gives one line a row,
 * notes follow the paragraph that refers to them; headers, footers and comments are left out, and `notices` says so.
 * @throws ReadingError `broken-docx`, `unsafe-docx`, `file-too-large`
 */
export function readDocx(bytes: Uint8Array): PolicySource {
  refuseUnsafeDocx(bytes);
  const docx = openDocx(bytes);
  const [numbering] = docx.partsOf('numbering');
  const [styles] = docx.partsOf('styles');
  const stylesById: ReadonlyMap<string, ParagraphStyle> =
    styles === undefined ? new Map() : readStyles(styles);
  const listOfStyle = new Map(
    [...stylesById].flatMap(([id, { numId }]) => (numId === undefined ? [] : [[id, numId]])),
  );
  const lists = new ListCounter(
    numbering === undefined ? noNumbering : readNumbering(numbering),
    listOfStyle,
  );
  const { paragraphs, notices } = readDocxParagraphs(docx.document, stylesById, lists, readNotesOf(docx));
  return { ...sourceOfParagraphs(paragraphs), notices: [...findLeftOut(docx), ...notices.list()] };
}
