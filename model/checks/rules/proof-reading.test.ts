import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../check.ts';
import { exampleDossier } from './example-dossier.ts';

const CHOICE = /\{([^|}]*)\|([^}]*)\}/g;
const lines = readFileSync(new URL('../../../tests/language/faults.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.slice(line.indexOf(' ') + 1));

/** What is wrong with the words of a sentence; square brackets would be read as citations. */
function findIn(sentence: string) {
  const text = sentence.replace(/\[/g, '［').replace(/\]/g, '］');
  const dossier = exampleDossier({ sections: { standards: [text] } });
  return check(dossier).filter(
    ({ gate, place }) => gate !== 'policy' && place.section === 'standards' && place.from !== null,
  );
}

describe('a proof-reader of government texts', () => {
  it.each(lines)('finds the fault, and nothing in the right sentence: %s', (line) => {
    expect(findIn(line.replace(CHOICE, '$2'))).toEqual([]);
    expect(findIn(line.replace(CHOICE, '$1'))).not.toEqual([]);
  });
});
