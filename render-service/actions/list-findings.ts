import { countFindings, type Finding, type Severity } from '@tongjie/model';
import type { Service } from '../service.ts';
import { getDossier } from './get-dossier.ts';

/** @throws Problem `dossier-not-found` */
export async function listFindings(
  service: Service,
  id: string,
): Promise<{ findings: readonly Finding[]; counts: Record<Severity, number> }> {
  const { findings } = await getDossier(service, id);
  return { findings, counts: countFindings(findings) };
}
