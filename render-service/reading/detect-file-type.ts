import { isUtf16 } from './decode-text.ts';
import { describeImage, describeMarkup } from './foreign-files.ts';
import { ReadingError } from './reading-error.ts';
import { listZipEntries } from './unzip-parts.ts';

export type FileType = 'docx' | 'pdf' | 'html' | 'markdown' | 'text';

const SAVE_AS = '请用 Word 或 WPS 打开，另存为 .docx 后再上传。';
const HEAD = 4096;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The name without path, cut to a length that messages can carry. */
const shownName = (name: string): string => `「${(name.split(/[/\\]/).at(-1) ?? '').slice(0, 60)}」`;

function unsupported(name: string, what: string, todo = SAVE_AS): ReadingError {
  return new ReadingError('unsupported-file-type', `${shownName(name)}是${what}，不能直接读取。${todo}`);
}

const NOT_A_TEXT = '请把政策正文另存为 .docx 后再上传。';

function detectZip(bytes: Uint8Array, name: string): FileType {
  const entries = listZipEntries(bytes);
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry));
  if (has(/^word\/document[0-9]{0,3}\.xml$/)) return 'docx';
  if (has(/^OFD\.xml$/i))
    throw unsupported(
      name,
      ' OFD 版式文件',
      '请上传它的 .docx 原稿，或者用 OFD 阅读器导出为 .docx 或 .txt 后再上传。',
    );
  if (has(/^xl\//)) throw unsupported(name, '表格文件', NOT_A_TEXT);
  if (has(/^ppt\//)) throw unsupported(name, '演示文稿', NOT_A_TEXT);
  if (has(/^(?:content\.xml|META-INF\/container\.xml)$/) || has(/^Index\/Document\.iwa$/))
    throw unsupported(name, ' OpenDocument、电子书或 Pages 文件');
  if (has(/^word\//))
    throw new ReadingError('broken-docx', `${shownName(name)}里没有正文，可能在传输中损坏。${SAVE_AS}`);
  throw unsupported(name, '压缩包', '请解压后上传其中的政策文件（.docx、.txt、.html 或 .pdf）。');
}

/** Compound files: Word 97–2003, WPS, Excel, and files that are locked with a password. */
function refuseCompound(bytes: Uint8Array, name: string): never {
  // Names in a compound file's directory are UTF-16.
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, (2 * 1024 * 1024) & ~1));
  if (names.includes('EncryptedPackage'))
    throw new ReadingError(
      'encrypted-file',
      `${shownName(name)}设了打开密码。请用 Word 或 WPS 打开，去掉密码后另存为 .docx 再上传。`,
    );
  if (names.includes('Workbook')) throw unsupported(name, '旧版表格文件（.xls）', NOT_A_TEXT);
  throw unsupported(name, '旧版 Word（.doc）或 WPS（.wps）文件');
}

/** Whether bytes are binary data rather than text: control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  const controls = head.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 27) ? 1 : 0), 0);
  return controls > Math.max(4, head.length * 0.02);
}

/** So many headings, or so many bold words, tell the Markdown that chat programs give when text is copied from them. */
const LEAST_HEADINGS = 2;
const LEAST_BOLD = 3;
const isMarkdown = (head: string): boolean =>
  [...head.matchAll(/^#{1,6} \S/gm)].length >= LEAST_HEADINGS ||
  [...head.matchAll(/\*\*[^*\s][^*\n]{0,200}\*\*/g)].length >= LEAST_BOLD;

/**
 * Tells a file's type by its content; the name tells a broken docx from data, and Markdown without marks from plain text.
 * @throws ReadingError `unsupported-file-type`, `broken-docx`, `encrypted-file`
 */
export function detectFileType(bytes: Uint8Array, name: string): FileType {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return detectZip(bytes, name);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) refuseCompound(bytes, name);
  const utf16 = isUtf16(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replaceAll(utf16 ? '\0' : '', '');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) throw unsupported(name, ' RTF 文件');
  const image = describeImage(bytes);
  if (image !== null)
    throw unsupported(
      name,
      `图片（${image}）`,
      '图片里的文字读不出来：请改用 .docx 原稿，或者先做文字识别、核对后存为 .docx 或 .txt。',
    );
  if (extension === 'docx') {
    throw new ReadingError(
      'broken-docx',
      `${shownName(name)}不是完好的 Word 文件，可能在传输中损坏，或者只是改了后缀。${SAVE_AS}`,
    );
  }
  if (!utf16 && isBinary(bytes)) {
    if (['doc', 'wps', 'ofd'].includes(extension)) throw unsupported(name, ` .${extension} 文件`);
    throw unsupported(name, '无法识别的文件', '请上传 .docx、.txt、.md、.html 或带文字的 .pdf。');
  }
  const markup = describeMarkup(head);
  if (markup !== null) throw unsupported(name, markup);
  // Many sites and systems write web pages and call them .doc: what they hold can be read.
  if (
    /^[\s\ufeff\u00ef\u00bb\u00bf\u00ff\u00fe]*<(?:!doctype\s+html|\?xml[^<>]{0,200}\?>\s*<(?:!doctype\s+html|html)|html|head|body|meta|div|p|table|!--)/i.test(
      head,
    ) ||
    (/^html?$/.test(extension) && head.includes('<'))
  )
    return 'html';
  if (['doc', 'wps', 'ofd'].includes(extension)) throw unsupported(name, ` .${extension} 文件`);
  return /^(?:md|markdown)$/.test(extension) || isMarkdown(head) ? 'markdown' : 'text';
}
