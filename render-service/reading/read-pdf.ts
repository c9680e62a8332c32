import type { LineMarks, PolicySource } from '@tongjie/model';
import { extractPdfPages } from './extract-pdf-pages.ts';
import { findRunningHeads, findTableRows, linesOfPage, type PdfLine } from './pdf-lines.ts';
import { ReadingError } from './reading-error.ts';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';

const NOTICE = 'PDF 里没有段落，分段是按位置推断的，请对照原文看一遍。';
/** A page with fewer characters than this holds a scan, and the mark of the program that made it. */
const LEAST_PER_PAGE = 20;

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

/** Whether the pages hold no text to speak of. */
function isScan(pages: readonly (readonly PdfLine[])[]): boolean {
  const characters = pages.flat().reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0);
  return characters === 0 || (pages.length > 1 && characters < pages.length * LEAST_PER_PAGE);
}

/**
 * Reads a PDF's text layer. Lines are rebuilt by position; whether one reaches the margin or begins with an indent tells
 * the model where a paragraph goes on. Running heads are left out, rows of tables become tabbed lines.
 * @throws ReadingError `broken-pdf`, `encrypted-file`, `no-text`, `file-too-large`, `pdf-too-complex`
 */
export async function readPdf(bytes: Uint8Array): Promise<PolicySource> {
  const pages = (await extractPdfPages(bytes)).map(linesOfPage);
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
