import type { Story } from '@tongjie/model';
import { drawPosterHero } from '../infographic/poster-hero.ts';
import { drawTag } from '../infographic/poster-meta.ts';
import { drawColumns } from '../infographic/poster-title-page.ts';
import { readVerticalTitle, type VerticalTitle } from '../infographic/vertical-title.ts';
import { drawCoverPage } from '../pages/cover-page.ts';
import { coverText } from '../pages/cover-text.ts';
import { type Cover, fitCover, type Poster } from '../pages/fit-cover.ts';
import { cardFormat } from '../pages/page-format.ts';
import { drawIssuers } from '../parts/issuers.ts';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { drawDoubleRule } from '../parts/ornament/double-rule.ts';
import { drawLattice, drawLatticeFoot } from '../parts/ornament/lattice.tsx';
import { drawLocalBand } from '../parts/ornament/local-band.ts';
import { drawSeal } from '../parts/ornament/seal.ts';
import { emptyPiece, type Mark, type Piece, placeAt, stack } from '../parts/piece.ts';
import { setPosterTitle, shortenTitle } from '../parts/poster-title.ts';
import { setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';
import { issueDate } from '../parts/story-text.ts';
import { CARD_HEIGHT, CARD_WIDTH, COVER_MARGIN, COVER_MEASURE, COVER_TAG } from './cover-measure.ts';
import { drawRouteCover } from './route-cover.ts';

/** The first card: title, and the poster figure or, on a route, the figures as stations. */
export function drawCoverCard(story: Story, setting: Setting): Cover {
  switch (setting.theme.ornament.kind) {
    case 'lattice':
      return fitCover(story, (variant) => drawLatticeCover(variant, setting), coverText);
    case 'route':
      return drawRouteCard(story, setting);
    case 'titlePage':
      return fitCover(story, (variant) => drawTitlePageCover(variant, setting), coverText);
    case 'hills':
    case 'windows':
    case 'circuit':
      return drawCoverPage(story, setting, cardFormat);
  }
}

/** Everything that a cover says on the ground of the poster. */
const onGround = (marks: readonly Mark[], setting: Setting, fits: boolean): Poster => ({
  width: CARD_WIDTH,
  height: CARD_HEIGHT,
  fits,
  marks: [
    { kind: 'box', x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT, fill: setting.ground.fill },
    ...marks,
  ],
});

/** Stops are said as they are drawn: on a short route only the first of them. */
function drawRouteCard(story: Story, setting: Setting): Cover {
  let told: readonly string[] = [];
  const draw = (variant: Story): Poster => {
    const route = drawRouteCover(
      variant,
      setting,
      posterTitle(variant, setting),
      drawMeta(variant, setting, COVER_MEASURE),
    );
    told = route.told;
    return onGround(route.marks, setting, route.fits);
  };
  const tell = (variant: Story): string =>
    [coverText({ ...variant, hero: null }), ...told].filter((line) => line !== '').join('\n');
  return fitCover(story, draw, tell);
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
function drawMeta(story: Story, setting: Setting, width: number): Piece {
  const style = textStyle(setting, 32, 52, { colour: setting.ground.quiet });
  return stack([drawIssuers(story, style, width), setText(issueDate(story), style, width)]);
}

function drawLatticeCover(story: Story, setting: Setting): Poster {
  const { theme } = setting;
  const { line, tone } = theme.ornament;
  const tag = drawTag(COVER_TAG, setting);
  const meta = drawMeta(story, setting, COVER_MEASURE);
  const hero = story.hero ? drawPosterHero(story.hero, { ...setting, width: COVER_MEASURE }) : emptyPiece;
  const sign = drawOfficeSign({ ...setting, width: COVER_MEASURE });
  const titleTop = (story.hero ? 240 : 360) + (sign.height > 0 ? sign.height + 24 : 0);
  const foot = drawLocalBand(theme, CARD_WIDTH) ?? drawLatticeFoot(CARD_WIDTH, 216, { line, tone });
  const bottom = CARD_HEIGHT - foot.height - 40;
  const room = bottom - titleTop - 32 - meta.height - (hero.height > 0 ? hero.height + 48 : 0);
  const title = fitTitle(story, setting, room, story.hero ? 1.15 : 1.4);
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
  marks.push(...placeAt(hero, COVER_MARGIN, top + Math.round((bottom - top - hero.height) / 2)));
  return onGround(marks, setting, title.height <= room);
}

/** The short title in the largest type that leaves the room it is given. */
function fitTitle(story: Story, setting: Setting, room: number, largest: number): Piece {
  const scales = [largest, largest * 0.85, largest * 0.7, largest * 0.6];
  const tries = scales.map((scale) => posterTitle(story, setting, scale));
  return tries.find((piece) => piece.height <= room) ?? tries.at(-1) ?? emptyPiece;
}

function drawTitlePageCover(story: Story, setting: Setting): Poster {
  const { ground } = setting;
  const vertical = story.hero ? null : readVerticalTitle(shortenTitle(story.policyTitle));
  if (vertical) return drawVerticalCover(vertical, story, setting);
  const seal = drawSeal(COVER_TAG, px(setting, 176), ground.hot, ground.fill);
  const measure = COVER_MEASURE - seal.width - 40;
  const meta = drawMeta(story, setting, measure);
  const number = setText(story.documentNumber, textStyle(setting, 32, 52), measure);
  const hero = story.hero ? drawPosterHero(story.hero, { ...setting, width: COVER_MEASURE }) : emptyPiece;
  const sign = drawOfficeSign({ ...setting, width: COVER_MEASURE });
  const titleTop = 200 + sign.height;
  const foot = stack(
    [number, meta].filter((piece) => piece.height > 0),
    8,
  );
  const bottom = CARD_HEIGHT - 88 - 64 - Math.max(seal.height, foot.height);
  const room = bottom - titleTop - 48 - (hero.height > 0 ? hero.height + 48 : 0);
  const title = fitTitle(story, setting, room, 1.15);
  const top = titleTop + title.height;
  const marks: Mark[] = [
    ...placeAt(drawDoubleRule(COVER_MEASURE, ground.ink, true), COVER_MARGIN, 88),
    ...placeAt(sign, COVER_MARGIN, 152),
    ...placeAt(title, COVER_MARGIN, titleTop),
    ...placeAt(foot, COVER_MARGIN, CARD_HEIGHT - 88 - 56 - foot.height),
    ...placeAt(seal, CARD_WIDTH - COVER_MARGIN - seal.width, CARD_HEIGHT - 88 - 64 - seal.height),
    ...placeAt(drawDoubleRule(COVER_MEASURE, ground.ink, false), COVER_MARGIN, CARD_HEIGHT - 102),
    ...placeAt(hero, COVER_MARGIN, top + Math.round((bottom - top - hero.height) / 2)),
  ];
  return onGround(marks, setting, title.height <= room);
}

/** A short title without a figure: in columns from rule to rule, as on the long picture. */
function drawVerticalCover(title: VerticalTitle, story: Story, setting: Setting): Poster {
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
  const marks = [
    ...placeAt(sign, COVER_MARGIN, 72),
    ...placeAt(drawDoubleRule(COVER_MEASURE, ground.ink, true), COVER_MARGIN, 88 + head),
    ...placeAt(page, COVER_MARGIN, top + head),
    ...placeAt(drawDoubleRule(COVER_MEASURE, ground.ink, false), COVER_MARGIN, bottom),
  ];
  return onGround(marks, setting, true);
}
