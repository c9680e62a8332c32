import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Dossier, interpretationSchema, isStorable, policyDocumentSchema } from '@tongjie/model';
import { DossierFilesError, readDossierFiles, writeDossierFiles } from '../engine/dossier-files.ts';

/** Files of a dossier on disk; `assets/` beside them holds what documents refer to. */
const files = [
  'dossier.json',
  'policy.json',
  'predecessor.json',
  'plan.json',
  'interpretation.json',
  'waivers.json',
] as const;

/** No file of a dossier is larger: what is, isn't one. */
const LARGEST_FILE = 20 * 1024 * 1024;

async function readOne(dir: string, file: string): Promise<Uint8Array | null> {
  const path = join(dir, file);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE)
      throw new DossierFilesError(file, `卷宗文件 ${file} 超过 20 MB，不是正常的卷宗文件。`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null;
    throw error;
  }
}

/** Checks a document under its schema, so that nothing later meets a broken one. */
function checkDocument(file: string, read: () => { check(): void }): void {
  try {
    read().check();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DossierFilesError(
      file,
      `卷宗文件 ${file} 的正文不合要素模板或条款结构（${why.slice(0, 200)}）。`,
    );
  }
}

/**
 * Reads a dossier from its folder.
 * @throws {DossierFilesError} for a file that is missing, too large, not JSON, of another shape, or whose document does
 *   not fit its schema; the message names file and field.
 */
export async function readDossierFolder(dir: string): Promise<Dossier> {
  const found = new Map<string, Uint8Array>();
  for (const file of files) {
    const bytes = await readOne(dir, file);
    if (bytes) found.set(file, bytes);
  }
  if (found.size === 0) {
    throw new DossierFilesError(
      'dossier.json',
      `“${dir}”不是卷宗文件夹：里面没有 dossier.json。请先用 tongjie new 建立卷宗。`,
    );
  }
  const dossier = readDossierFiles(found);
  for (const part of ['policy', 'predecessor', 'plan', 'interpretation', 'waivers'] as const) {
    if (isStorable(dossier[part])) continue;
    const file = `${part}.json`;
    throw new DossierFilesError(
      file,
      `卷宗文件 ${file} 里有坏字符（半个字符或空字符），或者嵌套太深。请改正后再试。`,
    );
  }
  checkDocument('policy.json', () => policyDocumentSchema.nodeFromJSON(dossier.policy.document));
  const { predecessor } = dossier;
  if (predecessor)
    checkDocument('predecessor.json', () => policyDocumentSchema.nodeFromJSON(predecessor.document));
  const schema = interpretationSchema(dossier.requirementSet);
  checkDocument('interpretation.json', () => schema.nodeFromJSON(dossier.interpretation));
  return dossier;
}

/**
 * Writes a dossier into a folder, which is made where there is none. All files are written aside first and then
 * renamed one by one, so that a kill leaves whole files only. What else is in the folder (assets) stays.
 */
export async function writeDossierFolder(dir: string, dossier: Dossier): Promise<void> {
  await mkdir(dir, { recursive: true });
  const aside = join(dirname(join(dir, 'dossier.json')), `.writing-${randomUUID()}`);
  await mkdir(aside);
  try {
    const entries = writeDossierFiles(dossier);
    for (const { path, bytes } of entries) await writeFile(join(aside, path), bytes, { flush: true });
    for (const { path } of entries) await rename(join(aside, path), join(dir, path));
    if (!dossier.predecessor) await rm(join(dir, 'predecessor.json'), { force: true });
    if (dossier.waivers.length === 0) await rm(join(dir, 'waivers.json'), { force: true });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Whether a folder may be filled with a new dossier: it doesn't exist, or it is empty. */
export async function isFreeFolder(dir: string): Promise<boolean> {
  try {
    return (await readdir(dir)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    return false;
  }
}
