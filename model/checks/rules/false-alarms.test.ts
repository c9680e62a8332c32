import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../policy/clauses-of.ts';
import { parsePolicy } from '../../policy/parse-policy.ts';
import { check } from '../check.ts';
import { exampleDossier } from './example-dossier.ts';
import { ruleGroups } from './index.ts';

const texts = ['../../../examples/policies/', '../../../tests/accuracy/policies/']
  .map((folder) => new URL(folder, import.meta.url))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name, new URL(name, folder)] as const),
  );

/** Official papers aren't written for everyone to read: what is hard in them proves nothing here. */
const ofStyle = new Set(['officialese', 'sentence-too-long', 'sentence-too-nested', 'acronym-unexplained']);
const judged = new Set(
  ruleGroups
    .filter(({ title }) => ['安全保密', '是不是解读', '语言文字'].includes(title))
    .flatMap(({ rules }) => rules.map(({ id }) => id))
    .filter((id) => !ofStyle.has(id)),
);

/** Faults that are truly in these texts: half-width marks of scanning and copying, a full stop left out, spaces about a figure. Anything else is a false alarm. */
const truly: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'guanxian-2020.txt': { 'half-width-punctuation': 18, 'sentence-unended': 1, 'space-stray': 1 },
  'self-employed-2016.txt': { 'half-width-punctuation': 2 },
};

describe('an official text taken for an interpretation', () => {
  it.each(texts)('has no fault of wording or safety but those that are truly there: %s', (name, file) => {
    const { document } = parsePolicy({ text: readFileSync(file, 'utf8') });
    const lines = clausesOf(document)
      .flatMap(({ text }) => text.split('\n'))
      // Brackets and bars would be read as the marks of an example.
      .map((line) => line.replace(/[[\]{}|]/g, '·'));
    const found = check(exampleDossier({ sections: { mainContent: lines } })).filter(
      ({ rule, place }) => judged.has(rule) && place.section === 'mainContent',
    );
    const counts = Object.fromEntries(
      [...Map.groupBy(found, ({ rule }) => rule)].map(([rule, some]) => [rule, some.length]),
    );
    expect(counts).toEqual(truly[name] ?? {});
  });
});
