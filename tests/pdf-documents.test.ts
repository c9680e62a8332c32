import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Dossier, parsePolicy, policyDocumentSchema, policyFromReading } from '@tongjie/model';
import { substitutionNote } from '@tongjie/templates';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossierFolder } from '../render-service/dossier-folder/dossier-folder.ts';
import { renderArtifacts } from '../render-service/engine/render-artifacts.ts';
import { newStanding, renderReview } from '../render-service/engine/review/render-review.ts';
import { madeDossier } from './accuracy/made-dossier.ts';
import { type PdfFindings, type PdfLine, readWithTools, whyNoPdfTools } from './support/pdf-tools.ts';

const reason = await whyNoPdfTools();
const millimetres = (points: number) => (points / 72) * 25.4;
const isPageNumber = ({ text }: PdfLine) => /^—\d+—$/.test(text);
const names = ['guanxian-2020', 'minimum-living-2025', 'self-employed-2022', 'youth-startup-2023'];
const folderOf = (name: string) => fileURLToPath(new URL(`../examples/dossiers/${name}`, import.meta.url));

async function setReview(dossier: Dossier): Promise<Uint8Array> {
  const [file] = await renderReview(dossier, newStanding, ['review.pdf']);
  if (!file) throw new Error('no review.pdf');
  return file.bytes;
}

async function setReading(dossier: Dossier): Promise<Uint8Array> {
  const artifacts = await renderArtifacts(dossier, { only: ['document'] });
  const file = artifacts.find(({ file }) => file === 'documents/reading.pdf');
  if (!file) throw new Error('no reading.pdf');
  return file.bytes;
}

const dossierOf = (text: string): Dossier => madeDossier(policyFromReading(parsePolicy({ text })), {});

/** How often each character but spaces stands in a text; what Unicode takes for the same is the same. */
function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC').replace(/\s/g, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

describe.skipIf(reason !== null)(`PDF documents${reason === null ? '' : `: ${reason}`}`, () => {
  describe.each(names)('of %s', (name) => {
    let dossier: Dossier;
    let review: PdfFindings;
    let reading: PdfFindings;
    beforeAll(async () => {
      dossier = await readDossierFolder(folderOf(name));
      review = await readWithTools(await setReview(dossier));
      reading = await readWithTools(await setReading(dossier));
    });

    it('are opened by poppler and qpdf without a word', () => {
      expect(review.complaints).toEqual([]);
      expect(reading.complaints).toEqual([]);
    });

    it('are tagged, in Chinese, with title, headings, tables and lists', () => {
      for (const { info, objects, tags } of [review, reading]) {
        expect(info.Tagged).toBe('yes');
        expect(info['PDF version']).toBe('1.7');
        expect(objects).toMatch(/"\/Lang": "u:zh-CN"/);
        expect(info.Title).toContain(dossier.policy.title.slice(0, 10));
        for (const tag of ['H1', 'H2', 'Table', 'TH'])
          expect(tags).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
      }
    });

    it('say which faces stand in for those of the standard', () => {
      expect(review.info.Keywords).toContain(substitutionNote);
    });

    it('have every character of the policy in the text layer', () => {
      const { children } = policyDocumentSchema.nodeFromJSON(dossier.policy.document);
      const labels: string[] = [];
      const bodies = children.map((part) => {
        part.descendants((node) => {
          if (node.type.name === 'clause') labels.push(String(node.attrs.label));
          return true;
        });
        return part.textContent;
      });
      const wanted = countCharacters([...bodies, ...labels].join(''));
      for (const { text } of [review, reading]) {
        const found = countCharacters(text);
        const missing = [...wanted].filter(([character, count]) => (found.get(character) ?? 0) < count);
        expect(missing).toEqual([]);
      }
    });

    it('have a bookmark for every section and clause', () => {
      const titles = new Set(
        [...review.objects.matchAll(/"\/Title": "u:([^"]*)"/g)].map(([, title]) => title),
      );
      expect([...titles].some((title) => title?.includes('政策解读方案'))).toBe(true);
      expect([...titles].some((title) => title?.startsWith('一、'))).toBe(true);
    });

    it('print nothing outside the type area but the page number under it, punctuation included', () => {
      expect(review.ink.length).toBeGreaterThan(5);
      for (const ink of review.ink) {
        expect(millimetres(ink?.left ?? 0)).toBeGreaterThanOrEqual(28 - 0.2);
        expect(millimetres(ink?.top ?? 0)).toBeGreaterThanOrEqual(37 - 0.2);
        expect(millimetres(ink?.right ?? Infinity)).toBeLessThanOrEqual(28 + 156 + 0.2);
        expect(millimetres(ink?.bottom ?? Infinity)).toBeLessThanOrEqual(37 + 225 + 10);
      }
      for (const line of review.pages.flat())
        if (!isPageNumber(line)) expect(millimetres(line.bottom)).toBeLessThanOrEqual(37 + 225 + 0.2);
    });
  });

  it('draw diagrams and charts as vectors, their words in the text layer, with what they show for who can’t see it', async () => {
    const dossier = await readDossierFolder(folderOf('youth-startup-2023'));
    for (const bytes of [await setReview(dossier), await setReading(dossier)]) {
      const { objects, text } = await readWithTools(bytes);
      expect(objects).not.toContain('"/Subtype": "/Image"');
      expect(text.split('小升规').length).toBeGreaterThan(2);
      expect(objects).toMatch(/"\/Alt": "u:三级成长目标/);
    }
  });

  it('are the same bytes each time, in another process too', async () => {
    const dossier = await readDossierFolder(folderOf('guanxian-2020'));
    const first = await setReview(dossier);
    await setReading(await readDossierFolder(folderOf('minimum-living-2025')));
    expect(Buffer.from(await setReview(dossier)).equals(first)).toBe(true);
    const out = await mkdtemp(join(tmpdir(), 'tongjie-pdf-'));
    try {
      const binary = fileURLToPath(new URL('../render-service/bin/tongjie.mjs', import.meta.url));
      await promisify(execFile)(process.execPath, [
        binary,
        'review',
        folderOf('guanxian-2020'),
        '--out',
        out,
      ]);
      const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
      expect(hash(await readFile(join(out, 'review.pdf')))).toBe(hash(first));
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  });

  it('have 22 lines of 28 characters on a page of 156 × 225 mm, — 1 — outside', async () => {
    const probe = `取暖补助办法\n第一条 ${'补助标准按照实际面积计算'.repeat(200)}。`;
    const { pages } = await readWithTools(await setReview(dossierOf(probe)));
    // The sign-off sheet stands before the policy.
    const [, , second = [], third = []] = pages;
    for (const page of [second, third]) {
      const body = page.filter((line) => !isPageNumber(line));
      expect(body).toHaveLength(22);
      expect(new Set(body.map(({ text }) => text.length))).toEqual(new Set([28]));
      for (const { left, right } of body) {
        expect(millimetres(left)).toBeCloseTo(28, 1);
        expect(millimetres(right)).toBeCloseTo(28 + 156, 0);
      }
      expect(millimetres(body[0]?.top ?? 0)).toBeGreaterThanOrEqual(37);
    }
    const numberOf = (page: readonly PdfLine[]) => page.find(isPageNumber);
    expect(numberOf(second)?.text).toBe('—2—');
    expect(numberOf(second)?.left).toBeLessThan(150);
    expect(numberOf(third)?.text).toBe('—3—');
    expect(numberOf(third)?.right).toBeGreaterThan(450);
  });

  it('sets words that look like markup as words', async () => {
    const hostile = '#import "evil.typ": * #read("/etc/passwd") $x^2$ \\u{41} <a> @b `c` */ // "quoted"';
    const text = `关于${hostile}的通知\n一、${hostile}\n${hostile}`;
    const dossier = dossierOf(text);
    const squeezed = (words: string) => words.replace(/\s/g, '');
    for (const bytes of [await setReview(dossier), await setReading(dossier)])
      expect(squeezed((await readWithTools(bytes)).text)).toContain(squeezed('#read("/etc/passwd")$x^2$'));
  });

  it('names a character that no face has, and makes no box of it', async () => {
    const dossier = dossierOf('关于表彰𠮷某同志的通知\n一、表彰𠮷某同志。');
    await expect(setReview(dossier)).rejects.toMatchObject({
      code: 'typst-missing-glyph',
      message: expect.stringContaining('𠮷'),
    });
  });
});
