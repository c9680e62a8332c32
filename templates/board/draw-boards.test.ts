import type { Story, StoryBlock } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../drawing.ts';
import { exampleBrand } from '../example-brand.ts';
import { exampleBlocks, exampleStory } from '../example-stories.ts';
import type { TextMark } from '../parts/piece.ts';
import { deriveTheme } from '../themes/derive-theme.ts';
import { themes } from '../themes/themes.ts';
import { type BoardSheet, bleedPx, boardSheets, pxPerMm } from './board-sheet.ts';
import { drawBoard } from './draw-boards.ts';

const wordsOf = ({ piece }: Drawing): TextMark[] =>
  piece.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
const sheetOf = (name: string): BoardSheet => {
  const sheet = boardSheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const withBlocks = (...blocks: StoryBlock[]): Story => {
  const [section] = exampleStory.sections;
  return { ...exampleStory, sections: section ? [{ ...section, blocks }] : [] };
};
const longer = (block: StoryBlock): StoryBlock =>
  JSON.parse(JSON.stringify(block), (key, value) =>
    key === 'text' && typeof value === 'string' ? value.repeat(7) : value,
  );

/** Texts that stand over one another; punctuation that was tightened on a line shares its empty half. */
function overlaps(marks: readonly TextMark[]): string[] {
  const inks = marks.map(({ x, y, width, height, face, text }) => {
    const inset = Math.max(0, (height - face.size) / 2) + 1;
    return {
      y,
      half: face.size / 2,
      left: x,
      right: x + width,
      top: y + inset,
      bottom: y + height - inset,
      text,
    };
  });
  return inks.flatMap((a, index) =>
    inks
      .slice(index + 1)
      .filter((b) => {
        const shared = a.y === b.y ? Math.max(a.half, b.half) + 1 : 1;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left) > shared;
        return across && a.top < b.bottom && b.top < a.bottom;
      })
      .map((b) => `${a.text} | ${b.text}`),
  );
}

describe.each([...Object.values(themes), deriveTheme(exampleBrand)])('boards in $name', (theme) => {
  describe.each(boardSheets)('of $title', (sheet) => {
    const board = drawBoard(exampleStory, theme, new Map(), sheet);

    it('keep every word inside the trimmed sheet, and none over another', () => {
      const bleed = bleedPx(sheet);
      for (const page of board.pages) {
        for (const { x, y, width, height, text } of wordsOf(page)) {
          expect(x, text).toBeGreaterThanOrEqual(bleed);
          expect(x + width, text).toBeLessThanOrEqual(page.width - bleed);
          expect(y, text).toBeGreaterThanOrEqual(bleed);
          expect(y + height, text).toBeLessThanOrEqual(page.height - bleed);
        }
        expect(overlaps(wordsOf(page))).toEqual([]);
      }
    });

    it('say the whole story, and on each sheet where it comes from', () => {
      const all = board.pages
        .flatMap(wordsOf)
        .map(({ text }) => text)
        .join('');
      for (const { headline, name } of exampleStory.sections) expect(all).toContain(headline || name);
      for (const page of board.pages) {
        const words = wordsOf(page)
          .map(({ text }) => text)
          .join('');
        expect(words).toContain('穗民规字〔2025〕2号');
        expect(words).toContain('内容以政策原文为准');
      }
    });
  });

  it.each(Object.values(exampleBlocks))('cut nothing of $kind, however much it says', (block) => {
    const sheet = sheetOf('600x900');
    for (const page of drawBoard(withBlocks(longer(block)), theme, new Map(), sheet).pages) {
      for (const { x, y, width, height, text } of wordsOf(page)) {
        expect(x + width, text).toBeLessThanOrEqual(page.width);
        expect(y + height, text).toBeLessThanOrEqual(page.height);
      }
      expect(overlaps(wordsOf(page))).toEqual([]);
    }
  });
});

describe('boards', () => {
  const theme = themes['government-red'];

  it.each([
    ['600x900', 21],
    ['800x1200', 21],
    ['a3', 10.5],
    ['a4', 9],
  ])('of %s have no type under %d pt', (name, least) => {
    const sheet = sheetOf(name);
    const points = 72 / 25.4 / pxPerMm(sheet);
    for (const page of drawBoard(exampleStory, theme, new Map(), sheet).pages)
      for (const { face, text } of wordsOf(page))
        expect(face.size * points, text).toBeGreaterThanOrEqual(least);
  });

  it('need one sheet for a short story, and give what is free to the opening', () => {
    const sheet = sheetOf('600x900');
    const short = drawBoard(withBlocks(exampleBlocks.keyFigures), theme, new Map(), sheet);
    expect(short.pages).toHaveLength(1);
    const height = (pages: readonly Drawing[]) =>
      pages[0]?.piece.marks.find(
        (mark) => mark.kind === 'box' && mark.y === 0 && mark.fill === theme.grounds.poster.fill,
      )?.height ?? 0;
    expect(height(short.pages)).toBeGreaterThan(
      height(drawBoard(exampleStory, theme, new Map(), sheet).pages),
    );
  });

  it('keep a bound with its figure: 不超过 before it, 以上 after its unit', () => {
    const said = (bound: string): string => {
      const hero = exampleStory.hero && { ...exampleStory.hero, bound };
      const [page] = drawBoard({ ...exampleStory, hero }, theme, new Map(), sheetOf('a3')).pages;
      return page
        ? wordsOf(page)
            .map(({ text }) => text)
            .join('')
        : '';
    };
    expect(said('不超过')).toContain('不超过1309元');
    expect(said('以上')).toContain('1309元以上');
  });

  it('keep the title of a section above a figure that is higher than a column', () => {
    const tall = new Map([['diagram-1', { src: 'data:image/png;base64,AA==', width: 400, height: 4000 }]]);
    const { pages } = drawBoard(withBlocks(exampleBlocks.diagram), theme, tall, sheetOf('600x900'));
    const said = pages
      .flatMap(wordsOf)
      .map(({ text }) => text)
      .join('');
    expect(said).toContain('六项标准，一图看清');
    expect(said).toContain('三档标准怎么定');
  });

  it('keep % on the line of its figure', () => {
    const hero = exampleStory.hero && {
      ...exampleStory.hero,
      value: '50',
      unit: '%',
      scope: '',
      bound: '以上',
    };
    const [page] = drawBoard({ ...exampleStory, hero }, theme, new Map(), sheetOf('600x900')).pages;
    const marks = page ? wordsOf(page) : [];
    const [figure, sign, bound] = ['50', '%', '以上'].map((said) => marks.find(({ text }) => text === said));
    if (!figure || !sign || !bound) throw new Error('the figure is not whole');
    expect(sign.x).toBeGreaterThan(figure.x);
    expect(sign.y + sign.height).toBeLessThanOrEqual(figure.y + figure.height);
    expect(bound.y).toBeGreaterThan(figure.y);
  });

  it('set a title of 48 characters without shrinking it below what is read from afar', () => {
    const policyTitle =
      '进一步完善城乡居民最低生活保障和特困人员救助供养制度以及临时救助工作的若干具体实施办法和措施（试行）规定';
    const [page] = drawBoard({ ...exampleStory, policyTitle }, theme, new Map(), sheetOf('600x900')).pages;
    const sizes = page
      ? wordsOf(page)
          .filter(({ y }) => y < page.height * 0.3)
          .map(({ face }) => face.size)
      : [];
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(80);
  });

  it('are the same however often they are drawn', () => {
    const draw = () =>
      JSON.stringify(
        drawBoard(exampleStory, theme, new Map(), sheetOf('a4')).pages.map(({ piece }) => piece),
      );
    expect(draw()).toBe(draw());
  });
});
