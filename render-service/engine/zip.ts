import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A file of an archive. `path` uses `/` and never leads upwards. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why an archive is refused; the message is for people. */
export class ZipError extends Error {
  readonly code: 'zip-broken' | 'zip-too-large' | 'zip-too-many-files' | 'zip-path-refused';

  constructor(code: ZipError['code'], message: string) {
    super(message);
    this.name = 'ZipError';
    this.code = code;
  }
}

export interface UnzipLimits {
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
  readonly files: number;
}

/** The earliest date that a zip can hold. It is read in local time, as zips write it. */
const date = new Date(1980, 0, 1);
const stored = /\.(?:png|jpe?g|webp|gif|zip|docx|mp4|mp3)$/i;

/**
 * Packs files in the order of their paths, with UTF-8 names and one fixed date: the same files give the same bytes on
 * every machine. What is compressed already is stored as it is.
 */
export function packZip(entries: readonly ZipEntry[]): Uint8Array {
  const tree: Zippable = {};
  for (const { path, bytes } of [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!isSafePath(path)) throw new ZipError('zip-path-refused', `压缩包内的路径不合规：${path}`);
    if (path in tree) throw new ZipError('zip-path-refused', `压缩包内有两个同名文件：${path}`);
    tree[path] = [bytes, { level: stored.test(path) ? 0 : 6, mtime: date, os: 0, attrs: 0 }];
  }
  return zipSync(tree);
}

/**
 * Unpacks an archive from anyone: nothing is unpacked before its stated sizes are added up, and no path leads outside.
 *
 * @throws ZipError
 */
export function unpackZip(
  bytes: Uint8Array,
  limits: UnzipLimits = { bytes: 512 * 1024 * 1024, files: 2000 },
): ZipEntry[] {
  let total = 0;
  let count = 0;
  const paths = new Set<string>();
  let refusal: ZipError | undefined;
  const refuse = (error: ZipError) => {
    refusal ??= error;
    return false;
  };
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (refusal) return false;
        if (name.endsWith('/')) return false;
        if (!isSafePath(name))
          return refuse(new ZipError('zip-path-refused', `压缩包内的路径不合规：${name.slice(0, 80)}`));
        if (paths.has(name))
          return refuse(new ZipError('zip-path-refused', `压缩包内有两个同名文件：${name.slice(0, 80)}`));
        paths.add(name);
        total += Math.max(originalSize, size);
        count += 1;
        if (count > limits.files)
          return refuse(
            new ZipError('zip-too-many-files', `压缩包里的文件超过 ${limits.files} 个，不能打开。`),
          );
        if (total > limits.bytes) {
          return refuse(
            new ZipError(
              'zip-too-large',
              `压缩包解开后超过 ${Math.round(limits.bytes / 1024 / 1024)} MB，不能打开。`,
            ),
          );
        }
        return true;
      },
    });
    if (refusal) throw refusal;
    return Object.entries(files).map(([path, content]) => ({ path, bytes: content }));
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError('zip-broken', '这个文件不是完好的压缩包，可能没有下载完整，请重新获取。');
  }
}

/** The text of an entry, decoded as UTF-8. */
export function readZipText(entry: ZipEntry): string {
  return strFromU8(entry.bytes);
}

function isSafePath(path: string): boolean {
  return (
    path.length > 0 &&
    path.length <= 240 &&
    !/[\\:\0]/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
