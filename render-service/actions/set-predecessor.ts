import {
  interpretationSchema,
  planPolicyReplacement,
  policyFromReading,
  type ReadingAnswers,
} from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import type { Service } from '../service.ts';
import { loadReadingAnswers, saveReadingAnswers } from '../store/queries/reading-answers.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { type PolicyReadingView, toPolicyReadingView } from '../views/policy-reading-view.ts';
import { changeDossier } from './change-dossier.ts';
import { getDossier } from './get-dossier.ts';
import { readUploadedPolicy, type Upload } from './read-uploaded-policy.ts';

/**
 * Stores the policy that this one replaces. Where another was there, its clauses keep their ids, so that citations of it
 * hold; what was cited and is gone becomes a finding.
 *
 * @throws Problem `dossier-not-found`, `frozen`, and what `readUploadedPolicy` throws
 */
export async function setPredecessor(
  service: Service,
  by: Person,
  id: string,
  input: { readonly upload: Upload; readonly answers: ReadingAnswers },
): Promise<{ dossier: DossierView; reading: PolicyReadingView }> {
  const { dossier } = await getDossier(service, id);
  const known = await loadReadingAnswers(service.store.database, id);
  const reading = await readUploadedPolicy(input.upload, { ...known, ...input.answers });
  const interpretation = interpretationSchema(dossier.requirementSet).nodeFromJSON(dossier.interpretation);
  const predecessor = dossier.predecessor
    ? planPolicyReplacement(dossier.predecessor.document, reading, interpretation, 'predecessor').policy
    : policyFromReading(reading);
  const view = await changeDossier(service, by, id, {
    part: 'policy',
    change: { predecessor },
    also: (transaction, at) => saveReadingAnswers(transaction, id, input.answers, { id: by.id, at }),
  });
  return { dossier: view, reading: toPolicyReadingView(reading) };
}

/** Takes the replaced policy out again. Citations of it become findings. @throws Problem `dossier-not-found`, `frozen` */
export function removePredecessor(service: Service, by: Person, id: string): Promise<DossierView> {
  return changeDossier(service, by, id, { part: 'policy', change: { predecessor: null } });
}
