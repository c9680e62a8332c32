import type { Story } from '@tongjie/model';
import { drawPosterHero } from '../infographic/poster-hero.ts';
import { drawBrackets, drawCircuit } from '../parts/ornament/circuit.tsx';
import { drawHills } from '../parts/ornament/hills.tsx';
import { drawHouses } from '../parts/ornament/houses.tsx';
import { drawLocalBand } from '../parts/ornament/local-band.ts';
import { emptyPiece, type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { px, type Setting } from '../parts/setting.ts';
import { legibleOn } from '../themes/contrast.ts';
import type { Poster } from './fit-cover.ts';
import { drawPosterHead, drawPosterTitle } from './poster-words.ts';

/** A poster's canvas in px; without a height it is as high as its words. */
export interface PosterCanvas {
  readonly width: number;
  readonly height?: number;
  /** From the edges to the words. */
  readonly margin: number;
  readonly tag: string;
}

type Draw = (story: Story, setting: Setting, canvas: PosterCanvas) => Poster;

/** Scales at which the title of a poster of fixed height is tried. */
const TITLE_SCALES = [1.25, 1.1, 1, 0.85, 0.7, 0.55] as const;

/** The title in the largest type that leaves the room it is given; without a limit at its usual size. */
function fitTitle(story: Story, setting: Setting, room: number | undefined): Piece {
  if (room === undefined) return drawPosterTitle(story, setting);
  const tries = TITLE_SCALES.map((scale) => drawPosterTitle(story, setting, scale));
  return tries.find((piece) => piece.height <= room) ?? tries.at(-1) ?? emptyPiece;
}

const box = (x: number, y: number, width: number, height: number, fill: string): Mark => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  fill,
});

/** Title on light ground, hills below it, and the figure on the nearest hill. */
export const drawHillsPoster: Draw = (story, setting, { width, height, margin, tag }) => {
  const { theme, ground } = setting;
  const field = theme.grounds.field;
  const head = drawPosterHead(story, setting, tag);
  const hero = story.hero ? drawPosterHero(story.hero, { ...setting, ground: field }) : emptyPiece;
  const stage = hero.height > 0 ? hero.height + px(setting, 88) : px(setting, 56);
  const local = drawLocalBand(theme, width);
  const least = Math.max(px(setting, 220), local?.height ?? 0);
  const art = { least, most: local ? least : px(setting, 460) };
  const top = px(setting, 72);
  const gaps = { head: px(setting, 64), art: px(setting, 24) };
  const fixed = top + head.height + gaps.head + gaps.art + stage;
  const room = height === undefined ? undefined : height - fixed - art.least;
  const title = fitTitle(story, setting, room);
  const free = height === undefined ? 0 : height - fixed - title.height - art.least;
  const strip = Math.min(art.most, art.least + Math.max(0, Math.round(free * 0.7)));
  const titleTop = top + head.height + gaps.head + Math.max(0, Math.round((free - (strip - art.least)) / 2));
  const total = height ?? titleTop + title.height + gaps.art + strip + stage;
  const { tone, second, line } = theme.ornament;
  const hills = local ?? drawHills(width, strip, { layers: [tone, second, field.fill], leaf: field.fill });
  return {
    width,
    height: total,
    fits: room === undefined || title.height <= room,
    marks: [
      box(0, 0, width, total, ground.fill),
      ...placeAt(hills, 0, total - stage - hills.height),
      box(0, total - stage - 1, width, stage + 1, field.fill),
      ...(hero.height > 0 ? [] : [box(margin, total - px(setting, 32), width - margin * 2, 4, line)]),
      ...placeAt(head, margin, top),
      ...placeAt(title, margin, titleTop),
      ...placeAt(hero, margin, total - stage + px(setting, 16)),
    ],
  };
};

/** The figure first, on a field in the theme's colour; the title below it; at the foot a street of houses. */
export const drawHousesPoster: Draw = (story, setting, { width, height, margin, tag }) => {
  const { theme, ground } = setting;
  const field = theme.grounds.field;
  const onField: Setting = {
    ...setting,
    ground: field,
    theme: { ...theme, tag: { fill: field.hot, ink: legibleOn(field.solid, [field.hot], 4.5) } },
  };
  const head = drawPosterHead(story, onField, tag);
  const hero = story.hero ? drawPosterHero(story.hero, onField) : emptyPiece;
  const top = px(setting, 64);
  const heroTop = top + head.height + (hero.height > 0 ? px(setting, 48) : 0);
  const stage = heroTop + hero.height + px(setting, hero.height > 0 ? 40 : 64);
  const local = drawLocalBand(theme, width);
  const least = Math.max(px(setting, 200), local?.height ?? 0);
  const street = { least, most: local ? least : px(setting, 420) };
  const gaps = { above: px(setting, 72), below: px(setting, 48) };
  const fixed = stage + gaps.above + gaps.below;
  const room = height === undefined ? undefined : height - fixed - street.least;
  const title = fitTitle(story, setting, room);
  const free = height === undefined ? 0 : height - fixed - title.height - street.least;
  const strip = Math.min(street.most, street.least + Math.max(0, Math.round(free * 0.5)));
  const titleTop = stage + gaps.above + Math.max(0, Math.round((free - (strip - street.least)) * 0.4));
  const total = height ?? titleTop + title.height + gaps.below + strip;
  const { tone, second, line } = theme.ornament;
  const houses = local ?? drawHouses(width, strip, { walls: [tone, ground.fill], line, lit: second });
  return {
    width,
    height: total,
    fits: room === undefined || title.height <= room,
    marks: [
      box(0, 0, width, total, ground.fill),
      box(0, 0, width, stage, field.fill),
      box(0, stage, width, px(setting, 8), field.strongRule),
      ...placeAt(houses, 0, total - houses.height),
      ...placeAt(head, margin, top),
      ...placeAt(hero, margin, heroTop),
      ...placeAt(title, margin, titleTop),
    ],
  };
};

/** Night: title, traces across the page, the figure as a read-out between brackets. */
export const drawCircuitPoster: Draw = (story, setting, { width, height, margin, tag }) => {
  const { theme, ground } = setting;
  const head = drawPosterHead(story, setting, tag);
  const inset = px(setting, 48);
  const inner: Setting = { ...setting, width: setting.width - inset * 2 };
  const hero = story.hero ? drawPosterHero(story.hero, inner) : emptyPiece;
  const frame = hero.height > 0 ? hero.height + px(setting, 72) : 0;
  const top = px(setting, 72);
  const strip = { least: px(setting, 200), most: px(setting, 520) };
  const bottom = px(setting, frame > 0 ? 72 : 0);
  const gap = px(setting, 64);
  const fixed = top + head.height + gap + frame + bottom;
  const room = height === undefined ? undefined : height - fixed - strip.least;
  const title = fitTitle(story, setting, room);
  const titleTop = top + head.height + gap;
  const traces =
    height === undefined
      ? strip.least
      : Math.max(strip.least, Math.min(strip.most, height - fixed - title.height));
  const total = height ?? titleTop + title.height + traces + frame + bottom;
  const frameTop = total - bottom - frame;
  const { line, second, tone } = theme.ornament;
  const board = drawCircuit(width, traces, { line, second, tone });
  const brackets = drawBrackets(setting.width, frame, line, px(setting, 56));
  return {
    width,
    height: total,
    fits: room === undefined || title.height <= room,
    marks: [
      box(0, 0, width, total, ground.fill),
      ...placeAt(board, 0, frameTop - traces),
      ...placeAt(head, margin, top),
      ...placeAt(title, margin, titleTop),
      ...(frame > 0 ? placeAt(brackets, margin, frameTop) : []),
      ...placeAt(hero, margin + inset, frameTop + px(setting, 36)),
    ],
  };
};
