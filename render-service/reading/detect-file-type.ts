import { ReadingError } from './reading-error.ts';
import { listZipEntries } from './unzip-parts.ts';

export type FileType = 'docx' | 'pdf' | 'html' | 'markdown' | 'text';

const SAVE_AS = '请用 Word 或 WPS 打开，另存为 .docx 后再上传。';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The name without path, cut to a length that messages can carry. */
const shownName = (name: string): string => `「${(name.split(/[/\\]/).at(-1) ?? '').slice(0, 60)}」`;

function unsupported(name: string, what: string, todo = SAVE_AS): ReadingError {
  return new ReadingError('unsupported-file-type', `${shownName(name)}是${what}，不能直接读取。${todo}`);
}

function detectZip(bytes: Uint8Array, name: string): FileType {
  const entries = listZipEntries(bytes);
  if (entries.includes('word/document.xml')) return 'docx';
  if (entries.includes('OFD.xml'))
    throw unsupported(name, ' OFD 版式文件', '请上传它的 .docx 原稿，或者用阅读器导出为 .docx。');
  if (entries.some((entry) => entry.startsWith('xl/')))
    throw unsupported(name, '表格文件', '请把政策正文另存为 .docx 后再上传。');
  if (entries.some((entry) => entry.startsWith('ppt/')))
    throw unsupported(name, '演示文稿', '请把政策正文另存为 .docx 后再上传。');
  if (entries.includes('content.xml')) throw unsupported(name, ' OpenDocument 文件');
  throw unsupported(name, '压缩包', '请解压后上传其中的政策文件（.docx、.txt、.html、.pdf）。');
}

/** Whether bytes are binary data rather than text: control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const controls = head.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 27) ? 1 : 0), 0);
  return controls > Math.max(4, head.length * 0.02);
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);

/**
 * Tells a file's type by its content; the name only tells Markdown from plain text, and a broken docx from data.
 * @throws ReadingError `unsupported-file-type`, `broken-docx`
 */
export function detectFileType(bytes: Uint8Array, name: string): FileType {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return detectZip(bytes, name);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw unsupported(name, '旧版 Word（.doc）或 WPS（.wps）文件');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) throw unsupported(name, ' RTF 文件');
  if (extension === 'docx') {
    throw new ReadingError(
      'broken-docx',
      `${shownName(name)}不是完好的 Word 文件，可能在传输中损坏，或者只是改了后缀。${SAVE_AS}`,
    );
  }
  if (['doc', 'wps', 'ofd'].includes(extension)) throw unsupported(name, ` .${extension} 文件`);
  if (!isUtf16(bytes) && isBinary(bytes)) {
    throw unsupported(name, '无法识别的文件', '请上传 .docx、.txt、.md、.html 或带文字的 .pdf。');
  }
  if (
    /^[\s\ufeff\u00ef\u00bb\u00bf]*<(?:!doctype\s+html|html|head|body|meta|!--)/i.test(head) ||
    (/^html?$/.test(extension) && head.includes('<'))
  ) {
    return 'html';
  }
  return extension === 'md' || extension === 'markdown' ? 'markdown' : 'text';
}
