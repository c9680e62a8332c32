import { parsePolicy, policyFromReading } from '@tongjie/model';
import { buildPolicyDocument } from '@tongjie/templates';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPackageFaults } from './find-package-faults.ts';
import { packDocument } from './pack-document.ts';

const hostile = '取暖补助办法</w:t>"&\u0001\u001f\ufffe';
const policy = policyFromReading(
  parsePolicy({ text: '取暖补助办法\n第一条 每人每月补助300元。\n第二条 自2030年1月1日起施行。' }),
);
let docx: Uint8Array;

/** The package with one part changed, or taken out. */
function changed(path: string, change: (xml: string) => string | null): Uint8Array {
  const { [path]: part = new Uint8Array(), ...others } = unzipSync(docx);
  const xml = change(strFromU8(part));
  return zipSync(xml === null ? others : { ...others, [path]: strToU8(xml) });
}

beforeAll(async () => {
  docx = await packDocument(buildPolicyDocument(policy));
});

describe('findPackageFaults', () => {
  it('finds none in what packDocument makes', () => {
    expect(findPackageFaults(docx)).toEqual([]);
  });

  it('finds a relation whose target is missing', () => {
    const faults = findPackageFaults(changed('word/footer1.xml', () => null));
    expect(faults.join()).toContain('target footer1.xml is not in the package');
  });

  it('finds a reference to a relation that does not exist', () => {
    const faults = findPackageFaults(
      changed('word/document.xml', (xml) => xml.replace(/r:id="rId\d+"/, 'r:id="rId99"')),
    );
    expect(faults.join()).toContain('relation rId99 does not exist');
  });

  it('finds bookmarks that repeat and that do not end', () => {
    const repeated = changed('word/document.xml', (xml) =>
      xml.replace('<w:bookmarkStart w:name="clause_c1_2"', '<w:bookmarkStart w:name="clause_c1_1"'),
    );
    expect(findPackageFaults(repeated).join()).toContain('is there twice');
    const open = changed('word/document.xml', (xml) => xml.replace(/<w:bookmarkEnd[^>]*>/, ''));
    expect(findPackageFaults(open).join()).toContain('does not end');
  });

  it('finds a part without content type', () => {
    const parts = unzipSync(docx);
    const faults = findPackageFaults(zipSync({ ...parts, 'word/surprise.bin': new Uint8Array(1) }));
    expect(faults).toEqual(['word/surprise.bin has no content type']);
  });
});

describe('packDocument with hostile text', () => {
  it('writes well-formed XML without characters that XML forbids', async () => {
    const bytes = await packDocument(
      buildPolicyDocument({
        ...policy,
        title: hostile,
        documentNumber: `某政发〔2029〕1号${hostile}`,
        issuers: [hostile],
      }),
    );
    for (const [path, part] of Object.entries(unzipSync(bytes))) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      expect(() => parser.write(strFromU8(part)).close(), path).not.toThrow();
    }
    expect(strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '取暖补助办法&lt;/w:t&gt;',
    );
  });
});
