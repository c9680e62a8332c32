import type { Story } from '@tongjie/model';
import type { Drawing, FigureImages } from '../drawing.ts';
import { drawCoverPage } from '../pages/cover-page.ts';
import { drawPages } from '../pages/draw-pages.ts';
import { cardFormat, squareCardFormat } from '../pages/page-format.ts';
import { pageSetting } from '../pages/page-setting.ts';
import type { Theme } from '../themes/theme.ts';
import { drawCoverCard } from './cover-page.ts';

/** The cards (卡片) of a story, 1242 × 1660: cover, a card for each thing worth a drawing, source. */
export function drawCards(story: Story, theme: Theme, images: FigureImages): Drawing[] {
  const set = { medium: 'card', name: 'card', title: '政策解读卡片', format: cardFormat } as const;
  const setting = pageSetting(theme, theme.grounds.poster, story, images, cardFormat);
  return drawPages(story, theme, images, set, drawCoverCard(story, setting));
}

/** The same as squares of 1080 px, for feeds that crop everything else. */
export function drawSquareCards(story: Story, theme: Theme, images: FigureImages): Drawing[] {
  const format = squareCardFormat;
  const set = { medium: 'square', name: 'square', title: '政策解读方形卡片', format } as const;
  const setting = pageSetting(theme, theme.grounds.poster, story, images, format);
  return drawPages(story, theme, images, set, drawCoverPage(story, setting, format));
}
