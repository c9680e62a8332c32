import type { Story } from '@tongjie/model';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { drawTurn, ROUTE_X, station } from '../parts/ornament/route.tsx';
import { type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { setPosterTitle, shortenTitle } from '../parts/poster-title.ts';
import { setLine } from '../parts/set-text.ts';
import { type Setting, textStyle } from '../parts/setting.ts';
import { drawPosterHero } from './poster-hero.ts';
import { drawPosterMeta, drawTag } from './poster-meta.ts';

/** Poster in 政务蓝: two lines come in below the title and run down through every section. */
export function drawRoutePoster(story: Story, setting: Setting, canvas: number): Piece {
  const { ground, theme, width } = setting;
  const { left } = theme.margin;
  const titleLeft = 72;
  const titleWidth = canvas - titleLeft - theme.margin.right;
  const { line, second } = theme.ornament;
  const sign = drawOfficeSign(setting, titleWidth);
  const head = 72 + (sign.height > 0 ? sign.height + 40 : 0);
  const marks: Mark[] = [
    ...placeAt(sign, titleLeft, 72),
    ...placeAt(drawTag('一图读懂', setting), titleLeft, head),
  ];
  if (story.documentNumber !== '') {
    const number = setLine(story.documentNumber, textStyle(setting, 32, 80, { colour: ground.quiet }));
    marks.push(...placeAt(number, left + width - number.width, head));
  }
  let y = head + 144;
  const title = setPosterTitle(shortenTitle(story.policyTitle), { colour: ground.ink }, titleWidth);
  marks.push(...placeAt(title, titleLeft, y));
  y += title.height + 32;
  const meta = drawPosterMeta(story, { ...setting, width: titleWidth });
  marks.push(...placeAt(meta, titleLeft, y));
  y += meta.height + 72;
  const turn = y;
  y += 112;
  if (story.hero) {
    const hero = drawPosterHero(story.hero, setting);
    marks.push(...placeAt(hero, left, y));
    marks.push(station(ROUTE_X + 8, y + 36, ground.fill));
    y += hero.height + 48;
  }
  const height = y;
  const route = drawTurn(canvas, height, turn, { first: line, second });
  const stations = [canvas - 96, canvas - 352].map((x) => station(x, turn + 8, ground.fill));
  return {
    width: canvas,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width: canvas, height, fill: ground.fill },
      ...route.marks,
      ...stations,
      ...marks,
    ],
  };
}
