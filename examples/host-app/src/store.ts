import {
  createEmptyInterpretation,
  createEmptyPlan,
  type Dossier,
  dossierSchema,
  parsePolicy,
  policyFromReading,
} from '@tongjie/model';
import policyText from './policy.txt?raw';

const KEY = 'host-app/dossier';

/** A dossier of a policy's text, with every required section empty. */
function createDossier(): Dossier {
  const policy = policyFromReading(parsePolicy({ text: policyText }));
  const interpretation = createEmptyInterpretation('general', policy.title).toJSON();
  return dossierSchema.parse({
    id: 'host-app',
    requirementSet: 'general',
    policy,
    predecessor: null,
    plan: createEmptyPlan(),
    interpretation: { type: 'doc', content: interpretation.content },
    presentation: { theme: 'government-blue' },
  });
}

/** The dossier as it was stored last; what does not fit the model is not opened. */
export function openDossier(): Dossier {
  const stored = localStorage.getItem(KEY);
  const parsed = stored ? dossierSchema.safeParse(JSON.parse(stored)) : null;
  return parsed?.success ? parsed.data : createDossier();
}

export function storeDossier(dossier: Dossier): void {
  localStorage.setItem(KEY, JSON.stringify(dossier));
}
