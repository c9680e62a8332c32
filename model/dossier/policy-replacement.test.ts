import { describe, expect, it } from 'vitest';
import { interpretationSchema } from '../interpretation/interpretation-schema.ts';
import { clausesOf } from '../policy/clauses-of.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import { citation, fact, paragraph, smallDossier } from '../testing/small-dossier.ts';
import { planPolicyReplacement } from './policy-replacement.ts';

const dossier = smallDossier({
  standardsSection: [
    paragraph('每人每月补助', fact('c1-1', '300元'), '。', citation('c1-1')),
    paragraph('2030年1月1日起施行。', citation('c1-2')),
  ],
});
const interpretation = interpretationSchema('general').nodeFromJSON(dossier.interpretation);
const plan = (text: string) =>
  planPolicyReplacement(dossier.policy.document, parsePolicy({ text }), interpretation);
const shown = (entries: ReturnType<typeof plan>['stale']) =>
  entries.map(({ clause, dependents }) => [clause.id, dependents.map(({ node, quote }) => quote || node)]);

describe('planPolicyReplacement', () => {
  it('keeps the ids of clauses, also where one comes in before them', () => {
    const { policy, vanished, stale, reworded } = plan(
      '取暖补助办法\n第一条 为让群众温暖过冬，制定本办法。\n第二条 对符合条件的家庭每人每月补助300元。\n第三条 本办法自2030年1月1日起施行。',
    );
    expect(clausesOf(policy.document).map(({ id, label }) => [label, id])).toEqual([
      ['第一条', expect.not.stringMatching(/^c1-[12]$/)],
      ['第二条', 'c1-1'],
      ['第三条', 'c1-2'],
    ]);
    expect([vanished, stale, reworded]).toEqual([[], [], []]);
  });

  it('names figures that are stale, and apart from them what points at changed words', () => {
    const { stale, reworded, vanished, differences } = plan(
      '取暖补助办法\n第一条 对符合条件的家庭每人每月补助350元。\n第二条 本办法自2030年1月1日起施行。',
    );
    expect(shown(stale)).toEqual([['c1-1', ['300元']]]);
    expect(stale[0]?.dependents[0]).toMatchObject({ section: 'standards', excerpt: '每人每月补助300元。' });
    expect(shown(reworded)).toEqual([['c1-1', ['citation']]]);
    expect(vanished).toEqual([]);
    expect(differences.map(({ kind }) => kind)).toEqual(['changed', 'same']);
  });

  it('reports what hung on a clause that is gone, and hangs it nowhere else', () => {
    const { vanished, policy } = plan(
      '取暖补助办法\n第一条 街道设立流浪猫喂养点，由志愿者管理，费用由区财政承担。\n第二条 本办法自2030年1月1日起施行。',
    );
    expect(shown(vanished)).toEqual([['c1-1', ['300元', 'citation']]]);
    expect(clausesOf(policy.document).map(({ id }) => id)).not.toContain('c1-1');
  });

  it('gives no new clause the id of one that vanished in an earlier version and is still pointed at', () => {
    const { policy } = planPolicyReplacement(
      parsePolicy({ text: '一、别的话。' }).document,
      parsePolicy({ text: '取暖补助办法\n第一条 养猫应当登记。\n第二条 登记免费。' }),
      interpretation,
    );
    for (const { id } of clausesOf(policy.document)) expect(['c1-1', 'c1-2']).not.toContain(id);
  });
});
