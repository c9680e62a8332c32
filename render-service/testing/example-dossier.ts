import { join } from 'node:path';
import type { Dossier } from '@tongjie/model';
import { readDossierFolder } from '../dossier-folder/dossier-folder.ts';

/** A real, complete dossier: 冠政办发〔2020〕33号 with its interpretation. */
export function readExampleDossier(): Promise<Dossier> {
  return readDossierFolder(join(import.meta.dirname, '../../examples/dossiers/guanxian-2020'));
}
