import { type DossierState, dossierStateTitles, type Role, roleTitles } from './workflow.ts';
import type { Refusal, Workflow, WorkflowEvent } from './workflow-event.ts';

/** What an event is called in a sentence. */
export const eventTitles: Readonly<Record<WorkflowEvent['type'], string>> = {
  submitted: '提交审核',
  gatePassed: '通过审核',
  gateReturned: '退回',
  edited: '修改',
  signed: '签署',
  released: '发布',
  withdrawn: '撤回',
  superseded: '标为已被替代',
};

/** Who may do it, and in which states. */
const permissions: Readonly<
  Record<WorkflowEvent['type'], { readonly roles: readonly Role[]; readonly states: readonly DossierState[] }>
> = {
  submitted: { roles: ['drafter'], states: ['drafting'] },
  gatePassed: { roles: ['firstInterpreter'], states: ['inReview'] },
  gateReturned: { roles: ['firstInterpreter'], states: ['inReview'] },
  edited: { roles: ['drafter', 'mediaEditor'], states: ['drafting', 'inReview', 'signed'] },
  signed: { roles: ['firstInterpreter'], states: ['inReview'] },
  released: { roles: ['mediaEditor'], states: ['signed'] },
  withdrawn: { roles: ['firstInterpreter'], states: ['released'] },
  superseded: { roles: ['firstInterpreter', 'mediaEditor'], states: ['released'] },
};

const listTitles = (roles: readonly Role[]) => roles.map((role) => roleTitles[role]).join('、');
const listStates = (states: readonly DossierState[]) =>
  states.map((state) => `“${dossierStateTitles[state]}”`).join('、');

/** Why this person may not do this now, or null where they may. */
export function refusePermission({ state }: Workflow, event: WorkflowEvent): Refusal | null {
  const title = eventTitles[event.type];
  const { states } = permissions[event.type];
  const roles: readonly Role[] =
    event.type === 'edited' && event.part !== 'presentation' ? ['drafter'] : permissions[event.type].roles;
  if (!roles.includes(event.by.role)) {
    const message = `只有${listTitles(roles)}能${title}，您现在的身份是${roleTitles[event.by.role]}。`;
    return { code: 'forbidden', message };
  }
  if (states.includes(state)) return null;
  if (event.type === 'edited') {
    return { code: 'frozen', message: `卷宗${dossierStateTitles[state]}，内容已锁定，不能再修改。` };
  }
  const message = `卷宗现在是“${dossierStateTitles[state]}”，不能${title}；${title}要在${listStates(states)}时进行。`;
  return { code: 'wrong-state', message };
}
