import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { check, type Dossier, documentJsonSchema, settleFindings } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { openJsonFile } from './json-places.ts';
import { addressesIn, openLocatedDossier } from './open-located-dossier.ts';
import { toSarif } from './to-sarif.ts';

const require = createRequire(import.meta.url);
const dir = join(import.meta.dirname, '../../../examples/dossiers/minimum-living-2025');

/** The example with faults written into it, and its files as they would lie on disk. */
async function faulty() {
  const example = await readDossierFolder(dir);
  const json = JSON.stringify(example.interpretation)
    .replaceAll('1309', '1390')
    .replaceAll('2976', '2967')
    .replaceAll('。', ',是的。');
  const dossier: Dossier = {
    ...example,
    interpretation: documentJsonSchema.parse(JSON.parse(json)),
  };
  const located = await openLocatedDossier(dir, dossier);
  const text = JSON.stringify(dossier.interpretation, null, 2);
  const files = new Map([...located.files, ['interpretation', openJsonFile(text)] as const]);
  const findings = check(dossier);
  return { dossier, findings, located: { dossier, files }, lines: text.split('\n') };
}

const address = (file: string) => `file:///dossiers/example/${file}`;

describe('findings as SARIF', () => {
  it('are valid under the schema of OASIS, with fixes, clauses and what is let through', async () => {
    const { findings, located, dossier } = await faulty();
    const error = findings.find(({ waivable, severity }) => waivable && severity === 'error');
    if (!error) throw new Error('Bug: the example has no waivable error.');
    const { key, rule, severity, message, place } = error;
    const waiver = {
      ...{ key, rule, severity, message, section: place.section, excerpt: place.excerpt },
      ...{ reason: '两项补助相加得到的数', by: 'lin', name: '林晓', at: '2025-06-01T02:00:00.000Z' },
    };
    const log = toSarif(settleFindings(findings, [waiver]), located, address);
    const schema = JSON.parse(
      await readFile(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    );
    expect(z.fromJSONSchema(schema).safeParse(JSON.parse(JSON.stringify(log))).error).toBeUndefined();
    const results = log.runs[0]?.results ?? [];
    expect(results).toHaveLength(findings.length);
    expect(
      results
        .filter(({ suppressions }) => suppressions)
        .map(({ partialFingerprints }) => partialFingerprints),
    ).toEqual([{ 'tongjieFinding/v1': key }]);
    expect(results.some(({ fixes }) => fixes)).toBe(true);
    expect(dossier.waivers).toEqual([]);
  });

  it('stand at the line and columns of their words in the file', async () => {
    const { findings, located, lines } = await faulty();
    const results = toSarif(settleFindings(findings, []), located, address).runs[0]?.results ?? [];
    let seen = 0;
    for (const { locations = [] } of results) {
      const { region, artifactLocation } = locations[0]?.physicalLocation ?? {};
      if (region?.startColumn === undefined || region.startLine !== region.endLine) continue;
      expect(artifactLocation?.uri).toBe('file:///dossiers/example/interpretation.json');
      const line = lines[(region.startLine ?? 0) - 1] ?? '';
      const words = line.slice(region.startColumn - 1, (region.endColumn ?? 0) - 1);
      const excerpt = region.snippet?.text ?? '';
      if (!excerpt.endsWith('…')) expect(words.trim()).toBe(excerpt);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(1);
  });

  it('lead to the clause on the other side', async () => {
    const { findings, located } = await faulty();
    const results = toSarif(settleFindings(findings, []), located, address).runs[0]?.results ?? [];
    const policy = await readFile(join(dir, 'policy.json'), 'utf8');
    const related = results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    expect(related.length).toBeGreaterThan(0);
    for (const { physicalLocation, logicalLocations } of related) {
      const id = logicalLocations?.[0]?.name;
      if (id === undefined) continue;
      const { startLine = 0 } = physicalLocation?.region ?? {};
      const lines = policy.split('\n').slice(startLine - 1, startLine + 12);
      expect(lines.join('\n')).toContain(id);
    }
  });

  it('name every rule with its help', async () => {
    const { located } = await faulty();
    const { rules = [] } = toSarif(settleFindings([], []), located, address).runs[0]?.tool.driver ?? {};
    for (const { help, shortDescription, fullDescription } of rules) {
      expect(help?.markdown).toContain('依据');
      expect(shortDescription?.text).not.toBe('');
      expect(fullDescription?.text).not.toBe('');
    }
  });

  it('have addresses that a code host resolves: relative where the folder lies below, else file://', () => {
    expect(addressesIn('卷宗/a b')('policy.json')).toBe('%E5%8D%B7%E5%AE%97/a%20b/policy.json');
    expect(addressesIn('/elsewhere/x')('policy.json')).toBe('file:///elsewhere/x/policy.json');
  });
});
