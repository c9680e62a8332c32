import type { Story, StoryFigure } from '@tongjie/model';
import { drawPosterHero } from '../infographic/poster-hero.ts';
import { drawTag } from '../infographic/poster-meta.ts';
import { fitFigure } from '../parts/figure.ts';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { drawTurn, ROUTE_X, station } from '../parts/ornament/route.tsx';
import { type Mark, type Piece, placeAt, stack } from '../parts/piece.ts';
import { setText } from '../parts/set-text.ts';
import { type Setting, textStyle } from '../parts/setting.ts';
import { sectionTitle, tellFigure } from '../parts/story-text.ts';
import { CARD_HEIGHT, CARD_WIDTH, COVER_MARGIN, COVER_MEASURE, COVER_TAG } from './cover-measure.ts';

const LEFT = COVER_MARGIN + 40;
const MEASURE = CARD_WIDTH - COVER_MARGIN - LEFT;
const BOTTOM = CARD_HEIGHT - 72;
/** From one stop to the next at least and at most, in px. */
const PITCH = { least: 112, most: 216 } as const;

/** What stands at one stop, and how it is told. */
interface Stop {
  readonly piece: Piece;
  readonly told: string;
}

/** The marks of a cover, what its stops say, and whether there was room for one. */
export interface RouteCover {
  readonly marks: readonly Mark[];
  readonly told: readonly string[];
  readonly fits: boolean;
}

/** The cover in 政务蓝: below the title the route turns down, and what the cards tell are its stops. */
export function drawRouteCover(story: Story, setting: Setting, title: Piece, meta: Piece): RouteCover {
  const { ground, theme } = setting;
  const { line, second } = theme.ornament;
  const sign = drawOfficeSign({ ...setting, width: COVER_MEASURE });
  const head = 80 + (sign.height > 0 ? sign.height + 40 : 0);
  const titleTop = head + 128;
  const turn = titleTop + title.height + 32 + meta.height + 72;
  const stops = drawStops(story, setting, turn + 96);
  return {
    marks: [
      ...drawTurn(CARD_WIDTH, CARD_HEIGHT, turn, { first: line, second }).marks,
      station(CARD_WIDTH - 110, turn + 8, ground.fill),
      ...placeAt(sign, COVER_MARGIN, 80),
      ...placeAt(drawTag(COVER_TAG, setting), COVER_MARGIN, head),
      ...placeAt(title, COVER_MARGIN, titleTop),
      ...placeAt(meta, COVER_MARGIN, titleTop + title.height + 32),
      ...stops.marks,
    ],
    told: stops.told,
    fits: stops.fits,
  };
}

/** Figures that are stops: all of them if there are three or more. */
function figuresOf(story: Story): StoryFigure[] {
  const blocks = story.sections.flatMap((section) => section.blocks);
  const figures = blocks.flatMap((block) => (block.kind === 'keyFigures' ? block.figures : []));
  return figures.length >= 3 ? figures : [];
}

const titlesOf = (story: Story): string[] =>
  story.sections.filter((section) => section.notApplicable === null).map(sectionTitle);

/** Figures as stops, else the poster figure, else what the sections say. */
function drawStops(story: Story, setting: Setting, top: number): RouteCover {
  const figures = story.hero ? figuresOf(story) : [];
  if (figures.length > 0) {
    const shown = (size: number): Stop[] =>
      figures.map((figure) => ({ piece: drawFigureStop(figure, setting, size), told: tellFigure(figure) }));
    return placeStops([shown(96), shown(72)], top, setting);
  }
  if (story.hero) {
    const hero = drawPosterHero(story.hero, { ...setting, width: MEASURE });
    return {
      marks: [...placeAt(hero, LEFT, top + 24), station(ROUTE_X + 8, top + 64, setting.ground.fill)],
      told: [tellFigure(story.hero)],
      fits: top + 24 + hero.height <= BOTTOM,
    };
  }
  const words = titlesOf(story).map((told) => ({ piece: drawWordStop(told, setting), told }));
  return placeStops([words], top, setting);
}

/** As many stops as there is room for, evenly down the route, in the first of some sizes in which all of them fit. */
function placeStops(sizes: readonly (readonly Stop[])[], top: number, setting: Setting): RouteCover {
  const room = BOTTOM - top;
  const fitting = sizes.find((stops) => pitchOf(stops) * stops.length <= room) ?? sizes.at(-1) ?? [];
  const rows = Math.min(fitting.length, Math.max(0, Math.floor(room / pitchOf(fitting))));
  const stops = fitting.slice(0, rows);
  const pitch = Math.max(pitchOf(stops), Math.min(PITCH.most, Math.floor(room / Math.max(1, rows))));
  const marks = stops.flatMap(({ piece }, index) => {
    const y = top + index * pitch;
    return [
      ...placeAt(piece, LEFT, y + (pitch - piece.height) / 2),
      station(ROUTE_X + 8, y + pitch / 2, setting.ground.fill),
    ];
  });
  return { marks, told: stops.map(({ told }) => told), fits: fitting.length === 0 || rows > 0 };
}

const pitchOf = (stops: readonly Stop[]): number =>
  Math.max(PITCH.least, ...stops.map(({ piece }) => piece.height + 24));

/** What a figure counts on the left, the figure on the right. */
function drawFigureStop(figure: StoryFigure, setting: Setting, size: number): Piece {
  const { ground } = setting;
  const number = fitFigure(figure, setting, [size], ground.hot, Math.round(MEASURE * 0.6));
  const room = MEASURE - number.width - 40;
  const label = stack([
    setText(figure.caption, textStyle(setting, 38, 48, { weight: 700 }), room, { balanced: true }),
    setText(figure.scope, textStyle(setting, 28, 38, { colour: ground.quiet }), room),
  ]);
  const height = Math.max(label.height, number.height);
  return {
    width: MEASURE,
    height,
    marks: [
      ...placeAt(label, 0, (height - label.height) / 2),
      ...placeAt(number, MEASURE - number.width, (height - number.height) / 2),
    ],
  };
}

const drawWordStop = (words: string, setting: Setting): Piece =>
  setText(words, textStyle(setting, 42, 52, { weight: 700 }), MEASURE, { balanced: true });
