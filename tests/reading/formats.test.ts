import { outlineOf, parsePolicy } from '@tongjie/model';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '../../render-service/reading/read-policy-file.ts';
import { readSuite, suites } from './read-suite.ts';

/** Wrapped, spaced and tabbed lines are what plain text alone has. */
const OF_PLAIN_TEXT = new Set(['repairs.txt', 'tables.txt']);
const examples = suites
  .filter((file) => !OF_PLAIN_TEXT.has(file))
  .flatMap(readSuite)
  .filter(({ source }) => !source.includes('\t'));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const lines = (source: string): string[] => source.split('\n').filter((line) => line.trim() !== '');

const asHtml = (source: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html><head><meta charset="utf-8"></head><body><div class="TRS_Editor">${lines(source)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('\n')}</div></body></html>`,
  );
const asWord = async (source: string): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({ sections: [{ children: lines(source).map((text) => new Paragraph({ text })) }] }),
    ),
  );

/** What a reading says apart from where in the file it stands. */
function told(source: Parameters<typeof parsePolicy>[0]) {
  const { title, documentNumber, issuers, recipients, dates, parts, clauses } = outlineOf(
    parsePolicy(source),
  );
  // A web page shows several spaces as one.
  const shown = (text: string) => text.replace(/ {2,}/g, ' ');
  const tree = clauses.map(({ id, path, label, text, heading }) => ({
    ...{ id, path, label },
    ...{ text: shown(text), heading: shown(heading) },
  }));
  return { title, documentNumber, issuers, recipients, dates, parts, tree };
}

describe('[37] one text in three formats', () => {
  it.each(examples)('gives one tree: $name', async ({ source }) => {
    const plain = told({ text: lines(source).join('\n') });
    expect(told(await readPolicyFile(await asWord(source), 'a.docx'))).toEqual(plain);
    expect(told(await readPolicyFile(asHtml(source), 'a.html'))).toEqual(plain);
  });
});
