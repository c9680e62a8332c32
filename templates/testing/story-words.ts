import {
  plainText,
  type Story,
  type StoryBlock,
  type StoryProse,
  type StorySection,
  type StoryText,
} from '@tongjie/model';
import type { FigureImages } from '../drawing.ts';
import { readBars } from '../infographic/blocks/bar-chart.ts';

/** A text of a story that a drawing must show. */
export interface StoryWords {
  readonly words: string;
  /** Heads and titles, which are said again where what they head goes on. */
  readonly repeats: boolean;
  /** Running text, which has a size of its own that it never falls below. */
  readonly isBody: boolean;
}

const body = (words: string): StoryWords => ({ words, repeats: false, isBody: true });
const name = (words: string): StoryWords => ({ words, repeats: false, isBody: false });
const head = (words: string): StoryWords => ({ words, repeats: true, isBody: false });

const ofTexts = (texts: readonly StoryText[]): StoryWords[] => texts.map((text) => body(plainText(text)));

const ofProse = (prose: readonly StoryProse[]): StoryWords[] =>
  prose.flatMap((part) =>
    part.kind === 'paragraph' ? [body(plainText(part.text))] : part.items.flatMap(ofProse),
  );

/** What a block says, text by text. */
function wordsOfBlock(block: StoryBlock, images: FigureImages): StoryWords[] {
  switch (block.kind) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return ofProse([block]);
    case 'subheading':
      return [head(block.text)];
    case 'table':
      return block.rows.flatMap((row) =>
        row.flatMap((cell) => {
          const said = ofProse(cell.content);
          return cell.header ? said.map(({ words }) => head(words)) : said;
        }),
      );
    case 'keyFigures':
      return block.figures.flatMap((figure) => [
        // The hot figure may stand on the poster as well.
        figure.hot ? head(figure.caption) : name(figure.caption),
        head(figure.value),
        head(figure.unit),
        head(figure.bound),
        head(figure.scope),
      ]);
    case 'steps':
      return block.steps.flatMap((step) => [name(step.label), ...ofTexts(step.text)]);
    case 'timeline':
      return block.entries.flatMap((entry) => [name(entry.date), ...ofTexts(entry.text)]);
    case 'comparison':
      return [
        head(block.oldTitle),
        head(block.newTitle),
        ...block.rows.flatMap((row) => [name(row.label), ...ofTexts(row.before), ...ofTexts(row.after)]),
      ];
    case 'questionAnswer':
      return [head(block.question), ...ofProse(block.answer)];
    case 'caseExample':
      return [
        ...ofTexts(block.situation),
        ...ofTexts(block.outcome),
        head(block.value),
        head(block.value === '' ? '' : block.unit),
      ];
    case 'serviceCard':
      return [
        head(block.title),
        ...block.items.flatMap((item) => [head(item.title), ...ofProse(item.content)]),
      ];
    case 'diagram':
      return [head(block.title), ...(images.has(block.key) ? [] : [body(block.description)])];
    case 'chart': {
      const isPainted = images.has(block.key) && readBars(block) === null;
      const values = block.series.flatMap((series) => series.values.map((value) => head(String(value))));
      const drawn = isPainted ? [] : [...block.categories.map(name), ...values];
      return [head(block.title), head(block.unit), ...drawn];
    }
    case 'dialogue':
      return [head(block.title), ...ofTexts(block.utterances.map((utterance) => utterance.text))];
    case 'quotation':
      return [body(block.text)];
    case 'term':
      return [head(block.term), ...ofTexts(block.definition)];
  }
}

const isSaid = ({ words }: StoryWords): boolean => words.trim() !== '';

export const wordsOfBlocks = (blocks: readonly StoryBlock[], images: FigureImages): StoryWords[] =>
  blocks.flatMap((block) => wordsOfBlock(block, images)).filter(isSaid);

/** What a section says with its title, or why it doesn't apply. */
export const wordsOfSection = (section: StorySection, images: FigureImages): StoryWords[] =>
  [
    head(section.headline || section.name),
    ...(section.notApplicable === null ? [] : [body(section.notApplicable)]),
    ...wordsOfBlocks(section.blocks, images),
  ].filter(isSaid);

/** What a story says: all of it. */
export const wordsOfStory = (story: Story, images: FigureImages): StoryWords[] => [
  ...[body(plainText(story.lead))].filter(isSaid),
  ...story.sections.flatMap((section) => wordsOfSection(section, images)),
];
