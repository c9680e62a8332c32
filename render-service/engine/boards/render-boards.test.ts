import { tellStory } from '@tongjie/model';
import { drawBoards, themes } from '@tongjie/templates';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { readExampleDossier } from '../../testing/example-dossier.ts';
import { renderArtifacts } from '../render-artifacts.ts';
import { compileTypst } from '../typst/compile-typst.ts';
import { boardSource, PT_PER_MM } from './board-source.ts';
import { setPageBoxes } from './page-boxes.ts';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const boxes = (text: string, name: string): number[][] =>
  [...text.matchAll(new RegExp(`/${name} \\[([^\\]]*)\\]`, 'g'))].map(([, numbers = '']) =>
    numbers.split(' ').map(Number),
  );

describe('boards', () => {
  it('are PDF in millimetres with 3 mm of bleed, trimmed where they say, the same every time', async () => {
    const dossier = await readExampleDossier();
    const render = async () => renderArtifacts(dossier, { only: ['board'] });
    const artifacts = await render();
    expect(artifacts.map(({ file }) => file).filter((file) => file.endsWith('.pdf'))).toEqual([
      'boards/board-600x900.pdf',
      'boards/board-800x1200.pdf',
      'boards/board-a3.pdf',
      'boards/board-a4.pdf',
    ]);
    const trimmed = { '600x900': [600, 900], '800x1200': [800, 1200], a3: [297, 420], a4: [210, 297] };
    for (const [name, [width = 0, height = 0]] of Object.entries(trimmed)) {
      const pdf = artifacts.find(({ file }) => file === `boards/board-${name}.pdf`);
      const text = pdf ? latin(pdf.bytes) : '';
      const trims = boxes(text, 'TrimBox');
      const edges = boxes(text, 'MediaBox');
      expect(boxes(text, 'BleedBox')).toEqual(edges);
      for (const [index, [left = 0, bottom = 0, right = 0, top = 0]] of trims.entries()) {
        expect((right - left) / PT_PER_MM).toBeCloseTo(width, 2);
        expect((top - bottom) / PT_PER_MM).toBeCloseTo(height, 2);
        expect(left / PT_PER_MM).toBeCloseTo(3, 2);
        expect(((edges[index]?.[3] ?? 0) - top) / PT_PER_MM).toBeCloseTo(3, 2);
      }
    }
    const again = await render();
    expect(again.map(({ sha256 }) => sha256)).toEqual(artifacts.map(({ sha256 }) => sha256));
  });

  it('keep their words as text, and their table of objects right where boxes were put in', async () => {
    const story = tellStory(await readExampleDossier());
    const [board] = drawBoards(story, themes.ink, new Map());
    if (!board) throw new Error('no board');
    const { bytes } = await compileTypst(boardSource(board, story, new Date('2025-06-03T00:00:00Z')));
    const pdf = setPageBoxes(bytes, 3 * PT_PER_MM);
    const text = latin(pdf);
    expect(text).toContain('/ToUnicode');
    const at = Number(/startxref\s+(\d+)/.exec(text)?.[1]);
    expect(text.slice(at, at + 4)).toBe('xref');
    const offsets = [...text.slice(at).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
    expect(offsets.length).toBeGreaterThan(10);
    for (const offset of offsets) expect(text.slice(offset, offset + 14)).toMatch(/^\d+ 0 obj/);
  });

  it('begin every line where our typesetter put it, brackets too', async () => {
    const story = tellStory(await readExampleDossier());
    const board = drawBoards(story, themes.ink, new Map()).find(({ sheet }) => sheet.name === 'a3');
    if (!board) throw new Error('no board');
    const { bytes } = await compileTypst(boardSource(board, story, new Date('2025-06-03T00:00:00Z')));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    for (const [index, { piece, width }] of board.pages.entries()) {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const points = (page.view[2] ?? 0) / width;
      const starts = items.flatMap((item) =>
        'str' in item ? [{ text: item.str, x: Number(item.transform[4]) }] : [],
      );
      const marks = piece.marks.filter((mark) => mark.kind === 'text').filter(({ text }) => text.length > 3);
      expect(marks.some(({ text }) => /^[“《（]/.test(text))).toBe(true);
      for (const { text, x } of marks) {
        const found = starts.filter(
          (start) => text.trim().startsWith(start.text.trim().slice(0, 4)) && start.text.trim() !== '',
        );
        const nearest = Math.min(...found.map((start) => Math.abs(start.x - x * points)));
        expect(nearest, text).toBeLessThan(1);
      }
    }
  });

  it('are refused where a PDF is laid out otherwise', () => {
    expect(() => setPageBoxes(new TextEncoder().encode('%PDF-1.7\n%%EOF'), 9)).toThrow(RangeError);
  });
});
