import { type Finding, type Waiver, waiverReasonSchema } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import { EditRefused, recordEdit } from '../documents/record-edit.ts';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { appendLogEntry } from '../store/queries/log-entries.ts';
import type { DossierView } from '../views/dossier-view.ts';
import { type CurrentDossier, getLockedDossier } from './get-dossier.ts';
import { toRefusalProblem } from './refusal-problem.ts';
import { viewDossier } from './view-dossier.ts';

/** What becomes of a dossier's waivers, and what the log says of it. */
interface WaiverChange {
  readonly waivers: readonly Waiver[];
  readonly event: 'findingWaived' | 'waiverWithdrawn';
  readonly waiver: Waiver;
}

async function changeWaivers(
  service: Service,
  by: Person,
  id: string,
  change: (current: CurrentDossier, at: Date) => WaiverChange,
): Promise<DossierView> {
  try {
    await service.store.database.transaction(async (transaction) => {
      const current = await getLockedDossier(service, transaction, id);
      const at = new Date();
      const { waivers, event, waiver } = change(current, at);
      await recordEdit(transaction, current.row, {
        by,
        at,
        part: 'waivers',
        change: { waivers: [...waivers] },
      });
      const { key, rule, message, reason } = waiver;
      const detail = { key, rule, message, reason };
      await appendLogEntry(transaction, { dossierId: id, at, by: by.id, event, detail });
    });
  } catch (error) {
    throw error instanceof EditRefused ? toRefusalProblem(error.refusal) : error;
  }
  service.documents.announce(id);
  return viewDossier(service, id);
}

function readReason(reason: string): string {
  const read = waiverReasonSchema.safeParse(reason);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Problem({
    status: 422,
    code: 'reason-required',
    title: '请写明理由',
    detail: issue?.message ?? '请写明放行的理由。',
  });
}

function toWaiver(finding: Finding, reason: string, by: Person, at: Date): Waiver {
  const { key, rule, severity, message, place } = finding;
  const { section, excerpt } = place;
  const whoWhen = { by: by.id, name: by.name, at: at.toISOString() };
  return { key, rule, severity, section, message, excerpt, reason, ...whoWhen };
}

/**
 * Lets a finding through with a reason, or changes the reason.
 *
 * @throws Problem `finding-not-found`, `finding-not-waivable`, `reason-required`, `frozen`, `dossier-not-found`
 */
export function waiveFinding(
  service: Service,
  by: Person,
  id: string,
  { key, reason }: { readonly key: string; readonly reason: string },
): Promise<DossierView> {
  const said = readReason(reason);
  return changeWaivers(service, by, id, ({ dossier, findings }, at) => {
    const finding = findings.find((one) => one.key === key);
    if (!finding) {
      throw new Problem({
        status: 404,
        code: 'finding-not-found',
        title: '这个问题已经不在了',
        detail: '文稿或政策刚刚改过，这个问题已经没有了，或者变了样。请看最新的检查结果。',
      });
    }
    if (!finding.waivable) {
      throw new Problem({
        status: 409,
        code: 'finding-not-waivable',
        title: '这个问题不能放行',
        detail: `“${finding.message}”这一类问题只能改正，不能说明理由后放行。`,
      });
    }
    const waiver = toWaiver(finding, said, by, at);
    const others = dossier.waivers.filter((one) => one.key !== key);
    return { waivers: [...others, waiver], event: 'findingWaived', waiver };
  });
}

/** Takes a waiver back. @throws Problem `waiver-not-found`, `frozen`, `dossier-not-found` */
export function withdrawWaiver(service: Service, by: Person, id: string, key: string): Promise<DossierView> {
  return changeWaivers(service, by, id, ({ dossier }) => {
    const waiver = dossier.waivers.find((one) => one.key === key);
    if (!waiver) {
      throw new Problem({
        status: 404,
        code: 'waiver-not-found',
        title: '没有这条放行说明',
        detail: '这条放行说明已经撤回了。请看最新的检查结果。',
      });
    }
    const waivers = dossier.waivers.filter((one) => one !== waiver);
    return { waivers, event: 'waiverWithdrawn', waiver };
  });
}
