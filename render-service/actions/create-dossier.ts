import { randomBytes } from 'node:crypto';
import {
  createEmptyInterpretation,
  createEmptyPlan,
  type Dossier,
  policyFromReading,
  type ReadingAnswers,
  type RequirementSetId,
} from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { writeDocument } from '../store/queries/load-document.ts';
import type { PolicyFields } from '../views/policy-fields.ts';
import { withFields } from './policy-fields.ts';
import { readUploadedPolicy, type Upload } from './read-uploaded-policy.ts';
import { storeDossier } from './store-dossier.ts';

/** What a dossier is made from. */
export interface NewDossier {
  readonly upload: Upload;
  /** Answers to questions about the text. */
  readonly answers: ReadingAnswers;
  /** What stands outside the text, as a person left it; undefined for what was read. */
  readonly fields: PolicyFields | undefined;
  readonly requirementSet: RequirementSetId;
  /** Chosen by the caller, or null for one that is made up. */
  readonly id: string | null;
}

/** The day, and enough chance that two dossiers of one day do not meet. */
function makeId(now: Date): string {
  return `${now.toISOString().slice(0, 10)}-${randomBytes(4).toString('hex')}`;
}

/**
 * Makes a dossier of an uploaded policy: its clause tree, an empty interpretation with every required section, an empty plan.
 *
 * @throws Problem `dossier-exists`, and what `readUploadedPolicy` throws; then nothing is stored
 */
export async function createDossier(
  service: Service,
  by: Person,
  input: NewDossier,
): Promise<{ id: string }> {
  const reading = await readUploadedPolicy(input.upload, input.answers);
  const policy = withFields(policyFromReading(reading), input.fields);
  const dossier: Dossier = {
    id: input.id ?? makeId(new Date()),
    requirementSet: input.requirementSet,
    policy,
    predecessor: null,
    plan: { ...createEmptyPlan(), drafter: by.name },
    interpretation: writeDocument(createEmptyInterpretation(input.requirementSet, policy.title)),
    presentation: { theme: 'government-red' },
    waivers: [],
  };
  if (await storeDossier(service.store, dossier, by.id, input.answers)) return { id: dossier.id };
  throw new Problem({
    status: 409,
    code: 'dossier-exists',
    title: '卷宗编号已被使用',
    detail: `已经有编号为“${dossier.id}”的卷宗。请换一个编号，或打开已有的卷宗。`,
  });
}
