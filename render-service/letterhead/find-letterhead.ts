import { firstExisting, readSettingsBytes, settingsPlaces } from '../settings-file/settings-file.ts';
import { LetterheadError } from './letterhead-error.ts';
import { type LetterheadTemplate, readLetterhead } from './letterhead-template.ts';

/** What the file is called where nobody says otherwise. */
export const LETTERHEAD_FILE = 'letterhead.docx';
const LARGEST = 10 * 1024 * 1024;

/** Reads an office's own 红头 from a file. @throws LetterheadError */
export async function readLetterheadFile(path: string): Promise<LetterheadTemplate> {
  let bytes: Uint8Array;
  try {
    bytes = await readSettingsBytes(path, LARGEST);
  } catch (cause) {
    throw new LetterheadError(
      'letterhead-unreadable',
      `红头模板 ${path} 读不出来：请看文件在不在、能不能读、有没有超过 10 MB。`,
      { cause },
    );
  }
  try {
    return readLetterhead(bytes);
  } catch (error) {
    if (!(error instanceof LetterheadError)) throw error;
    throw new LetterheadError(error.code, `${path}：${error.message}`, { cause: error });
  }
}

/** The 红头 in the first of these files that exists; null where none does, and ours is used. @throws LetterheadError */
export async function findLetterhead(paths: readonly string[]): Promise<LetterheadTemplate | null> {
  const path = await firstExisting(paths);
  return path === null ? null : readLetterheadFile(path);
}

/**
 * The 红头 for the dossier in a folder: the named file, else `letterhead.docx` in the folder, else the one in the folder
 * above it, where an office keeps one for all its dossiers.
 *
 * @throws LetterheadError
 */
export async function letterheadFor(
  dir: string,
  named: string | undefined,
): Promise<LetterheadTemplate | null> {
  if (named !== undefined) return readLetterheadFile(named);
  return findLetterhead(settingsPlaces(dir, LETTERHEAD_FILE));
}
