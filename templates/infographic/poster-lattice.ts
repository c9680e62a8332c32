import type { Story } from '@tongjie/model';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { drawLattice, drawLatticeFoot } from '../parts/ornament/lattice.tsx';
import { drawLocalBand } from '../parts/ornament/local-band.ts';
import { type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { setPosterTitle, shortenTitle } from '../parts/poster-title.ts';
import { setLine } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';
import { drawPosterHero } from './poster-hero.ts';
import { drawPosterMeta, drawTag } from './poster-meta.ts';

const BAND = 144;
const FOOT = 158;

/** Poster in 政务红: lattice band, title, figure, lattice foot. */
export function drawLatticePoster(story: Story, setting: Setting, canvas: number): Piece {
  const { ground, theme, width } = setting;
  const { left } = theme.margin;
  const { line, tone } = theme.ornament;
  const tag = drawTag('一图读懂', setting);
  const marks: Mark[] = [
    ...drawLattice(canvas, BAND, tone).marks,
    { kind: 'box', x: 0, y: BAND, width: canvas, height: 4, fill: line },
    { kind: 'box', x: 0, y: BAND + 12, width: canvas, height: 2, fill: line },
    ...placeAt(tag, left, (BAND - tag.height) / 2),
  ];
  if (story.documentNumber !== '') {
    const number = setLine(story.documentNumber, textStyle(setting, 32, 80, { colour: ground.quiet }));
    const x = left + width - number.width - 24;
    const y = (BAND - 80) / 2;
    marks.push({ kind: 'box', x: x - 24, y, width: number.width + 48, height: 80, fill: ground.fill });
    marks.push(...placeAt(number, x, y));
  }
  let y = BAND + 88;
  const sign = drawOfficeSign(setting);
  marks.push(...placeAt(sign, left, y - 24));
  if (sign.height > 0) y += sign.height + 32;
  const title = setPosterTitle(
    shortenTitle(story.policyTitle),
    { family: theme.faces.title, colour: ground.ink },
    width,
  );
  marks.push(...placeAt(title, left, y));
  y += title.height + px(setting, 32);
  const meta = drawPosterMeta(story, setting);
  marks.push(...placeAt(meta, left, y));
  y += meta.height;
  if (story.hero) {
    y += 64;
    marks.push({ kind: 'box', x: left, y, width, height: 2, fill: ground.rule });
    y += 48;
    const hero = drawPosterHero(story.hero, setting);
    marks.push(...placeAt(hero, left, y));
    y += hero.height + 32;
  } else {
    y += 96;
  }
  const foot = drawLocalBand(theme, canvas) ?? drawLatticeFoot(canvas, FOOT, { line, tone });
  marks.push(...placeAt(foot, 0, y));
  const height = y + foot.height;
  return {
    width: canvas,
    height,
    marks: [{ kind: 'box', x: 0, y: 0, width: canvas, height, fill: ground.fill }, ...marks],
  };
}
