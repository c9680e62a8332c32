import type { LineMarks, PolicySource } from '@tongjie/model';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { ReadingError } from './reading-error.ts';
import { sourceOfParagraphs } from './source-of-paragraphs.ts';

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface PdfLine {
  text: string;
  readonly y: number;
  readonly left: number;
  right: number;
  readonly size: number;
}

/** Puts the pieces of a page into lines from top to bottom; a gap as wide as half a character becomes a space. */
function linesOfPage(pieces: readonly Piece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - piece.y) < line.size * 0.5) {
      const gap = piece.x - line.right > line.size * 0.5 ? ' ' : '';
      line.text += gap + piece.text;
      line.right = Math.max(line.right, piece.x + piece.width);
    } else
      lines.push({
        text: piece.text,
        y: piece.y,
        left: piece.x,
        right: piece.x + piece.width,
        size: piece.size || 12,
      });
  }
  return lines;
}

/** Typesetting puts a quarter of a character between Chinese and digits; it is no space of the text. */
const withoutSetSpaces = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}) (?=[0-9])|(?<=[0-9]) (?=\p{Script=Han})/gu, '');

/** Lines that stand at the same height with the same words on three pages or more are running heads. */
function findRunningHeads(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const line of new Set([lines[0], lines.at(-1)])) {
      if (line) seen.set(line.text.trim(), (seen.get(line.text.trim()) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([text, count]) => count >= 3 && text.length > 4).map(([text]) => text));
}

const NOTICE = 'PDF 里没有段落，分段是按位置推断的，请对照原文看一遍。';

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

/** A policy is no longer; what is would take minutes. */
const MOST_PAGES = 1000;

async function extractItems(bytes: Uint8Array) {
  try {
    // pdf.js takes the buffer away from its caller, and prints its doubts unless told not to.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > MOST_PAGES) {
      throw new ReadingError('file-too-large', `这个 PDF 超过 ${MOST_PAGES} 页，请只上传政策正文。`);
    }
    return (await extractTextItems(document)).items;
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw new ReadingError(
      'broken-pdf',
      '这个 PDF 无法打开，可能已损坏或设了密码。请换一份，或改用 .docx 原稿。',
      { cause: error },
    );
  }
}

/**
 * Reads a PDF's text layer. Lines are rebuilt by position; whether one reaches the margin or begins with an indent tells
 * the model where a paragraph goes on. Running heads are left out.
 * @throws ReadingError `broken-pdf`, `no-text`, `file-too-large`
 */
export async function readPdf(bytes: Uint8Array): Promise<PolicySource> {
  const items = await extractItems(bytes);
  const pages = items.map((page) =>
    linesOfPage(
      page
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, x, y, width, fontSize }) => ({ text: str, x, y, width, size: fontSize })),
    ),
  );
  const lines = pages.flat();
  if (lines.length === 0) {
    throw new ReadingError(
      'no-text',
      '这个 PDF 里没有文字，可能是扫描件。请先做文字识别，或改用 .docx 原稿。',
    );
  }
  const heads = findRunningHeads(pages);
  const left = quantile(
    lines.map((line) => line.left),
    0.25,
  );
  const right = quantile(
    lines.map((line) => line.right),
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
  const kept = lines.filter(({ text }) => !heads.has(text.trim()));
  const paragraphs = kept.map((line) => ({ text: withoutSetSpaces(line.text), marks: marksOf(line) }));
  return { ...sourceOfParagraphs(paragraphs), notices: [NOTICE] };
}
