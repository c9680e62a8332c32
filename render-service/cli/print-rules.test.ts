import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printRules, printSettingsSchema } from './print-rules.ts';
import { printWordLists } from './print-word-lists.ts';

const readDocument = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

it('docs/checks.md is what the rules say today (mend: npm run docs)', () => {
  expect(readDocument('checks.md')).toBe(printRules());
});

it('docs/checks.schema.json is what a settings file may say today (mend: npm run docs)', () => {
  expect(readDocument('checks.schema.json')).toBe(printSettingsSchema());
});

it('docs/word-lists.md is what the word lists hold today (mend: npm run docs)', () => {
  expect(readDocument('word-lists.md')).toBe(printWordLists());
});
