import { createHash } from 'node:crypto';
import {
  type PolicyReplacement,
  planPolicyReplacement,
  policyDocumentSchema,
  type ReadingAnswers,
  replaceDocument,
} from '@tongjie/model';
import type { Node } from 'prosemirror-model';
import type { Person } from '../auth/person.ts';
import { EditRefused } from '../documents/record-edit.ts';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { loadDocument, writeDocument } from '../store/queries/load-document.ts';
import { appendLogEntry } from '../store/queries/log-entries.ts';
import { loadReadingAnswers, saveReadingAnswers } from '../store/queries/reading-answers.ts';
import type { PolicyFields } from '../views/policy-fields.ts';
import type { PolicyReadingView } from '../views/policy-reading-view.ts';
import { toPolicyReadingView } from '../views/policy-reading-view.ts';
import { type ReplacementView, toReplacementView } from '../views/replacement-view.ts';
import { isIdle } from './change-dossier.ts';
import { dossierNotFound, getDossierRow } from './get-dossier.ts';
import { fieldsOf, mergeFields } from './policy-fields.ts';
import { readUploadedPolicy, type Upload } from './read-uploaded-policy.ts';
import { toRefusalProblem } from './refusal-problem.ts';

/** Another version of a dossier's policy. */
export interface NewPolicyVersion {
  readonly upload: Upload;
  /** Answers that are given with it; those that were given before hold too. */
  readonly answers: ReadingAnswers;
}

/** What would become of the dossier, and on which version of the document that stands. */
export interface ReplacementPreview {
  readonly reading: PolicyReadingView;
  readonly replacement: ReplacementView;
  readonly version: number;
}

interface Planned extends ReplacementPreview {
  readonly plan: PolicyReplacement;
}

async function loadOrThrow(service: Service, id: string, name: 'policy' | 'interpretation') {
  const stored = await loadDocument(service.store.database, id, name);
  if (!stored) throw dossierNotFound(id);
  return stored;
}

async function planFor(
  service: Service,
  id: string,
  { upload, answers }: NewPolicyVersion,
  current: { readonly doc: Node; readonly version: number },
): Promise<Planned> {
  const { database } = service.store;
  const row = await getDossierRow(database, id);
  const known = await loadReadingAnswers(database, id);
  const reading = await readUploadedPolicy(upload, { ...known, ...answers });
  const interpretation = await loadOrThrow(service, id, 'interpretation');
  const plan = planPolicyReplacement(writeDocument(current.doc), reading, interpretation.doc);
  const fields = { before: fieldsOf(row.policy), after: mergeFields(row.policy, plan.policy) };
  return {
    plan,
    reading: toPolicyReadingView(reading),
    replacement: toReplacementView(plan, fields),
    version: current.version,
  };
}

/**
 * Reads another version of the policy against the one that is there; nothing is stored.
 * @throws Problem `dossier-not-found`, and what `readUploadedPolicy` throws
 */
export async function previewPolicyReplacement(
  service: Service,
  id: string,
  input: NewPolicyVersion,
): Promise<ReplacementPreview> {
  const current = await loadOrThrow(service, id, 'policy');
  const { plan: _, ...preview } = await planFor(service, id, input, current);
  return preview;
}

/**
 * Puts another version in the place of the policy. Clauses keep their ids; what hung on clauses that are gone is reported
 * and hangs nowhere else; everybody who has the policy open sees it at once.
 *
 * @param expected version of the document that the person has seen a preview of, or null
 * @param fields as the person left them, or null for what the new text says
 * @throws Problem `dossier-not-found`, `policy-changed`, `frozen`, and what `readUploadedPolicy` throws
 */
export async function replacePolicy(
  service: Service,
  by: Person,
  id: string,
  input: NewPolicyVersion & { readonly expected: number | null; readonly fields: PolicyFields | null },
): Promise<ReplacementPreview> {
  let told: ReplacementPreview | null = null;
  const found = await service.documents
    .change(id, 'policy', by, async (current) => {
      if (input.expected !== null && input.expected !== current.version) throw changedMeanwhile();
      const { plan, ...preview } = await planFor(service, id, input, current);
      const steps = replaceDocument(current.doc, policyDocumentSchema.nodeFromJSON(plan.policy.document));
      const row = await getDossierRow(service.store.database, id);
      const fields = input.fields ?? preview.replacement.fields.after;
      const formal = plan.policy.formalElements;
      const policy = { ...row.policy, ...fields, ...(formal ? { formalElements: formal } : {}) };
      told = {
        ...preview,
        version: current.version + steps.length,
        replacement: { ...preview.replacement, fields: { ...preview.replacement.fields, after: fields } },
      };
      const change = { policy };
      return {
        steps,
        ...(isIdle(row, change) ? {} : { row: change }),
        also: async (transaction, at) => {
          await saveReadingAnswers(transaction, id, input.answers, { id: by.id, at });
          if (steps.length === 0) return;
          const detail = {
            file: input.upload.name,
            sha256: createHash('sha256').update(input.upload.bytes).digest('hex'),
            vanished: plan.vanished.map(({ clause }) => clause.id),
            stale: plan.stale.map(({ clause }) => clause.id),
          };
          await appendLogEntry(transaction, {
            dossierId: id,
            at,
            by: by.id,
            event: 'policyReplaced',
            detail,
          });
        },
      };
    })
    .catch((error: unknown) => {
      throw error instanceof EditRefused ? toRefusalProblem(error.refusal) : error;
    });
  if (!found || !told) throw dossierNotFound(id);
  return told;
}

const changedMeanwhile = () =>
  new Problem({
    status: 409,
    code: 'policy-changed',
    title: '政策文件又有了改动',
    detail: '您看过之后，有人改了政策文件。请重新读一次新文件，看过变化再换。',
  });
