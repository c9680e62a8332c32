import { type UnzipFileInfo, unzipSync } from 'fflate';
import { ReadingError } from './reading-error.ts';

/** All parts that are read may come to this many bytes once unpacked. */
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
/** Word's XML shrinks some 10 to 60 times; a bomb shrinks a thousand times. */
const MOST_RATIO = 300;
const RATIO_MATTERS_FROM = 4 * 1024 * 1024;

const broken = (cause?: unknown): ReadingError =>
  new ReadingError(
    'broken-docx',
    '这个 Word 文件已损坏，无法解开。请用 Word 或 WPS 打开，另存为新的 .docx 后再上传。',
    { cause },
  );

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw broken(error);
  }
}

/** Names of the entries of a zip; nothing is unpacked. */
export function listZipEntries(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzip(bytes, ({ name }) => {
    if (names.length < MOST_ENTRIES) names.push(name);
    return false;
  });
  return names;
}

/**
 * Unpacks the named parts of a zip as text. Memory is bounded by the sizes that the zip declares: fflate unpacks into a
 * buffer of that size, and what doesn't fit is refused.
 * @throws ReadingError `broken-docx`, `file-too-large`
 */
export function unzipParts(bytes: Uint8Array, names: ReadonlySet<string>): Map<string, string> {
  let total = 0;
  const parts = unzip(bytes, ({ name, originalSize, size }) => {
    if (!names.has(name)) return false;
    total += originalSize;
    const swollen = originalSize > RATIO_MATTERS_FROM && originalSize > size * MOST_RATIO;
    if (total > MOST_BYTES || swollen) {
      throw new ReadingError(
        'file-too-large',
        '这个 Word 文件解开后异常庞大，已停止读取。请检查文件，删去嵌入的大对象后另存再上传。',
      );
    }
    return true;
  });
  return new Map(Object.entries(parts).map(([name, data]) => [name, new TextDecoder().decode(data)]));
}
