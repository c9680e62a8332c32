import { describe, expect, it } from 'vitest';
import { createEmptyInterpretation } from '../interpretation/empty-interpretation.ts';
import { createEmptyPlan } from '../interpretation/interpretation-plan.ts';
import { policySchema } from '../policy/policy.ts';
import { type Dossier, dossierSchema } from './dossier.ts';
import { hashesOf } from './dossier-hash.ts';
import type { Waiver } from './waiver.ts';

const dossier: Dossier = dossierSchema.parse({
  id: 'example',
  requirementSet: 'general',
  policy: {
    title: '关于公布最低生活保障标准的通知',
    documentNumber: '',
    issuers: [],
    recipients: [],
    dates: { signed: null, issued: null, effective: null, expires: null },
    disclosure: null,
    link: null,
    document: { type: 'doc', content: [{ type: 'part', content: [{ type: 'partTitle' }] }] },
  },
  predecessor: null,
  plan: createEmptyPlan(),
  interpretation: createEmptyInterpretation('general', '关于公布最低生活保障标准的通知').toJSON(),
  presentation: { theme: 'government-red' },
});
const files = [
  { path: 'pictures/long.png', sha256: '1'.repeat(64) },
  { path: 'documents/policy.docx', sha256: '2'.repeat(64) },
];

const waiver: Waiver = {
  key: '3'.repeat(64),
  rule: 'figure-not-in-policy',
  severity: 'error',
  section: 'standards',
  message: '解读写“5万元”，政策一写“3万元”。请照政策改正。',
  excerpt: '5万元',
  reason: '五万元是两项相加的结果',
  by: 'lin',
  name: '林晓',
  at: '2025-06-01T02:00:00.000Z',
};

describe('hashesOf', () => {
  it('has no hash to sign until the artifacts are rendered', () => {
    expect(hashesOf(dossier, null)).toMatchObject({ artifacts: null, dossier: null });
  });

  it('is the same whatever the order of keys and files, and whether defaults are written out', () => {
    const shuffled = policySchema.parse(
      Object.fromEntries(
        Object.entries({
          ...dossier.policy,
          document: {
            content: [{ content: [{ type: 'partTitle' }], attrs: { role: 'carried' }, type: 'part' }],
            type: 'doc',
          },
        }).reverse(),
      ),
    );
    expect(hashesOf({ ...dossier, policy: shuffled }, files.toReversed())).toEqual(hashesOf(dossier, files));
  });

  it('changes with each part, and the whole changes with it', () => {
    const before = hashesOf(dossier, files);
    const title = '关于公布低保标准的通知';
    const changes: readonly (readonly [keyof typeof before, ReturnType<typeof hashesOf>])[] = [
      ['policy', hashesOf({ ...dossier, policy: { ...dossier.policy, title } }, files)],
      ['predecessor', hashesOf({ ...dossier, predecessor: dossier.policy }, files)],
      ['plan', hashesOf({ ...dossier, plan: { ...dossier.plan, contact: '0635-0000000' } }, files)],
      [
        'interpretation',
        hashesOf({ ...dossier, interpretation: createEmptyInterpretation('general', title).toJSON() }, files),
      ],
      ['presentation', hashesOf({ ...dossier, presentation: { theme: 'ink' } }, files)],
      ['waivers', hashesOf({ ...dossier, waivers: [waiver] }, files)],
      ['artifacts', hashesOf(dossier, files.slice(1))],
    ];
    for (const [part, after] of changes) {
      const different = Object.entries(after).filter(([name, hash]) => Reflect.get(before, name) !== hash);
      expect(different.map(([name]) => name)).toEqual([part, 'dossier']);
    }
  });
});
