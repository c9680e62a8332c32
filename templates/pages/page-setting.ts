import type { Story } from '@tongjie/model';
import type { FigureImages } from '../drawing.ts';
import { issuerNames } from '../parts/issuers.ts';
import type { Setting } from '../parts/setting.ts';
import type { Ground, Theme } from '../themes/theme.ts';
import { asideGap, at, type PageFormat } from './page-format.ts';

/** Side margins of a page in px: a route takes room of its own on the left. */
export function pageMargin(theme: Theme, format: PageFormat): { left: number; right: number } {
  const track = theme.ornament.kind === 'route' ? at(format, 40) : 0;
  return { left: format.margin + track, right: format.margin };
}

/** Words over the whole page: covers, closing pages, head and foot of content pages. */
export function pageSetting(
  theme: Theme,
  ground: Ground,
  story: Story,
  images: FigureImages,
  format: PageFormat,
): Setting {
  const { left, right } = pageMargin(theme, format);
  return {
    theme,
    ground,
    width: format.width - left - right,
    bleed: { left, right },
    scale: format.scale,
    images,
    documentNumber: story.documentNumber,
    names: issuerNames(story),
  };
}

/** The body of a content page, at a type scale: right of the title's column where there is one. */
export function bodySetting(page: Setting, format: PageFormat, scale: number): Setting {
  const column = format.aside + asideGap(format);
  return {
    ...page,
    scale,
    width: page.width - column,
    bleed: column === 0 ? page.bleed : { left: 0, right: page.bleed.right },
  };
}
