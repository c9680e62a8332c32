import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition, turnOf } from './transition.ts';
import { gates, type Role } from './workflow.ts';
import { type Actor, initialWorkflow, type Workflow, type WorkflowEvent } from './workflow-event.ts';

const person = (id: string, role: Role): Actor => ({ id, name: id, role });
const drafter = person('lin', 'drafter');
const interpreter = person('zhou', 'firstInterpreter');
const media = person('chen', 'mediaEditor');
const at = '2020-07-16T08:00:00Z';
const hash = 'a'.repeat(64);
const missing = [{ code: 'section-empty', message: '“目标任务”还是空的。', section: 'objectives' as const }];

function move(workflow: Workflow, event: WorkflowEvent): Workflow {
  const result = transition(workflow, event);
  if (!result.accepted) throw new Error(result.refusal.code);
  return result.workflow;
}
function refusalOf(workflow: Workflow, event: WorkflowEvent) {
  const result = transition(workflow, event);
  return result.accepted ? null : result.refusal;
}

const submitted: WorkflowEvent = { type: 'submitted', by: drafter, at, missing: [] };
const signed: WorkflowEvent = { type: 'signed', by: interpreter, at, missing: [], hash };
const inReview = move(initialWorkflow, submitted);
const allPassed = gates.reduce(
  (workflow, gate) => move(workflow, { type: 'gatePassed', by: interpreter, at, gate }),
  inReview,
);
const signedWorkflow = move(allPassed, signed);
const released = move(signedWorkflow, { type: 'released', by: media, at });

describe('transition', () => {
  it('leads from drafting through review and signature to release, and names whose move it is', () => {
    expect([initialWorkflow, inReview, signedWorkflow, released].map(turnOf)).toEqual([
      'drafter',
      'firstInterpreter',
      'mediaEditor',
      null,
    ]);
    expect(signedWorkflow.signature).toEqual({
      by: 'zhou',
      name: 'zhou',
      at,
      hash,
      voidedAt: null,
      voidedBy: null,
    });
    expect(released.state).toBe('released');
  });

  it('refuses to submit or sign what is incomplete, and says what is missing', () => {
    expect(refusalOf(initialWorkflow, { ...submitted, missing })).toMatchObject({
      code: 'dossier-incomplete',
      missing,
    });
    expect(refusalOf(allPassed, { ...signed, missing })).toMatchObject({
      code: 'dossier-incomplete',
      missing,
    });
  });

  it('refuses a signature before all three gates are passed, and names the open ones', () => {
    const one = move(inReview, { type: 'gatePassed', by: interpreter, at, gate: 'policy' });
    expect(refusalOf(one, signed)).toMatchObject({
      code: 'gates-not-passed',
      gates: ['political', 'content'],
    });
  });

  it('refuses a signature over artifacts that are missing or stale', () => {
    expect(refusalOf(allPassed, { ...signed, hash: null })?.code).toBe('artifacts-stale');
  });

  it('sends a dossier back with a reason that stays in sight until it is submitted again', () => {
    const back = {
      type: 'gateReturned',
      by: interpreter,
      at,
      gate: 'content',
      reason: '第二段数字请核对',
    } as const;
    const returned = move(inReview, back);
    expect(returned.state).toBe('drafting');
    const edited = move(returned, { type: 'edited', by: drafter, at, part: 'interpretation' });
    expect(edited.gates.content).toMatchObject({ decision: 'returned', reason: '第二段数字请核对' });
    expect(move(edited, submitted).gates).toEqual({ political: null, policy: null, content: null });
    expect(refusalOf(inReview, { ...back, reason: ' 改。 ' })?.code).toBe('reason-required');
  });

  it('voids the signature and clears the gates at any edit, and keeps the voided signature in sight', () => {
    const edited = move(signedWorkflow, {
      type: 'edited',
      by: drafter,
      at: '2020-07-17T00:00:00Z',
      part: 'policy',
    });
    expect(edited).toEqual({
      state: 'drafting',
      gates: { political: null, policy: null, content: null },
      signature: { ...signedWorkflow.signature, voidedAt: '2020-07-17T00:00:00Z', voidedBy: 'lin' },
    });
  });

  it('lets only the roles act that may', () => {
    expect(refusalOf(initialWorkflow, { ...submitted, by: media })?.message).toBe(
      '只有起草人能提交审核，您现在的身份是新媒体编辑。',
    );
    expect(refusalOf(allPassed, { ...signed, by: drafter })?.code).toBe('forbidden');
    expect(refusalOf(signedWorkflow, { type: 'released', by: interpreter, at })?.code).toBe('forbidden');
    expect(refusalOf(inReview, { type: 'edited', by: media, at, part: 'interpretation' })?.code).toBe(
      'forbidden',
    );
    expect(refusalOf(inReview, { type: 'edited', by: media, at, part: 'presentation' })).toBeNull();
  });

  it('freezes what is released, which can only be withdrawn or superseded', () => {
    expect(refusalOf(released, { type: 'edited', by: drafter, at, part: 'plan' })?.code).toBe('frozen');
    expect(refusalOf(released, submitted)?.code).toBe('wrong-state');
    expect(
      move(released, { type: 'withdrawn', by: interpreter, at, reason: '文号有误，重新发布' }).state,
    ).toBe('withdrawn');
    expect(move(released, { type: 'superseded', by: media, at, successor: 'new-one' }).state).toBe(
      'superseded',
    );
  });

  it('never reaches a valid signature or a release without a complete dossier and three passed gates', () => {
    const actor = fc.constantFrom(drafter, interpreter, media);
    const gate = fc.constantFrom(...gates);
    const lacks = fc.constantFrom([], missing);
    const event: fc.Arbitrary<WorkflowEvent> = fc.oneof(
      fc.record({ type: fc.constant('submitted'), by: actor, at: fc.constant(at), missing: lacks } as const),
      fc.record({ type: fc.constant('gatePassed'), by: actor, at: fc.constant(at), gate } as const),
      fc.record({
        type: fc.constant('gateReturned'),
        by: actor,
        at: fc.constant(at),
        gate,
        reason: fc.constantFrom('', '数字有误'),
      } as const),
      fc.record({
        type: fc.constant('edited'),
        by: actor,
        at: fc.constant(at),
        part: fc.constantFrom('policy', 'presentation'),
      } as const),
      fc.record({
        type: fc.constant('signed'),
        by: actor,
        at: fc.constant(at),
        missing: lacks,
        hash: fc.constantFrom(hash, null),
      } as const),
      fc.record({ type: fc.constant('released'), by: actor, at: fc.constant(at) } as const),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let workflow = initialWorkflow;
        let complete = false;
        for (const next of events) {
          const result = transition(workflow, next);
          if (!result.accepted) continue;
          if (next.type === 'signed') complete = next.missing.length === 0;
          workflow = result.workflow;
          if (workflow.state !== 'signed' && workflow.state !== 'released') continue;
          expect(complete).toBe(true);
          expect(workflow.signature?.voidedAt).toBeNull();
          expect(gates.every((name) => workflow.gates[name]?.decision === 'passed')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
