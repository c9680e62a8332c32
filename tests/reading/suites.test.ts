import { readdirSync, readFileSync } from 'node:fs';
import { parsePolicy } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { showReading } from './show-reading.ts';

const folder = new URL('./', import.meta.url);
const suites = readdirSync(folder).filter((name) => name.endsWith('.txt'));

interface Case {
  readonly name: string;
  readonly source: string;
  readonly expected: string;
}

/** A suite holds `=== name`, the source, a line `---`, and the reading as `showReading` writes it. */
function readSuite(file: string): Case[] {
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

describe.each(suites)('reading: %s', (file) => {
  it.each(readSuite(file))('$name', ({ source, expected }) => {
    expect(showReading(parsePolicy({ text: source }))).toBe(expected);
  });
});
