import type { Story } from '@tongjie/model';
import { drawPosterHero } from '../infographic/poster-hero.ts';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { emptyPiece, type Mark, placeAt } from '../parts/piece.ts';
import type { Setting } from '../parts/setting.ts';
import { coverText } from './cover-text.ts';
import { type Cover, fitCover, type Poster } from './fit-cover.ts';
import { at, type PageFormat } from './page-format.ts';
import { drawCoverFrame } from './page-ornament.tsx';
import { drawPosterHead, drawPosterTitle } from './poster-words.ts';
import { drawCircuitPoster, drawHillsPoster, drawHousesPoster, type PosterCanvas } from './scenic-poster.ts';

/** Share of a wide cover that the figure has for itself, on the right. */
const STAGE = 0.38;
const TITLE_SCALES = [1.25, 1.1, 1, 0.85, 0.7, 0.55] as const;

/** The cover of a set of pages: title, issuers and the poster figure, in the composition of the theme. */
export function drawCoverPage(story: Story, setting: Setting, format: PageFormat): Cover {
  return fitCover(story, (variant) => drawPoster(variant, setting, format), coverText);
}

/** A cover of a story as it is, whether or not all of it fits. */
export function drawPoster(story: Story, setting: Setting, format: PageFormat): Poster {
  if (format.width <= format.height || !story.hero) return drawScene(story, setting, format);
  return drawBesideStage(story, setting, format);
}

/** A wide cover: the title on the left, on the right the figure on a field of its own. */
function drawBesideStage(story: Story, setting: Setting, format: PageFormat): Poster {
  const { theme } = setting;
  const stageWidth = Math.round(format.width * STAGE);
  const left: PageFormat = { ...format, width: format.width - stageWidth };
  const width = left.width - setting.bleed.left - format.margin;
  // The office signs on the stage: the title needs all the height that there is.
  const scene = drawScene({ ...story, hero: null }, withoutSign({ ...setting, width }), left);
  const dark = theme.grounds.field.fill !== theme.grounds.poster.fill;
  const ground = dark ? theme.grounds.field : theme.grounds.footer;
  const inset = at(format, 88);
  const hero = story.hero
    ? drawPosterHero(story.hero, { ...setting, ground, width: stageWidth - inset * 2 })
    : emptyPiece;
  const sign = drawOfficeSign({ ...setting, ground, width: stageWidth - inset * 2 });
  const { height } = format;
  const stage: Mark[] = [
    { kind: 'box', x: left.width, y: 0, width: stageWidth, height, fill: ground.fill },
    { kind: 'box', x: left.width, y: 0, width: 8, height, fill: theme.ornament.line },
  ];
  return {
    width: format.width,
    height,
    fits: scene.fits && hero.height <= height * 0.8,
    marks: [
      ...clipRight(scene.marks, left.width),
      ...stage,
      ...placeAt(hero, left.width + inset, Math.round((height - hero.height) * 0.46)),
      ...placeAt(sign, left.width + inset, height - sign.height - at(format, 64)),
    ],
  };
}

/** The same without the office's name and logo. */
function withoutSign(setting: Setting): Setting {
  const { theme } = setting;
  const office = theme.office && { ...theme.office, name: '', logo: null };
  return { ...setting, theme: { ...theme, office } };
}

/** Boxes that reach over the scene's edge end there; the stage is drawn over the rest. */
const clipRight = (marks: readonly Mark[], width: number): Mark[] =>
  marks.map((mark) =>
    mark.kind === 'box' && mark.x < width && mark.x + mark.width > width
      ? { ...mark, width: width - mark.x }
      : mark,
  );

function drawScene(story: Story, setting: Setting, format: PageFormat): Poster {
  const canvas: PosterCanvas & { readonly height: number } = {
    width: format.width,
    height: format.height,
    margin: setting.bleed.left,
    tag: format.tag,
  };
  switch (setting.theme.ornament.kind) {
    case 'hills':
      return drawHillsPoster(story, setting, canvas);
    case 'windows':
      return drawHousesPoster(story, setting, canvas);
    case 'circuit':
      return drawCircuitPoster(story, setting, canvas);
    case 'lattice':
    case 'route':
    case 'titlePage':
      return drawFramedCover(story, setting, format);
  }
}

/** Tag, title and figure between the bands, rules or lines of the theme. */
function drawFramedCover(story: Story, setting: Setting, format: PageFormat): Poster {
  const { ground, theme, bleed } = setting;
  const ornament = drawCoverFrame(theme, ground, format);
  const head = drawPosterHead(story, setting, format.tag);
  const top = ornament.top + at(format, 72);
  const bottom = format.height - ornament.bottom - at(format, 72);
  const hero = story.hero ? drawPosterHero(story.hero, setting) : emptyPiece;
  const titleTop = top + head.height + at(format, 56);
  const room = bottom - titleTop - (hero.height > 0 ? hero.height + at(format, 48) : 0);
  const tries = TITLE_SCALES.map((scale) => drawPosterTitle(story, setting, scale));
  const title = tries.find((piece) => piece.height <= room) ?? tries.at(-1) ?? emptyPiece;
  const free = Math.max(0, room - title.height);
  return {
    width: format.width,
    height: format.height,
    fits: title.height <= room,
    marks: [
      { kind: 'box', x: 0, y: 0, width: format.width, height: format.height, fill: ground.fill },
      ...ornament.marks,
      ...placeAt(head, bleed.left, top),
      ...placeAt(title, bleed.left, titleTop + Math.round(free * (hero.height > 0 ? 0.2 : 0.32))),
      ...placeAt(hero, bleed.left, bottom - hero.height - Math.round(free * 0.25)),
    ],
  };
}
