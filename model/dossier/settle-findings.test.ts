import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.ts';
import { exampleDossier } from '../checks/rules/example-dossier.ts';
import type { Dossier } from './dossier.ts';
import { missingForSignOff } from './missing-for-sign-off.ts';
import { settleFindings } from './settle-findings.ts';
import { type Waiver, waiverSchema } from './waiver.ts';

const policy = ['一、每家企业补贴不超过5万元。', '二、本通知自2025年6月1日起施行。'];
const told = (standards: string, clauses = policy) =>
  exampleDossier({
    policy: clauses,
    sections: { standards: [`${standards}这里再多写几句，把申请的步骤和地方都说清楚，免得大家白跑一趟。`] },
  });

/** Lets every finding of a rule through. */
function waive(dossier: Dossier, rule: string): Dossier {
  const waivers = check(dossier)
    .filter((finding) => finding.rule === rule)
    .map(
      ({ key, severity, message, place }): Waiver => ({
        ...{ key, rule, severity, message, section: place.section, excerpt: place.excerpt },
        ...{ reason: '另有文件规定，已核对', by: 'lin', name: '林晓', at: '2025-06-01T02:00:00.000Z' },
      }),
    );
  return { ...dossier, waivers };
}
const settle = (dossier: Dossier) => settleFindings(check(dossier), dossier.waivers);
const missing = (dossier: Dossier) => missingForSignOff(dossier, check(dossier)).map(({ code }) => code);

describe('a waiver', () => {
  const wrong = told('每家企业最多8万元。[一]');
  const waived = waive(wrong, 'figure-not-in-policy');

  it('lets an error through: it no longer stops sign-off, and is shown with its reason', () => {
    expect(missing(wrong)).toEqual(['figure-not-in-policy']);
    expect(missing(waived)).toEqual([]);
    expect(settle(waived).waived.map(({ waiver }) => waiver.reason)).toEqual(['另有文件规定，已核对']);
  });

  it('holds when other text moves the sentence', () => {
    const moved = { ...told('先说几句别的话。每家企业最多8万元。[一]'), waivers: waived.waivers };
    expect(missing(moved)).toEqual([]);
  });

  it('lapses when the sentence changes, and is shown as lapsed', () => {
    const changed = { ...told('每家企业一年最多8万元。[一]'), waivers: waived.waivers };
    expect(missing(changed)).toEqual(['figure-not-in-policy']);
    expect(settle(changed).lapsed).toEqual(waived.waivers);
  });

  it('lapses when the clause changes', () => {
    const clauses = ['一、每家企业补贴不超过5万元，分两年给。', ...policy.slice(1)];
    const changed = { ...told('每家企业最多8万元。[一]', clauses), waivers: waived.waivers };
    expect(missing(changed)).toEqual(['figure-not-in-policy']);
  });

  it('is of no use for what may not be let through, whatever a file says', () => {
    const gone = waive(told('每家企业最多5万元。[九]'), 'citation-broken');
    expect(gone.waivers).toHaveLength(1);
    expect(missing(gone)).toEqual(['citation-broken']);
    const empty = waive(exampleDossier({ policy, sections: { objectives: [] } }), 'section-empty');
    expect(missing(empty)).toEqual(['section-empty']);
  });

  it('needs a reason that says something', () => {
    const [waiver] = waived.waivers;
    expect(waiverSchema.safeParse({ ...waiver, reason: '  没问题  ' }).error?.issues[0]?.message).toBe(
      '请写明放行的理由，至少8个字。',
    );
  });
});
