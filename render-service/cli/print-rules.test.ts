import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printRules } from './print-rules.ts';

it('docs/checks.md is what the rules say today (mend: tongjie rules > docs/checks.md)', () => {
  expect(readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')).toBe(printRules());
});
