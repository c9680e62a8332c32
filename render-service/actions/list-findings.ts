import { countFindings } from '@tongjie/model';
import type { Service } from '../service.ts';
import type { FindingsView } from '../views/finding-view.ts';
import { getDossier } from './get-dossier.ts';

/** What is wrong in a dossier, and what is let through. @throws Problem `dossier-not-found` */
export async function listFindings(service: Service, id: string): Promise<FindingsView> {
  const { open, waived, lapsed } = (await getDossier(service, id)).settled;
  return { findings: open, waived, lapsed, counts: countFindings(open) };
}
