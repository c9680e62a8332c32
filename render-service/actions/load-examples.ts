import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDossierFolder } from '../dossier-folder/dossier-folder.ts';
import { listDossierRows } from '../store/queries/find-dossier.ts';
import type { Store } from '../store/store.ts';
import { storeDossier } from './store-dossier.ts';

/**
 * Fills an empty store with the dossiers of a folder, so that who looks at the system for the first time sees it at work.
 * A store that holds anything is left alone.
 *
 * @param folder has one folder for each dossier.
 */
export async function loadExamples(store: Store, folder: string): Promise<void> {
  if ((await listDossierRows(store.database)).length > 0) return;
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    if (!(await stat(path)).isDirectory()) continue;
    await storeDossier(store, await readDossierFolder(path), null);
  }
}
