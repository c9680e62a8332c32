import type { Story, StoryFigure } from '@tongjie/model';
import { drawPosterHero } from '../infographic/poster-hero.ts';
import { drawTag } from '../infographic/poster-meta.ts';
import { drawColumns } from '../infographic/poster-title-page.ts';
import { readVerticalTitle, type VerticalTitle } from '../infographic/vertical-title.ts';
import { drawCoverPage } from '../pages/cover-page.ts';
import { cardFormat } from '../pages/page-format.ts';
import { drawIssuers } from '../parts/issuers.ts';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { drawDoubleRule } from '../parts/ornament/double-rule.ts';
import { drawLattice, drawLatticeFoot } from '../parts/ornament/lattice.tsx';
import { drawLocalBand } from '../parts/ornament/local-band.ts';
import { drawSeal } from '../parts/ornament/seal.ts';
import { type Mark, type Piece, placeAt, stack } from '../parts/piece.ts';
import { setPosterTitle, shortenTitle } from '../parts/poster-title.ts';
import { setLine, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';
import { issueDate } from '../parts/story-text.ts';
import { CARD_HEIGHT, CARD_WIDTH, COVER_MARGIN, COVER_MEASURE, COVER_TAG } from './cover-measure.ts';
import { drawRouteCover } from './route-cover.ts';

/** The first card: title, and the poster figure or, on a route, the figures as stations. */
export function drawCoverCard(story: Story, setting: Setting): Piece {
  const ground: Mark = {
    kind: 'box',
    x: 0,
    y: 0,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fill: setting.ground.fill,
  };
  const marks = drawByOrnament(story, setting);
  return { width: CARD_WIDTH, height: CARD_HEIGHT, marks: [ground, ...marks] };
}

function drawByOrnament(story: Story, setting: Setting): readonly Mark[] {
  switch (setting.theme.ornament.kind) {
    case 'lattice':
      return drawLatticeCover(story, setting);
    case 'route':
      return drawRouteCover(story, setting, posterTitle(story, setting), drawMeta(story, setting));
    case 'titlePage':
      return drawTitlePageCover(story, setting);
    case 'hills':
    case 'windows':
    case 'circuit':
      return drawCoverPage(story, setting, cardFormat).marks;
  }
}

/** Without a figure the title has the card to itself. */
const posterTitle = (story: Story, { ground, theme }: Setting, scale = 1.15): Piece =>
  setPosterTitle(
    shortenTitle(story.policyTitle),
    { family: theme.faces.title, colour: ground.ink },
    COVER_MEASURE,
    scale,
  );

/** Issuers and date, each on lines of its own. */
function drawMeta(story: Story, setting: Setting): Piece {
  const style = textStyle(setting, 32, 52, { colour: setting.ground.quiet });
  return stack([drawIssuers(story, style, COVER_MEASURE), setText(issueDate(story), style, COVER_MEASURE)]);
}

function drawLatticeCover(story: Story, setting: Setting): Mark[] {
  const { theme } = setting;
  const { line, tone } = theme.ornament;
  const tag = drawTag(COVER_TAG, setting);
  const meta = drawMeta(story, setting);
  const sign = drawOfficeSign({ ...setting, width: COVER_MEASURE });
  const titleTop = (story.hero ? 240 : 360) + (sign.height > 0 ? sign.height + 24 : 0);
  const foot = drawLocalBand(theme, CARD_WIDTH) ?? drawLatticeFoot(CARD_WIDTH, 216, { line, tone });
  const room = CARD_HEIGHT - foot.height - 40 - titleTop - 32 - meta.height;
  const title = fitCoverTitle(story, setting, room, 1.4);
  const marks: Mark[] = [
    ...drawLattice(CARD_WIDTH, 144, tone).marks,
    { kind: 'box', x: 0, y: 144, width: CARD_WIDTH, height: 4, fill: line },
    { kind: 'box', x: 0, y: 156, width: CARD_WIDTH, height: 2, fill: line },
    ...placeAt(tag, COVER_MARGIN, (144 - tag.height) / 2),
    ...placeAt(sign, COVER_MARGIN, 204),
    ...placeAt(title, COVER_MARGIN, titleTop),
    ...placeAt(meta, COVER_MARGIN, titleTop + title.height + 32),
    ...placeAt(foot, 0, CARD_HEIGHT - foot.height),
  ];
  const top = titleTop + title.height + 32 + meta.height;
  const bottom = CARD_HEIGHT - foot.height;
  if (story.hero) marks.push(...placeHero(story.hero, setting, top, bottom - 40));
  return marks;
}

/** The title in the largest type that leaves the figure its room. */
function fitCoverTitle(story: Story, setting: Setting, room: number, alone = 1.15): Piece {
  if (!story.hero) return posterTitle(story, setting, alone);
  const hero = drawPosterHero(story.hero, { ...setting, width: COVER_MEASURE });
  const tries = [1.15, 0.95, 0.8, 0.65].map((scale) => posterTitle(story, setting, scale));
  return tries.find((title) => title.height + hero.height <= room) ?? posterTitle(story, setting);
}

/** The poster figure in the middle of the room between two heights, if it fits there. */
function placeHero(figure: StoryFigure, setting: Setting, top: number, bottom: number): Mark[] {
  const hero = drawPosterHero(figure, { ...setting, width: COVER_MEASURE });
  if (hero.height > bottom - top) return [];
  return placeAt(hero, COVER_MARGIN, top + Math.round((bottom - top - hero.height) / 2));
}

function drawTitlePageCover(story: Story, setting: Setting): Mark[] {
  const { ground } = setting;
  const vertical = story.hero ? null : readVerticalTitle(shortenTitle(story.policyTitle));
  if (vertical) return drawVerticalCover(vertical, story, setting);
  const meta = drawMeta(story, setting);
  const seal = drawSeal(COVER_TAG, px(setting, 176), ground.hot, ground.fill);
  const number = setLine(story.documentNumber, textStyle(setting, 32, 52));
  const sign = drawOfficeSign({ ...setting, width: COVER_MEASURE });
  const titleTop = 200 + sign.height;
  const bottom = CARD_HEIGHT - 88 - Math.max(64 + seal.height, 56 + meta.height + number.height + 8);
  const title = fitCoverTitle(story, setting, bottom - titleTop);
  const marks: Mark[] = [
    ...placeAt(drawDoubleRule(COVER_MEASURE, ground.ink, true), COVER_MARGIN, 88),
    ...placeAt(sign, COVER_MARGIN, 152),
    ...placeAt(title, COVER_MARGIN, titleTop),
    ...placeAt(meta, COVER_MARGIN, CARD_HEIGHT - 88 - 56 - meta.height),
    ...placeAt(seal, CARD_WIDTH - COVER_MARGIN - seal.width, CARD_HEIGHT - 88 - 64 - seal.height),
    ...placeAt(drawDoubleRule(COVER_MEASURE, ground.ink, false), COVER_MARGIN, CARD_HEIGHT - 102),
  ];
  marks.push(...placeAt(number, COVER_MARGIN, CARD_HEIGHT - 88 - 56 - meta.height - number.height - 8));
  const top = titleTop + title.height;
  if (story.hero) marks.push(...placeHero(story.hero, setting, top, bottom));
  return marks;
}

/** A short title without a figure: in columns from rule to rule, as on the long picture. */
function drawVerticalCover(title: VerticalTitle, story: Story, setting: Setting): Mark[] {
  const { ground } = setting;
  const top = 102;
  const bottom = CARD_HEIGHT - 102;
  const grow = title.columns.length > 3 ? 1.15 : 1.3;
  const large: VerticalTitle = {
    ...title,
    size: Math.round(title.size * grow),
    pitch: Math.round(title.pitch * grow),
  };
  const sign = drawOfficeSign({ ...setting, width: COVER_MEASURE });
  const head = sign.height > 0 ? sign.height + 32 : 0;
  const room = bottom - top - head;
  const page = drawColumns(large, story, { ...setting, width: COVER_MEASURE, scale: 1 }, false, room);
  return [
    ...placeAt(sign, COVER_MARGIN, 72),
    ...placeAt(drawDoubleRule(COVER_MEASURE, ground.ink, true), COVER_MARGIN, 88 + head),
    ...placeAt(page, COVER_MARGIN, top + head),
    ...placeAt(drawDoubleRule(COVER_MEASURE, ground.ink, false), COVER_MARGIN, bottom),
  ];
}
