import { unpackZip, ZipError } from '../engine/zip.ts';
import { ReadingError } from '../reading/reading-error.ts';
import { refuseUnsafeDocx } from '../reading/refuse-unsafe-docx.ts';
import { readXml } from '../reading/xml-events.ts';
import { LetterheadError } from './letterhead-error.ts';

/** A red head, a seal's place and a foot; nothing needs more. */
const limits = { bytes: 30 * 1024 * 1024, files: 300 };
const MAIN = 'word/document.xml';
const TYPES = '[Content_Types].xml';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** What would go out with every document, and has no business in a red head. */
const FOREIGN = /^word\/(?:embeddings|activeX|afchunk)|\/(?:vbaProject\.bin|vbaData\.xml)$/i;

const SAVE_AS = '请在 Word 或 WPS 里把红头复制到一个新文档，存为 .docx 后再用。';

function refuseForeign(parts: ReadonlyMap<string, Uint8Array>): void {
  const foreign = [...parts.keys()].find((path) => FOREIGN.test(path));
  if (foreign !== undefined) {
    throw new LetterheadError(
      'letterhead-unsafe',
      `红头模板里嵌有程序或别的文件（${foreign.slice(0, 80)}），没有使用。${SAVE_AS}`,
    );
  }
}

/** Every part of XML is well-formed and has no document type, and so no entities of its own. */
function refuseBrokenXml(parts: ReadonlyMap<string, Uint8Array>): void {
  const nothing = { open() {}, close() {}, text() {} };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const [path, bytes] of parts)
    if (/\.(?:xml|rels)$/.test(path)) readXml(decoder.decode(bytes), nothing);
}

function refuseOtherKinds(parts: ReadonlyMap<string, Uint8Array>): void {
  const text = (path: string): string => new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
  const document = text(MAIN);
  if (text(TYPES).includes(MAIN_TYPE) && document.includes(`xmlns:w="${WORD}"`)) return;
  throw new LetterheadError(
    'letterhead-unreadable',
    `红头模板不是普通的 Word 文档。请用 Word 或 WPS 打开，另存为 .docx（不要选“严格”格式，也不要选模板或启用宏的文档）后再用。`,
  );
}

/**
 * The parts of a letterhead template, from anyone: bounded, well-formed, without macros, embedded files and anything that
 * Word would fetch by itself. Nothing of it is ever run or fetched.
 *
 * @throws LetterheadError `letterhead-unreadable`, `letterhead-unsafe`
 */
export function readLetterheadParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    refuseUnsafeDocx(bytes);
    const parts = new Map(unpackZip(bytes, limits).map((entry) => [entry.path, entry.bytes]));
    refuseForeign(parts);
    refuseBrokenXml(parts);
    refuseOtherKinds(parts);
    return parts;
  } catch (error) {
    if (error instanceof LetterheadError) throw error;
    if (error instanceof ReadingError && error.code === 'unsafe-docx')
      throw new LetterheadError('letterhead-unsafe', `红头模板：${error.message}`, { cause: error });
    if (error instanceof ReadingError || error instanceof ZipError || error instanceof TypeError) {
      throw new LetterheadError(
        'letterhead-unreadable',
        '红头模板打不开：文件已损坏，或者解开后异常庞大。请用 Word 或 WPS 打开，另存为新的 .docx 后再用。',
        { cause: error },
      );
    }
    throw error;
  }
}
