import type { LineMarks, PolicySource } from '@tongjie/model';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { findCharacterMaps } from './find-character-maps.ts';
import { findRunningHeads, findTableRows, linesOfPage, type PdfLine } from './pdf-lines.ts';
import { ReadingError } from './reading-error.ts';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';

const NOTICE = 'PDF 里没有段落，分段是按位置推断的，请对照原文看一遍。';
/** A policy is no longer; what is would take minutes. */
const MOST_PAGES = 1000;
/** A page with fewer characters than this holds a scan, and the mark of the program that made it. */
const LEAST_PER_PAGE = 20;

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

function refusal(error: unknown): ReadingError {
  if (error instanceof Error && error.name === 'PasswordException') {
    const message = '这个 PDF 设了打开密码。请去掉密码后再上传，或改用 .docx 原稿。';
    return new ReadingError('encrypted-file', message, { cause: error });
  }
  const message = '这个 PDF 无法打开，可能已损坏。请换一份，或改用 .docx 原稿。';
  return new ReadingError('broken-pdf', message, { cause: error });
}

async function extractPages(bytes: Uint8Array): Promise<PdfLine[][]> {
  try {
    // pdf.js takes the buffer away from its caller, and prints its doubts unless told not to.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      cMapUrl: `${findCharacterMaps()}/`,
      cMapPacked: true,
    });
    try {
      if (document.numPages > MOST_PAGES) {
        throw new ReadingError('file-too-large', `这个 PDF 超过 ${MOST_PAGES} 页，请只上传政策正文。`);
      }
      const { items } = await extractTextItems(document);
      return items.map((page) =>
        linesOfPage(
          page
            .filter(({ str }) => str.trim() !== '')
            .map(({ str, x, y, width, fontSize }) => ({ text: str, x, y, width, size: fontSize || 12 })),
        ),
      );
    } finally {
      await document.cleanup();
    }
  } catch (error) {
    throw error instanceof ReadingError ? error : refusal(error);
  }
}

/** Whether the pages hold no text to speak of. */
function isScan(pages: readonly (readonly PdfLine[])[]): boolean {
  const characters = pages.flat().reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0);
  return characters === 0 || (pages.length > 1 && characters < pages.length * LEAST_PER_PAGE);
}

/**
 * Reads a PDF's text layer. Lines are rebuilt by position; whether one reaches the margin or begins with an indent tells
 * the model where a paragraph goes on. Running heads are left out, rows of tables become tabbed lines.
 * @throws ReadingError `broken-pdf`, `encrypted-file`, `no-text`, `file-too-large`
 */
export async function readPdf(bytes: Uint8Array): Promise<PolicySource> {
  const pages = await extractPages(bytes);
  if (isScan(pages)) {
    throw new ReadingError(
      'no-text',
      '这个 PDF 里没有文字，可能是扫描件。请改用 .docx 原稿，或者先做文字识别、核对后存为 .docx 或 .txt 再上传。',
    );
  }
  const heads = findRunningHeads(pages);
  const kept = pages.flat().filter((line) => !heads.has(line));
  const rows = findTableRows(kept);
  const prose = kept.filter((_, index) => !rows[index]);
  const left = quantile(
    prose.map((line) => line.left),
    0.25,
  );
  const right = quantile(
    prose.map((line) => line.right),
    0.9,
  );
  const marksOf = (line: PdfLine): LineMarks => {
    const indent = line.left - left;
    const rest = right - line.right;
    const centred = indent > line.size * 2.5 && Math.abs(indent - rest) < line.size * 1.5;
    return {
      full: rest < line.size * 1.6,
      ...(indent > line.size ? { indented: true } : {}),
      ...(centred ? { align: 'center' as const } : {}),
    };
  };
  const paragraphs = kept.map((line, index) =>
    rows[index]
      ? { text: line.text, marks: { table: true } }
      : { text: line.text.replaceAll('\t', ' '), marks: marksOf(line) },
  );
  const dropped = heads.size > 0 ? ['每页重复的页眉页脚没有读入。'] : [];
  return { ...sourceOfParagraphs(paragraphs), notices: [NOTICE, ...dropped] };
}
