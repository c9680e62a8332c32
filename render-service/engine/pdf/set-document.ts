import type { PdfDocument } from '@tongjie/templates';
import { type CompileTypstOptions, compileTypst } from '../typst/compile-typst.ts';

/** Where no date is known: the day that the zip format begins with, as in Word files. */
const NO_DATE = '1980-01-01';

/**
 * Sets a document of a template as PDF/A-2a. The same document and date give the same bytes.
 *
 * @param date day of the document (ISO 8601), for its properties.
 * @throws TypstError
 */
export async function setDocument(
  document: PdfDocument,
  date: string | null,
  options: CompileTypstOptions = {},
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const [name, markup] of document.library) files.set(name, encoder.encode(markup));
  for (const [name, source] of document.pictures)
    files.set(name, name.endsWith('.svg') ? encoder.encode(source) : readDataUrl(source));
  const created = new Date(`${date ?? NO_DATE}T00:00:00Z`);
  const { bytes } = await compileTypst(
    { markup: document.markup, data: document.data, files, created },
    options,
  );
  return bytes;
}

function readDataUrl(source: string): Uint8Array {
  return Buffer.from(source.slice(source.indexOf(',') + 1), 'base64');
}
