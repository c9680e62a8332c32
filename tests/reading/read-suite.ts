import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);

/** One example of a suite. */
export interface SuiteCase {
  readonly name: string;
  readonly source: string;
  /** The reading as `showReading` writes it. */
  readonly expected: string;
}

/** The suites, by their file names. */
export const suites: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** A suite holds `=== name`, the source, a line `---`, and the reading as `showReading` writes it. */
export function readSuite(file: string): SuiteCase[] {
  const text = readFileSync(new URL(file, folder), 'utf8').trimEnd();
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n');
      const divider = lines.indexOf('---');
      return {
        name,
        source: lines.slice(0, divider).join('\n'),
        expected: lines.slice(divider + 1).join('\n'),
      };
    });
}
