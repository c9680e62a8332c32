import { fileURLToPath } from 'node:url';
import { type Dossier, hashesOf, type Workflow } from '@tongjie/model';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { findPackageFaults } from '../docx/find-package-faults.ts';
import { newStanding, type ReviewFile, renderReview } from './render-review.ts';

const names = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];
const readExample = (name: string) =>
  readDossierFolder(fileURLToPath(new URL(`../../../examples/dossiers/${name}`, import.meta.url)));
const partOf = (file: ReviewFile | undefined, path = 'word/document.xml') =>
  strFromU8(unzipSync(file?.bytes ?? new Uint8Array())[path] ?? new Uint8Array());
const wordsOf = (file: ReviewFile | undefined) => partOf(file).replace(/<[^>]*>/g, '');
const fileNamed = (files: readonly ReviewFile[], name: string) => files.find(({ file }) => file === name);

describe.each(names)('what is laid before the reviewers of %s', (name) => {
  let dossier: Dossier;
  let files: ReviewFile[];
  beforeAll(async () => {
    dossier = await readExample(name);
    files = await renderReview(dossier);
  });

  it('has no fault and the same bytes each time', async () => {
    const again = await renderReview(dossier);
    for (const [index, { file, bytes }] of files.entries()) {
      expect(Buffer.compare(bytes, again[index]?.bytes ?? new Uint8Array()), file).toBe(0);
      if (file.endsWith('.docx')) expect(findPackageFaults(bytes), file).toEqual([]);
    }
  });

  it('leads from every citation in 送审稿 to the clause before it', () => {
    const xml = partOf(fileNamed(files, 'review.docx'));
    const anchors = [...xml.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]*)"/g)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of anchors) expect(xml).toContain(`<w:bookmarkStart w:name="${anchor}"`);
  });

  it('prints the hash of each part and room for every decision', () => {
    const words = wordsOf(fileNamed(files, 'sign-off.docx'));
    const hashes = hashesOf(dossier, null);
    for (const hash of [hashes.policy, hashes.interpretation, hashes.plan])
      expect(words.replaceAll(' ', '')).toContain(hash);
    for (const gate of ['政治关', '政策关', '内容关', '签署']) expect(words).toContain(gate);
    expect(words.match(/签名：/g)).toHaveLength(4);
  });

  it('fills the plan into its form', () => {
    const words = wordsOf(fileNamed(files, 'plan.docx'));
    const { plan } = dossier;
    for (const item of [...plan.outline, ...plan.channels, plan.drafter, plan.contact])
      expect(words).toContain(item);
  });
});

describe('送审签批单 of a signed dossier', () => {
  const passed = { decision: 'passed', by: 'li', at: '2025-06-03T01:05:00Z', reason: null } as const;
  const workflowWith = (hash: string): Workflow => ({
    state: 'signed',
    gates: {
      political: passed,
      policy: { decision: 'returned', by: 'wang', at: '2025-06-02T16:30:00Z', reason: '第三条的数写错了' },
      content: passed,
    },
    signature: { by: 'zhao', name: '赵六', at: '2025-06-04T08:00:00Z', hash, voidedAt: null, voidedBy: null },
  });
  const people = new Map([
    ['li', '李四'],
    ['wang', '王五'],
  ]);
  const printed = async (workflow: Workflow) => {
    const files = await renderReview(await readExample('minimum-living-2025'), {
      ...newStanding,
      workflow,
      nameOf: (id) => people.get(id) ?? id,
    });
    return wordsOf(fileNamed(files, 'sign-off.docx'));
  };

  it('says who decided what and when, in Beijing time, and what was signed', async () => {
    const words = await printed(workflowWith('ab'.repeat(32)));
    expect(words).toContain('审核人：李四');
    expect(words).toContain('2025年6月3日 09:05');
    expect(words).toContain('退回：第三条的数写错了');
    expect(words).toContain('2025年6月3日 00:30');
    expect(words).toContain('签署人：赵六');
    expect(words.replaceAll(' ', '')).toContain('ab'.repeat(32));
  });

  it('says so where the signature no longer holds', async () => {
    const { signature, ...rest } = workflowWith('ab'.repeat(32));
    if (!signature) throw new Error('no signature');
    const words = await printed({
      ...rest,
      signature: { ...signature, voidedAt: '2025-06-05T02:00:00Z', voidedBy: 'li' },
    });
    expect(words).toContain('此签署已于2025年6月5日 10:00因内容改动失效');
  });
});
