import type { Story, StoryFigure } from '@tongjie/model';
import { drawPosterHero } from '../infographic/poster-hero.ts';
import { drawTag } from '../infographic/poster-meta.ts';
import { drawFigure } from '../parts/figure.ts';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { drawTurn, ROUTE_X, station } from '../parts/ornament/route.tsx';
import { type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { setText } from '../parts/set-text.ts';
import { type Setting, textStyle } from '../parts/setting.ts';
import { sectionTitle, tellFigure } from '../parts/story-text.ts';
import { CARD_HEIGHT, CARD_WIDTH, COVER_MARGIN, COVER_MEASURE, COVER_TAG } from './cover-measure.ts';

const LEFT = COVER_MARGIN + 40;
const BOTTOM = CARD_HEIGHT - 72;

/** The cover in 政务蓝: below the title the route turns down, and what the cards tell are its stops. */
export function drawRouteCover(story: Story, setting: Setting, title: Piece, meta: Piece): Mark[] {
  const { ground, theme } = setting;
  const { line, second } = theme.ornament;
  const sign = drawOfficeSign({ ...setting, width: COVER_MEASURE });
  const head = 80 + (sign.height > 0 ? sign.height + 40 : 0);
  const titleTop = head + 128;
  const turn = titleTop + title.height + 32 + meta.height + 72;
  return [
    ...drawTurn(CARD_WIDTH, CARD_HEIGHT, turn, { first: line, second }).marks,
    station(CARD_WIDTH - 110, turn + 8, ground.fill),
    ...placeAt(sign, COVER_MARGIN, 80),
    ...placeAt(drawTag(COVER_TAG, setting), COVER_MARGIN, head),
    ...placeAt(title, COVER_MARGIN, titleTop),
    ...placeAt(meta, COVER_MARGIN, titleTop + title.height + 32),
    ...drawStops(story, setting, turn + 96),
  ];
}

/** Figures that are stops: all of them if there are three or more. */
function figuresOf(story: Story): StoryFigure[] {
  const blocks = story.sections.flatMap((section) => section.blocks);
  const figures = blocks.flatMap((block) => (block.kind === 'keyFigures' ? block.figures : []));
  return figures.length >= 3 ? figures : [];
}

const titlesOf = (story: Story): string[] =>
  story.sections.filter((section) => section.notApplicable === null).map(sectionTitle);

/** The stops in words; empty where the poster figure stands alone. */
export function tellStops(story: Story): string[] {
  const figures = figuresOf(story);
  if (figures.length > 0) return figures.map(tellFigure);
  return story.hero ? [] : titlesOf(story);
}

/** Figures as stops, else the poster figure, else what the sections say. */
function drawStops(story: Story, setting: Setting, top: number): Mark[] {
  const figures = figuresOf(story);
  if (figures.length > 0) {
    return placeStops(figures, top, setting, (figure, y, pitch) => drawFigureStop(figure, setting, y, pitch));
  }
  if (story.hero) {
    const hero = drawPosterHero(story.hero, { ...setting, width: COVER_MEASURE - 40 });
    return [...placeAt(hero, LEFT, top + 24), station(ROUTE_X + 8, top + 64, setting.ground.fill)];
  }
  return placeStops(titlesOf(story), top, setting, (words, y, pitch) =>
    drawWordStop(words, setting, y, pitch),
  );
}

/** As many stops as there is room for, evenly down the route. */
function placeStops<Stop>(
  stops: readonly Stop[],
  top: number,
  setting: Setting,
  draw: (stop: Stop, y: number, pitch: number) => Mark[],
): Mark[] {
  const rows = Math.min(stops.length, Math.floor((BOTTOM - top) / 112));
  if (rows < 1) return [];
  const pitch = Math.min(216, Math.floor((BOTTOM - top) / rows));
  return stops.slice(0, rows).flatMap((stop, index) => {
    const y = top + index * pitch;
    return [...draw(stop, y, pitch), station(ROUTE_X + 8, y + pitch / 2, setting.ground.fill)];
  });
}

/** What a figure counts on the left, the figure on the right. */
function drawFigureStop(figure: StoryFigure, setting: Setting, y: number, pitch: number): Mark[] {
  const { ground } = setting;
  const number = drawFigure(figure, setting, pitch > 150 ? 96 : 72, ground.hot);
  const room = CARD_WIDTH - COVER_MARGIN - LEFT - number.width - 40;
  const label = setText(figure.caption, textStyle(setting, 38, 48, { weight: 700 }), room, {
    balanced: true,
  });
  const scope = setText(figure.scope, textStyle(setting, 28, 38, { colour: ground.quiet }), room);
  const labelTop = y + (pitch - label.height - scope.height) / 2;
  return [
    ...placeAt(label, LEFT, labelTop),
    ...placeAt(scope, LEFT, labelTop + label.height),
    ...placeAt(number, CARD_WIDTH - COVER_MARGIN - number.width, y + (pitch - number.height) / 2),
  ];
}

function drawWordStop(words: string, setting: Setting, y: number, pitch: number): Mark[] {
  const room = CARD_WIDTH - COVER_MARGIN - LEFT;
  const label = setText(words, textStyle(setting, 42, 52, { weight: 700 }), room, { balanced: true });
  return placeAt(label, LEFT, y + (pitch - label.height) / 2);
}
