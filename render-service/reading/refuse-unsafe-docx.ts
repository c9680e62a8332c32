import { ReadingError } from './reading-error.ts';
import { listZipEntries, unzipParts } from './unzip-parts.ts';
import { readXml } from './xml-events.ts';

const MACROS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$/i;
/** Relationships whose target Word fetches or runs by itself when it opens a file; links wait for a click. */
const FETCHED = new Set([
  'attachedTemplate',
  'oleObject',
  'frame',
  'subDocument',
  'aFChunk',
  'image',
  'externalLinkPath',
]);
const REMOTE = /^(?:https?|ftp|mhtml|file:\/\/[^/]|\\\\|\/\/)/i;
const MOST_RELATIONSHIP_PARTS = 200;

const SAVE_AS = '请在 Word 或 WPS 里把正文复制到一个新文档，存为 .docx 后再上传。';

function findRemote(xml: string): boolean {
  let found = false;
  readXml(xml, {
    open(name, { Type: type = '', Target: target = '', TargetMode: mode }) {
      if (!/(?:^|:)Relationship$/.test(name) || mode !== 'External') return;
      if (FETCHED.has(type.split('/').at(-1) ?? '') && REMOTE.test(target)) found = true;
    },
    close() {},
    text() {},
  });
  return found;
}

/**
 * Refuses a Word file with macros, or with parts that it would fetch from elsewhere by itself (a remote template, picture
 * or object). Nothing of it is ever run or fetched here; it is refused because the file would go on to others.
 * @throws ReadingError `unsafe-docx`, `broken-docx`, `file-too-large`
 */
export function refuseUnsafeDocx(bytes: Uint8Array): void {
  const entries = listZipEntries(bytes);
  if (entries.some((entry) => MACROS.test(entry)))
    throw new ReadingError('unsafe-docx', `这个 Word 文件带有宏（程序），没有打开。${SAVE_AS}`);
  const relations = entries.filter((entry) => entry.endsWith('.rels')).slice(0, MOST_RELATIONSHIP_PARTS);
  for (const xml of unzipParts(bytes, new Set(relations)).values()) {
    if (findRemote(xml))
      throw new ReadingError(
        'unsafe-docx',
        `这个 Word 文件打开时会自动读取别处的模板、图片或对象，没有打开。${SAVE_AS}`,
      );
  }
}
