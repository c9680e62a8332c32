import type { BlockChoice, Story, StoryBlock } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { boardSheets } from './board/board-sheet.ts';
import { drawBoard } from './board/draw-boards.ts';
import { drawCards } from './cards/draw-cards.ts';
import type { Drawing } from './drawing.ts';
import { exampleBlocks, exampleStory } from './example-stories.ts';
import { drawInfographic } from './infographic/draw-infographic.ts';
import { drawSlides } from './slide/draw-slides.ts';
import { themes } from './themes/themes.ts';

const theme = themes['government-red'];
const none = new Map();
const chosen = (block: StoryBlock, choice: BlockChoice): StoryBlock => ({ ...block, choice });
const storyOf = (...blocks: StoryBlock[]): Story => {
  const [section] = exampleStory.sections;
  return { ...exampleStory, sections: section ? [{ ...section, blocks }] : [] };
};
const wordsOf = ({ piece }: Drawing): string =>
  piece.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('');
const sorted = (drawings: readonly Drawing[]): string =>
  [...drawings.map(wordsOf).join('')].toSorted().join('');

describe('a layout that was chosen', () => {
  it.each([
    [exampleBlocks.keyFigures, 'grid'],
    [exampleBlocks.keyFigures, 'rows'],
    [exampleBlocks.table, 'groups'],
    [exampleBlocks.chart, 'bars'],
  ] as const)('of $0.kind draws it otherwise, with the same figures', (block, layout) => {
    const usual = drawInfographic(storyOf(block), theme, none);
    const other = drawInfographic(storyOf(chosen(block, { layout })), theme, none);
    if (layout !== 'rows') expect(other.piece).not.toEqual(usual.piece);
    for (const figure of ['2976', '2094.4', '2512', '2121'])
      expect(wordsOf(other).includes(figure), figure).toBe(wordsOf(usual).includes(figure));
  });

  it('of another kind of block changes nothing', () => {
    const usual = drawInfographic(storyOf(exampleBlocks.steps), theme, none);
    const other = drawInfographic(storyOf(chosen(exampleBlocks.steps, { layout: 'grid' })), theme, none);
    expect(other.piece).toEqual(usual.piece);
  });
});

describe('a block that was emphasised', () => {
  const block = exampleBlocks.paragraph;
  const plain = storyOf(exampleBlocks.keyFigures, block);
  const strong = storyOf(exampleBlocks.keyFigures, chosen(block, { emphasis: true }));
  const fields = ({ piece }: Drawing): number =>
    piece.marks.filter(
      (mark) => mark.kind === 'box' && mark.fill === theme.grounds.field.fill && mark.height > 60,
    ).length;

  it('stands on the strong field in long image, slides and boards, with the same words', () => {
    const [sheet] = boardSheets;
    if (!sheet) throw new Error('no sheet');
    const draws: ((story: Story) => readonly Drawing[])[] = [
      (story) => [drawInfographic(story, theme, none)],
      (story) => drawSlides(story, theme, none).slice(1, -1),
      (story) => drawBoard(story, theme, none, sheet).pages,
    ];
    for (const draw of draws) {
      expect(sorted(draw(strong))).toBe(sorted(draw(plain)));
      const count = (story: Story) => draw(story).reduce((sum, drawing) => sum + fields(drawing), 0);
      expect(count(strong)).toBeGreaterThan(count(plain));
    }
  });
});

describe('a block that was put on the card of the one before it', () => {
  it('needs no card of its own, and loses no word', () => {
    const { keyFigures, timeline } = exampleBlocks;
    const apart = drawCards(storyOf(keyFigures, timeline), theme, none);
    const together = drawCards(storyOf(keyFigures, chosen(timeline, { joined: true })), theme, none);
    expect(together.length).toBeLessThanOrEqual(apart.length);
    const cards = together.slice(1, -1).map(wordsOf).join('');
    expect(cards).toContain('2025年6月1日起');
    expect(cards.split('六项标准，一图看清')).toHaveLength(together.length - 1);
  });

  it('takes running text along, which has no card of its own', () => {
    const { keyFigures, paragraph } = exampleBlocks;
    const said = (choice: BlockChoice) =>
      drawCards(storyOf(keyFigures, chosen(paragraph, choice)), theme, none)
        .map(wordsOf)
        .join('');
    expect(said({})).not.toContain('特困人员标准按1.6倍确定');
    expect(said({ joined: true })).toContain('特困人员标准按1.6倍确定');
  });
});
