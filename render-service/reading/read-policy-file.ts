import type { PolicySource } from '@tongjie/model';
import { cleanSource } from './clean-source.ts';
import { decodeText } from './decode-text.ts';
import { detectFileType } from './detect-file-type.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPdf } from './read-pdf.ts';
import { ReadingError } from './reading-error.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_POLICY_FILE = 20 * 1024 * 1024;

async function readSource(bytes: Uint8Array, fileName: string): Promise<PolicySource> {
  switch (detectFileType(bytes, fileName)) {
    case 'docx':
      return readDocx(bytes);
    case 'pdf':
      return await readPdf(bytes);
    case 'html':
      return readHtml(decodeText(bytes));
    case 'markdown':
      return readMarkdown(decodeText(bytes));
    case 'text':
      return { text: decodeText(bytes).replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n') };
  }
}

/**
 * Reads a policy file (docx, pdf with a text layer, html, md, txt) as lines of text with what its format knows of them.
 * The type is told by the content, not the name.
 * @throws ReadingError `empty-file`, `file-too-large`, `unsupported-file-type`, `encrypted-file`, `broken-docx`, `broken-pdf`, `pdf-too-complex`, `no-text`
 */
export async function readPolicyFile(bytes: Uint8Array, fileName: string): Promise<PolicySource> {
  if (bytes.length === 0) throw new ReadingError('empty-file', '文件是空的，请检查后重新上传。');
  if (bytes.length > LARGEST_POLICY_FILE) {
    throw new ReadingError('file-too-large', '文件超过 20 MB，请删去嵌入的图片等大对象后再上传。');
  }
  const source = cleanSource(await readSource(bytes, fileName));
  if (source.text.trim() === '') {
    throw new ReadingError(
      'no-text',
      '文件里没有文字（可能只有图片）。请上传带文字的 .docx、.txt、.html 或 .pdf。',
    );
  }
  return source;
}
