import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { clausesOf, parsePolicy, policyFromReading } from '@tongjie/model';
import { buildPolicyDocument, clauseBookmark } from '@tongjie/templates';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findPackageFaults } from './find-package-faults.ts';
import { packDocument } from './pack-document.ts';

const names = ['guanxian-2020', 'minimum-living-2025', 'youth-startup-2023', 'self-employed-2022'];
const readPolicy = (name: string) => {
  const file = new URL(`../../../examples/policies/${name}.txt`, import.meta.url);
  return policyFromReading(parsePolicy({ text: readFileSync(file, 'utf8') }));
};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('packDocument', () => {
  it.each(names)('packs %s into the same bytes every time', async (name) => {
    const policy = readPolicy(name);
    const first = await packDocument(buildPolicyDocument(policy));
    const second = await packDocument(buildPolicyDocument(policy));
    expect(sha256(second)).toBe(sha256(first));
  });

  it.each(names)('packs %s without a broken reference', async (name) => {
    expect(findPackageFaults(await packDocument(buildPolicyDocument(readPolicy(name))))).toEqual([]);
  });

  it.each(names)('gives every clause of %s its bookmark', async (name) => {
    const policy = readPolicy(name);
    const parts = unzipSync(await packDocument(buildPolicyDocument(policy)));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const bookmarked = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map((match) => match[1]);
    expect(bookmarked).toEqual(clausesOf(policy.document).map((clause) => clauseBookmark(clause.id)));
  });

  it('writes the day of the document into its properties, or no date', async () => {
    const document = () => buildPolicyDocument(readPolicy('guanxian-2020'));
    const coreOf = async (date: string | null) =>
      strFromU8(unzipSync(await packDocument(document(), date))['docProps/core.xml'] ?? new Uint8Array());
    expect(await coreOf('2020-07-16')).toContain('>2020-07-16T00:00:00Z</dcterms:created>');
    expect(await coreOf(null)).not.toContain('dcterms:created');
  });
});
