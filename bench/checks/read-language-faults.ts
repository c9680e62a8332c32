import { readFileSync } from 'node:fs';

/** A sentence with a fault of language, and the same sentence without it. */
export interface LanguageFault {
  readonly kind: string;
  readonly fault: string;
  readonly right: string;
}

const CHOICE = /\{([^|}]*)\|([^}]*)\}/g;

/** Reads the corpus: a line is `kind sentence`, in which `{wrong|right}` holds both. */
export function readLanguageFaults(): LanguageFault[] {
  const text = readFileSync(new URL('language-faults.txt', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const space = line.indexOf(' ');
      const sentence = line.slice(space + 1);
      return {
        kind: line.slice(0, space),
        fault: sentence.replace(CHOICE, '$1'),
        right: sentence.replace(CHOICE, '$2'),
      };
    });
}
