import { open, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Bytes of a settings file, at most `largest` of them: what is larger never enters memory. @throws {RangeError} */
export async function readSettingsBytes(path: string, largest: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(largest + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) return bytes.slice(0, length);
      length += bytesRead;
      if (length > largest) throw new RangeError(`${path} has more than ${largest} bytes`);
    }
  } finally {
    await file.close();
  }
}

/**
 * The text of an office's settings file.
 *
 * @param largest bytes
 * @throws {RangeError} where it has more bytes
 * @throws {TypeError} where it is not UTF-8
 * @throws {Error} with the code of the operating system where it can't be read
 */
export async function readSettingsText(path: string, largest: number): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await readSettingsBytes(path, largest));
}

/** The first of these files that exists, or null. @throws what the operating system says against looking */
export async function firstExisting(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await isThere(path)) return path;
  return null;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}

/** Where the settings of a dossier's office may stand: in its folder, else above it, once for all its dossiers. */
export function settingsPlaces(dir: string, name: string): readonly string[] {
  const folder = resolve(dir);
  return [join(folder, name), join(dirname(folder), name)];
}
