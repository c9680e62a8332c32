import type { Story, StoryBlock } from '@tongjie/model';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { exampleBlocks, exampleStory } from '../example-stories.ts';
import { themes } from '../themes/themes.ts';
import { drawCards, drawSquareCards } from './draw-cards.ts';
import { drawCovers } from './draw-covers.ts';

const wordsOf = (markup: string): string => markup.replace(/<[^>]+>/g, '').replace(/\s/g, '');

function withBlock(block: StoryBlock): Story {
  const [section] = exampleStory.sections;
  return { ...exampleStory, sections: section ? [{ ...section, blocks: [block] }] : [] };
}

describe.each(Object.values(themes))('drawCards in $name', (theme) => {
  const cards = drawCards(exampleStory, theme, new Map());

  it('gives a cover, a card for each thing worth drawing, and the source', () => {
    expect(cards.length).toBeGreaterThan(10);
    expect(cards.map((card) => card.name).slice(0, 2)).toEqual(['card-01', 'card-02']);
    for (const card of cards) expect([card.width, card.height]).toEqual([1242, 1660]);
    expect(wordsOf(renderToStaticMarkup(cards.at(-1)?.element))).toContain('内容以政策原文为准');
  });

  it('marks each page and names the policy on it', () => {
    for (const [index, card] of cards.slice(1, -1).entries()) {
      const words = wordsOf(renderToStaticMarkup(card.element));
      expect(words).toContain(`${index + 2}／${cards.length}`);
      expect(words).toContain('穗民规字〔2025〕2号');
    }
  });

  it.each(Object.values(exampleBlocks))('keeps $kind above the foot line, however much it says', (block) => {
    const long: StoryBlock = JSON.parse(JSON.stringify(block), (key, value) =>
      key === 'text' && typeof value === 'string' ? value.repeat(9) : value,
    );
    for (const card of drawCards(withBlock(long), theme, new Map()).slice(1, -1)) {
      const markup = renderToStaticMarkup(card.element);
      const lines = [...markup.matchAll(/top:([\d.]+)(?:px)?;height:([\d.]+)(?:px)?;white-space/g)];
      for (const [, top, height] of lines.slice(0, -2)) {
        expect(Number(top) + Number(height)).toBeLessThanOrEqual(1552);
      }
    }
  });

  it('keeps the columns of a chart together, shorter where a square has less room', () => {
    const heading: StoryBlock = {
      kind: 'subheading',
      text: '农村特困人员基本生活标准，三个区单列'.repeat(3),
    };
    const [section] = exampleStory.sections;
    const blocks = [heading, exampleBlocks.chart];
    const story = { ...exampleStory, sections: section ? [{ ...section, blocks }] : [] };
    const pages = drawSquareCards(story, theme, new Map()).slice(1, -1);
    expect(pages).toHaveLength(1);
    const bars = pages[0]?.piece.marks.filter(
      (mark) => mark.kind === 'box' && mark.width > 100 && mark.width < 400 && mark.height > 50,
    );
    expect(bars?.length).toBeGreaterThanOrEqual(3);
  });

  it('goes on on a next card and loses no word', () => {
    const words = Array.from({ length: 120 }, (_, index) => `第${index + 1}句说明补发差额的办法。`).join('');
    const paragraph: StoryBlock = {
      kind: 'paragraph',
      text: { runs: [{ kind: 'text', text: words, strong: false }], sources: [] },
    };
    const long = drawCards(withBlock(paragraph), theme, new Map()).slice(1, -1);
    expect(long.length).toBeGreaterThan(1);
    const drawn = long.map((card) => wordsOf(renderToStaticMarkup(card.element)));
    for (const [index, page] of drawn.entries())
      expect(page.includes('接下页')).toBe(index < drawn.length - 1);
    const body = long.map((card) => card.text.replace(/\s|接下页|六项标准，一图看清/g, '')).join('');
    for (let index = 1; index <= 120; index += 1) expect(body.split(`第${index}句说明`)).toHaveLength(2);
  });
});

describe.each(Object.values(themes))('drawCovers in $name', (theme) => {
  const plain = { ...exampleStory, hero: null };
  it.each([
    ['a figure', exampleStory],
    ['a title alone', plain],
    ['a long title', { ...plain, policyTitle: '广州市天河区深化支持港澳青年创新创业高质量发展实施办法' }],
  ])('says %s within the square that feeds crop to', (_what, story) => {
    const [cover] = drawCovers(story, theme);
    if (!cover) throw new Error('no cover');
    expect([cover.width, cover.height]).toEqual([900, 383]);
    const said = story.hero?.value ?? '标准';
    const markup = renderToStaticMarkup(cover.element);
    const [, left, top, height] =
      new RegExp(
        `left:([\\d.]+)(?:px)?;top:([\\d.]+)(?:px)?;height:([\\d.]+)[^>]*>[^<]*${story === exampleStory ? said : ''}`,
      ).exec(markup) ?? [];
    expect(Number(left)).toBeGreaterThanOrEqual(story === exampleStory ? 258 : 0);
    expect(Number(top) + Number(height)).toBeLessThanOrEqual(383);
  });
});
