import type { PolicySource } from '@tongjie/model';
import { NoteMarks, readNotes } from './docx-notes.ts';
import { ListCounter, readNumbering } from './docx-numbering.ts';
import { readDocxParagraphs } from './docx-paragraphs.ts';
import { readStyles } from './docx-styles.ts';
import { ReadingError } from './reading-error.ts';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';
import { listZipEntries, unzipParts } from './unzip-parts.ts';

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const FOOTNOTES = 'word/footnotes.xml';
const ENDNOTES = 'word/endnotes.xml';
const COMMENTS = 'word/comments.xml';
const MARGINS = /^word\/(?:header|footer)[0-9]{1,3}\.xml$/;
/** Headers and footers that are looked at: a section has three of each. */
const MOST_MARGINS = 60;

/** Whether a part has words; a page number alone is none. */
const hasWords = (xml: string | undefined): boolean =>
  xml !== undefined && /\p{Script=Han}/u.test(xml.slice(0, 200_000).replace(/<[^<>]*>/g, ''));

/** What of a Word file isn't in its text, for people. */
function findLeftOut(parts: ReadonlyMap<string, string>, document: string): string[] {
  const margins = [...parts].some(([name, xml]) => MARGINS.test(name) && hasWords(xml));
  const pictures = document.match(/<pic:pic[\s>]/g)?.length ?? 0;
  const left = [...(margins ? ['页眉页脚'] : []), ...(hasWords(parts.get(COMMENTS)) ? ['批注'] : [])];
  return [
    ...(left.length > 0 ? [`文件里的${left.join('和')}没有读入。`] : []),
    ...(pictures > 0 ? [`文件里有${pictures}张图片，图中的文字没有读入，请核对。`] : []),
  ];
}

/**
 * Reads a Word file. Automatic numbers become text, tracked insertions stay and deletions go, a table gives one line a row,
 * notes follow the paragraph that refers to them; headers, footers and comments are left out, and `notices` says so.
 * @throws ReadingError `broken-docx`, `file-too-large`
 */
export function readDocx(bytes: Uint8Array): PolicySource {
  const margins = listZipEntries(bytes)
    .filter((name) => MARGINS.test(name))
    .slice(0, MOST_MARGINS);
  const wanted = [DOCUMENT, NUMBERING, STYLES, FOOTNOTES, ENDNOTES, COMMENTS, ...margins];
  const parts = unzipParts(bytes, new Set(wanted));
  const document = parts.get(DOCUMENT);
  if (document === undefined)
    throw new ReadingError(
      'broken-docx',
      '这个 Word 文件里没有正文，无法读取。请用 Word 或 WPS 另存后再上传。',
    );
  const numbering = parts.get(NUMBERING);
  const styles = parts.get(STYLES);
  const stylesById = styles === undefined ? new Map() : readStyles(styles);
  const listOfStyle = new Map(
    [...stylesById].flatMap(([id, { numId }]) => (numId === undefined ? [] : [[id, numId]])),
  );
  const lists =
    numbering === undefined ? { abstracts: new Map(), instances: new Map() } : readNumbering(numbering);
  const notesIn = (part: string, reference: string): [string, string][] =>
    [...readNotes(parts.get(part) ?? '<none/>')].map(([id, text]) => [`${reference} ${id}`, text]);
  const notes = new NoteMarks(
    new Map([...notesIn(FOOTNOTES, 'w:footnoteReference'), ...notesIn(ENDNOTES, 'w:endnoteReference')]),
  );
  const paragraphs = readDocxParagraphs(document, stylesById, new ListCounter(lists, listOfStyle), notes);
  return { ...sourceOfParagraphs(paragraphs), notices: findLeftOut(parts, document) };
}
