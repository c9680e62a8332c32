import type { PolicySource } from '@tongjie/model';
import { ListCounter, readNumbering } from './docx-numbering.ts';
import { readDocxParagraphs } from './docx-paragraphs.ts';
import { readStyles } from './docx-styles.ts';
import { ReadingError } from './reading-error.ts';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';
import { unzipParts } from './unzip-parts.ts';

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';

/**
 * Reads a Word file. Automatic numbers become text, tracked insertions stay and deletions go, a table gives one line a row;
 * headers, footers, notes and comments are left out.
 * @throws ReadingError `broken-docx`, `file-too-large`
 */
export function readDocx(bytes: Uint8Array): PolicySource {
  const parts = unzipParts(bytes, new Set([DOCUMENT, NUMBERING, STYLES]));
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
  return sourceOfParagraphs(readDocxParagraphs(document, stylesById, new ListCounter(lists, listOfStyle)));
}
