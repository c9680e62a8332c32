import type { Story } from '@tongjie/model';
import type { Drawing } from '../drawing.ts';
import { boundUnit, drawFigure } from '../parts/figure.ts';
import { drawCoverOrnament } from '../parts/ornament/cover-ornament.tsx';
import { paintPiece } from '../parts/paint-piece.tsx';
import { type Piece, placeAt, stack } from '../parts/piece.ts';
import { shortenTitle } from '../parts/poster-title.ts';
import { fitStyle, setText } from '../parts/set-text.ts';
import type { Setting } from '../parts/setting.ts';
import { figureWords } from '../parts/story-text.ts';
import type { Theme } from '../themes/theme.ts';
import { cardSetting } from './card-setting.ts';

const WIDTH = 900;
const HEIGHT = 383;
/** Feeds crop a cover to the square in its middle: everything said stands in it, within this measure. */
const MEASURE = 367;

/** Covers of articles (头图): 900 × 383, readable when cropped to the square in the middle. */
export function drawCovers(story: Story, theme: Theme): Drawing[] {
  const setting: Setting = {
    ...cardSetting(theme, theme.grounds.poster, story, new Map(), 1),
    width: MEASURE,
  };
  const ornament = drawCoverOrnament(theme, story, WIDTH, HEIGHT);
  const room = ornament.bottom - ornament.top - 24;
  const words = story.hero ? drawHero(story, setting, room) : drawTitle(story, setting, room);
  const top = ornament.top + Math.round((ornament.bottom - ornament.top - words.height) / 2);
  const piece: Piece = {
    width: WIDTH,
    height: HEIGHT,
    marks: [...ornament.marks, ...placeAt(words, (WIDTH - MEASURE) / 2, top)],
  };
  const said = story.hero ? `${story.hero.caption}：${figureWords(story.hero)}` : '';
  return [
    {
      medium: 'cover',
      name: 'cover-900x383',
      width: WIDTH,
      height: HEIGHT,
      element: paintPiece(piece, setting.ground.fill),
      alt: `${story.title}封面图`,
      text: [shortenTitle(story.policyTitle), said].filter((line) => line !== '').join('\n'),
    },
  ];
}

const TITLE_STEPS = [
  { size: 88, lineHeight: 112 },
  { size: 72, lineHeight: 94 },
  { size: 60, lineHeight: 80 },
  { size: 52, lineHeight: 70 },
  { size: 44, lineHeight: 58 },
  { size: 36, lineHeight: 48 },
  { size: 30, lineHeight: 40 },
] as const;

/** The short title in the largest size at which it fits the height. */
function drawTitle(story: Story, setting: Setting, height: number): Piece {
  const title = shortenTitle(story.policyTitle);
  const steps = TITLE_STEPS.map((step) => ({
    lines: Math.floor(height / step.lineHeight),
    style: {
      ...step,
      family: setting.theme.faces.title,
      weight: 700 as const,
      colour: setting.ground.ink,
    },
  }));
  const style = fitStyle(title, steps, MEASURE);
  return style
    ? setText(title, style, MEASURE, { balanced: true, align: 'centre' })
    : { width: 0, height: 0, marks: [] };
}

/** Caption, figure, and the line of unit and scope. */
function drawHero(story: Story, setting: Setting, height: number): Piece {
  const { hero } = story;
  const { ground } = setting;
  if (!hero) return { width: 0, height: 0, marks: [] };
  const short = hero.caption.length <= 6;
  const caption = setText(
    hero.caption,
    { weight: 700, size: short ? 56 : 40, lineHeight: short ? 72 : 54, colour: ground.ink },
    MEASURE,
    { balanced: true, align: 'centre' },
  );
  const alone = hero.scope === '';
  const bare = { value: hero.value, unit: alone ? hero.unit : '', bound: alone ? hero.bound : '' };
  const line = alone ? '' : [boundUnit(hero), hero.scope].filter((part) => part !== '').join('／');
  const below = setText(line, { size: 34, lineHeight: 46, colour: ground.quiet }, MEASURE, {
    align: 'centre',
  });
  const left = height - caption.height - below.height;
  const size = [168, 136, 112, 88].find((step) => {
    const tried = drawFigure(bare, setting, step, '');
    return tried.width <= MEASURE && tried.height <= left;
  });
  const number = drawFigure(bare, setting, size ?? 72, ground.hot);
  const centred: Piece = {
    ...number,
    marks: placeAt(number, (MEASURE - number.width) / 2, 0),
    width: MEASURE,
  };
  return stack([caption, centred, below]);
}
