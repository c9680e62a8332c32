import type { Story } from '@tongjie/model';
import { plainText } from '@tongjie/model';
import { boardSheets } from '../board/board-sheet.ts';
import { drawBoard } from '../board/draw-boards.ts';
import { drawCards, drawSquareCards } from '../cards/draw-cards.ts';
import { drawCovers } from '../cards/draw-covers.ts';
import { drawComics } from '../comic/draw-comics.ts';
import type { Drawing, FigureImages } from '../drawing.ts';
import { drawInfographic, drawInfographicParts } from '../infographic/draw-infographic.ts';
import { drawKiosk } from '../kiosk/draw-kiosk.ts';
import { shownBlocks } from '../pages/blocks/page-head.ts';
import { drawSlides } from '../slide/draw-slides.ts';
import type { Theme } from '../themes/theme.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { findLineFaults } from './find-line-faults.ts';
import { findWordFaults } from './find-word-faults.ts';
import { type StoryWords, wordsOfBlocks, wordsOfStory } from './story-words.ts';

/** A medium: what it draws of a story, and which of its words it must say. */
interface Medium {
  readonly draw: (story: Story, theme: Theme, images: FigureImages) => Drawing[];
  readonly says: (story: Story, images: FigureImages) => StoryWords[];
}

const nothing = (): StoryWords[] => [];
const everything = (story: Story, images: FigureImages): StoryWords[] => wordsOfStory(story, images);
/** Pages of one thing each leave out the running text beside what is drawn. */
const whatIsDrawn = (story: Story, images: FigureImages): StoryWords[] =>
  story.sections.flatMap((section) => wordsOfBlocks(shownBlocks(section), images));
const wholeSections = (story: Story, images: FigureImages): StoryWords[] =>
  story.sections.flatMap((section) => wordsOfBlocks(section.blocks, images));
const dialogues = (story: Story, images: FigureImages): StoryWords[] =>
  story.sections.flatMap((section) =>
    wordsOfBlocks(
      section.blocks.filter((block) => block.kind === 'dialogue'),
      images,
    ),
  );

const media: Readonly<Record<string, Medium>> = {
  infographic: { draw: (...given) => [drawInfographic(...given)], says: everything },
  parts: {
    draw: drawInfographicParts,
    says: (story, images) => everything(story, images),
  },
  cards: { draw: drawCards, says: whatIsDrawn },
  squares: { draw: drawSquareCards, says: whatIsDrawn },
  kiosk: { draw: drawKiosk, says: whatIsDrawn },
  slides: { draw: drawSlides, says: wholeSections },
  ...Object.fromEntries(
    boardSheets.map((sheet) => [
      `board ${sheet.name}`,
      { draw: (...given) => [...drawBoard(...given, sheet).pages], says: everything } satisfies Medium,
    ]),
  ),
  comics: { draw: drawComics, says: dialogues },
  covers: { draw: drawCovers, says: nothing },
};

const textsOf = (story: Story, images: FigureImages): string[] => [
  story.policyTitle,
  plainText(story.lead),
  ...wordsOfStory(story, images).map(({ words }) => words),
];

/** Every fault of every medium that a story is drawn for, a line each. */
export function findStoryFaults(story: Story, theme: Theme, images: FigureImages): string[] {
  const texts = textsOf(story, images);
  return Object.entries(media).flatMap(([name, { draw, says }]) => {
    const drawings = draw(story, theme, images);
    if (name === 'parts' && drawings.length === 0) return [];
    // What a cover says, the pages behind it say again.
    const contents = drawings.filter(
      (drawing) => !drawing.name.endsWith('-01') || drawing.medium === 'comic',
    );
    return [
      ...drawings.flatMap((drawing) => [...findLayoutFaults(drawing), ...findLineFaults(drawing, texts)]),
      ...findWordFaults(contents, says(story, images)).map((fault) => `${name}: ${fault}`),
    ];
  });
}
