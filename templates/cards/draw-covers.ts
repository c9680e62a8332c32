import type { Story, StoryFigure } from '@tongjie/model';
import type { Drawing } from '../drawing.ts';
import { excerpt } from '../parts/excerpt.ts';
import { boundUnit, drawFigure } from '../parts/figure.ts';
import { issuerNames } from '../parts/issuers.ts';
import { showPiece } from '../parts/paint-piece.tsx';
import { emptyPiece, type Piece, placeAt, stack } from '../parts/piece.ts';
import { shortenTitle } from '../parts/poster-title.ts';
import { fitStyle, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';
import { figureWords } from '../parts/story-text.ts';
import type { Theme } from '../themes/theme.ts';
import { drawCoverOrnament } from './cover-ornament.tsx';

interface CoverSize {
  readonly width: number;
  readonly height: number;
  /** 1 on the cover of 900 × 383. */
  readonly scale: number;
}

const SIZES: readonly CoverSize[] = [
  { width: 900, height: 383, scale: 1 },
  { width: 1080, height: 608, scale: 1.5 },
];

/** Feeds crop a cover to the square in its middle: everything said stands in it, within this measure at scale 1. */
const MEASURE = 367;

/** Covers of articles (头图): 900 × 383 and 1080 × 608, readable when cropped to the square in the middle. */
export function drawCovers(story: Story, theme: Theme): Drawing[] {
  return SIZES.map((size) => drawCover(story, theme, size));
}

function drawCover(story: Story, theme: Theme, { width, height, scale }: CoverSize): Drawing {
  const measure = Math.round(MEASURE * scale);
  const side = Math.round((width - measure) / 2);
  const setting: Setting = {
    theme,
    ground: theme.grounds.poster,
    width: measure,
    bleed: { left: side, right: side },
    scale,
    images: new Map(),
    documentNumber: story.documentNumber,
    names: issuerNames(story),
  };
  const ornament = drawCoverOrnament(theme, story, width, height);
  const room = ornament.bottom - ornament.top - px(setting, 24);
  const hero = story.hero ? drawHero(story.hero, setting, room) : null;
  const words = hero ?? drawTitle(story, setting, room);
  const top = ornament.top + Math.round((ornament.bottom - ornament.top - words.height) / 2);
  const piece: Piece = { width, height, marks: [...ornament.marks, ...placeAt(words, side, top)] };
  const said = story.hero && hero ? `${story.hero.caption}：${figureWords(story.hero)}` : '';
  return {
    medium: 'cover',
    name: `cover-${width}x${height}`,
    width,
    height,
    ...showPiece(piece, setting.ground.fill),
    alt: `${story.title}封面图`,
    text: [shortenTitle(story.policyTitle), said].filter((line) => line !== '').join('\n'),
  };
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
  const { width } = setting;
  const steps = TITLE_STEPS.map((step) => ({
    lines: Math.floor(height / px(setting, step.lineHeight)),
    style: textStyle(setting, step.size, step.lineHeight, {
      family: setting.theme.faces.title,
      weight: 700,
    }),
  }));
  const set = (title: string): Piece => {
    const style = fitStyle(title, steps, width);
    return style ? setText(title, style, width, { balanced: true, align: 'centre' }) : emptyPiece;
  };
  const whole = shortenTitle(story.policyTitle);
  // What is too long even so ends in an ellipsis: the article below the cover has the whole title.
  let title = set(whole);
  for (let longest = whole.length - 1; title.height > height && longest > 8; longest -= 1)
    title = set(excerpt(whole, longest));
  return title;
}

/** Sizes of what stands above the figure, and of the figure, largest first. */
const CAPTIONS = [
  { size: 56, lineHeight: 72, longest: 6 },
  { size: 40, lineHeight: 54, longest: 40 },
  { size: 32, lineHeight: 42, longest: 40 },
] as const;
const FIGURES = [168, 136, 112, 88, 72, 56] as const;

/** Caption, figure, and the line of unit and scope, in the largest type that fits; null where none does. */
function drawHero(hero: StoryFigure, setting: Setting, room: number): Piece | null {
  const { ground, width } = setting;
  const alone = hero.scope === '';
  const bare = { value: hero.value, unit: alone ? hero.unit : '', bound: alone ? hero.bound : '' };
  const line = alone ? '' : [boundUnit(hero), hero.scope].filter((part) => part !== '').join('／');
  const below = setText(line, textStyle(setting, 34, 46, { colour: ground.quiet }), width, {
    align: 'centre',
    balanced: true,
  });
  for (const { size, lineHeight, longest } of CAPTIONS) {
    if ([...hero.caption].length > longest) continue;
    const captionStyle = textStyle(setting, size, lineHeight, { weight: 700 });
    const caption = setText(hero.caption, captionStyle, width, { balanced: true, align: 'centre' });
    for (const step of FIGURES) {
      const number = drawFigure(bare, setting, step, ground.hot);
      if (number.width > width || caption.height + number.height + below.height > room) continue;
      const centred: Piece = { ...number, marks: placeAt(number, (width - number.width) / 2, 0), width };
      return stack([caption, centred, below]);
    }
  }
  return null;
}
