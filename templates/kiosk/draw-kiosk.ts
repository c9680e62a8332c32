import type { Story } from '@tongjie/model';
import type { Drawing, FigureImages } from '../drawing.ts';
import { drawCoverPage } from '../pages/cover-page.ts';
import { drawPages } from '../pages/draw-pages.ts';
import { kioskFormat } from '../pages/page-format.ts';
import { pageSetting } from '../pages/page-setting.ts';
import type { Theme } from '../themes/theme.ts';

/** Pages for touch screens (触控屏), 1080 × 1920: cover, one page for each thing worth drawing, source. */
export function drawKiosk(story: Story, theme: Theme, images: FigureImages): Drawing[] {
  const format = kioskFormat;
  const set = { medium: 'kiosk', name: 'kiosk', title: '触控屏页面', format } as const;
  const setting = pageSetting(theme, theme.grounds.poster, story, images, format);
  return drawPages(story, theme, images, set, drawCoverPage(story, setting, format));
}
