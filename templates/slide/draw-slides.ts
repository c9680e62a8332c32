import type { Story } from '@tongjie/model';
import type { Drawing, FigureImages } from '../drawing.ts';
import { drawCoverPage } from '../pages/cover-page.ts';
import { drawPages } from '../pages/draw-pages.ts';
import { slideFormat } from '../pages/page-format.ts';
import { pageSetting } from '../pages/page-setting.ts';
import type { Theme } from '../themes/theme.ts';

/** Slides for press conferences (图解单页), 1920 × 1080: cover, each section whole on as many as it needs, source. */
export function drawSlides(story: Story, theme: Theme, images: FigureImages): Drawing[] {
  const format = slideFormat;
  const set = { medium: 'slide', name: 'slide', title: '图解单页', format } as const;
  const setting = pageSetting(theme, theme.grounds.poster, story, images, format);
  return drawPages(story, theme, images, set, drawCoverPage(story, setting, format));
}
