import { type OutlinedSection, outlineBlocks } from '@tongjie/model';
import type { Service } from '../service.ts';
import { getDossier } from './get-dossier.ts';

/** The blocks of a dossier's interpretation, by the places that choices know them by. @throws Problem `dossier-not-found` */
export async function listBlocks(service: Service, id: string): Promise<readonly OutlinedSection[]> {
  return outlineBlocks((await getDossier(service, id)).dossier);
}
