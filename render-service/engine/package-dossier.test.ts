import { readdirSync, readFileSync } from 'node:fs';
import { chainEntry, type Dossier, hashesOf } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { createArtifact } from './artifact.ts';
import { readDossierFiles } from './dossier-files.ts';
import { packageDossier, type SignOff } from './package-dossier.ts';
import { verifyPackage } from './verify-package.ts';
import { packZip, unpackZip, type ZipEntry } from './zip.ts';

const folder = new URL('../../examples/dossiers/minimum-living-2025/', import.meta.url);
const dossier: Dossier = readDossierFiles(
  new Map(readdirSync(folder).map((file) => [file, new Uint8Array(readFileSync(new URL(file, folder)))])),
);

const artifacts = ['pictures/infographic.png', 'cards/card-01.png'].map((file) =>
  createArtifact({
    medium: 'infographic',
    file,
    title: '一图读懂（长图）',
    mediaType: 'image/png',
    width: 1080,
    height: 2400,
    bytes: new TextEncoder().encode(`bytes of ${file}`),
    alt: '广州市2025年最低生活保障标准一图读懂。',
  }),
);

function signOff(of: Dossier): SignOff {
  const hash =
    hashesOf(
      of,
      artifacts.map(({ file, sha256 }) => ({ path: file, sha256 })),
    ).dossier ?? '';
  const at = '2025-03-01T02:00:00Z';
  const first = chainEntry(null, { sequence: 1, at, by: 'lin', event: 'submitted', detail: {} });
  const second = chainEntry(first, { sequence: 2, at, by: 'zhou', event: 'signed', detail: { hash } });
  return { signature: { by: 'zhou', name: '周', at, hash }, log: [first, second] };
}

/** A package with one thing changed in it. */
function tamper(bytes: Uint8Array, change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const files = new Map(unpackZip(bytes).map((entry): [string, Uint8Array] => [entry.path, entry.bytes]));
  change(files);
  return packZip([...files].map(([path, content]): ZipEntry => ({ path, bytes: content })));
}

function edit(files: Map<string, Uint8Array>, path: string, from: string, to: string): void {
  const text = new TextDecoder().decode(files.get(path));
  expect(text).toContain(from);
  files.set(path, new TextEncoder().encode(text.replace(from, to)));
}

describe('a package', () => {
  const signed = packageDossier(dossier, artifacts, signOff(dossier));

  it('holds the dossier, the artifacts and the manifest, and verifies as it was signed', () => {
    expect(unpackZip(signed).map(({ path }) => path)).toEqual([
      'cards/card-01.png',
      'dossier/dossier.json',
      'dossier/interpretation.json',
      'dossier/plan.json',
      'dossier/policy.json',
      'manifest.json',
      'pictures/infographic.png',
    ]);
    const report = verifyPackage(signed);
    expect(report.problems).toEqual([]);
    expect(report.intact).toBe(true);
    expect(report.manifest?.signature?.name).toBe('周');
  });

  it('holds what was let through, which is signed too: another reason is found out', () => {
    const waiver = {
      ...{ key: 'a'.repeat(64), rule: 'duty-changed', severity: 'error' as const, section: null },
      ...{ message: '说反了。', excerpt: '可以', reason: '与法规处核对过，没有说反' },
      ...{ by: 'lin', name: '林晓', at: '2025-02-28T02:00:00.000Z' },
    };
    const waived = { ...dossier, waivers: [waiver] };
    const packed = packageDossier(waived, artifacts, signOff(waived));
    expect(verifyPackage(packed).problems).toEqual([]);
    const changed = tamper(packed, (files) => edit(files, 'dossier/waivers.json', '没有说反', '确实如此'));
    expect(verifyPackage(changed).problems.map(({ message }) => message)).toContain(
      '放行说明的内容和清单记录的摘要不一致。',
    );
    const removed = tamper(packed, (files) => files.delete('dossier/waivers.json'));
    expect(verifyPackage(removed).intact).toBe(false);
  });

  it('has the same bytes each time, in whatever order the artifacts come', () => {
    expect(packageDossier(dossier, [...artifacts].reverse(), signOff(dossier))).toEqual(signed);
  });

  it('gives back the dossier that went in', () => {
    const own = unpackZip(signed)
      .filter(({ path }) => path.startsWith('dossier/'))
      .map((entry): [string, Uint8Array] => [entry.path.slice('dossier/'.length), entry.bytes]);
    expect(readDossierFiles(new Map(own))).toEqual(dossier);
  });

  it('can be made unsigned, as a draft', () => {
    const report = verifyPackage(packageDossier(dossier, artifacts, null));
    expect(report).toMatchObject({ intact: true, problems: [], manifest: { signature: null, log: [] } });
  });

  it('is never made with the signature of other content', () => {
    const later: Dossier = { ...dossier, presentation: { theme: 'government-blue' } };
    expect(() => packageDossier(later, artifacts, signOff(dossier))).toThrow(
      '签署时的内容和现在的内容不一致',
    );
  });

  it.each<[string, (files: Map<string, Uint8Array>) => void, string, string | null]>([
    [
      'a changed picture',
      (files) => files.set('pictures/infographic.png', new Uint8Array([1])),
      'file-changed',
      'pictures/infographic.png',
    ],
    ['a missing card', (files) => files.delete('cards/card-01.png'), 'file-missing', 'cards/card-01.png'],
    ['an added file', (files) => files.set('另附.txt', new Uint8Array([1])), 'file-unlisted', '另附.txt'],
    [
      'a changed figure in the policy',
      (files) => edit(files, 'dossier/policy.json', '1309', '1390'),
      'file-changed',
      'dossier/policy.json',
    ],
    [
      'a changed figure in the policy',
      (files) => edit(files, 'dossier/policy.json', '1309', '1390'),
      'hash-mismatch',
      null,
    ],
    ['a missing plan', (files) => files.delete('dossier/plan.json'), 'dossier-broken', 'dossier/plan.json'],
    [
      'a changed signer',
      (files) => edit(files, 'manifest.json', '"by": "zhou"', '"by": "wang"'),
      'log-broken',
      null,
    ],
    ['no manifest', (files) => files.delete('manifest.json'), 'manifest-missing', 'manifest.json'],
    [
      'a broken manifest',
      (files) => files.set('manifest.json', new Uint8Array([0x7b])),
      'manifest-broken',
      'manifest.json',
    ],
  ])('with %s is found out and the place is named in Chinese', (_, change, code, file) => {
    const report = verifyPackage(tamper(signed, change));
    expect(report.intact).toBe(false);
    expect(report.problems).toContainEqual({
      code,
      file,
      message: expect.stringMatching(/[\u4e00-\u9fff]+.*。$/),
    });
  });

  it('with a figure changed everywhere, list and hashes too, still does not carry the signature', () => {
    const other: Dossier = {
      ...dossier,
      plan: { ...dossier.plan, outline: [...dossier.plan.outline, '另加一条'] },
    };
    const { signature, log } = signOff(dossier);
    const forged = tamper(packageDossier(other, artifacts, null), (files) => {
      const manifest: unknown = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
      files.set(
        'manifest.json',
        new TextEncoder().encode(JSON.stringify(Object.assign({}, manifest, { signature, log }))),
      );
    });
    expect(verifyPackage(forged).problems.map(({ code }) => code)).toEqual(['signature-mismatch']);
  });

  it('with another signer than the log names is found out', () => {
    const forged = tamper(signed, (files) => {
      const text = new TextDecoder().decode(files.get('manifest.json'));
      const at = text.indexOf('"signature"');
      files.set(
        'manifest.json',
        new TextEncoder().encode(text.slice(0, at) + text.slice(at).replace('"zhou"', '"wang"')),
      );
    });
    expect(verifyPackage(forged).problems.map(({ code }) => code)).toEqual(['signature-not-in-log']);
  });

  it('that is no zip says so', () => {
    expect(verifyPackage(new Uint8Array([1, 2, 3]))).toMatchObject({
      intact: false,
      problems: [{ code: 'package-unreadable' }],
    });
  });
});
