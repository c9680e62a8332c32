import type { Story } from '@tongjie/model';
import type { Drawing, FigureImages } from '../drawing.ts';
import { drawCoverPage } from '../pages/cover-page.ts';
import { coverText, drawPages } from '../pages/draw-pages.ts';
import { cardFormat, squareCardFormat } from '../pages/page-format.ts';
import { pageSetting } from '../pages/page-setting.ts';
import { issueDate } from '../parts/story-text.ts';
import type { Theme } from '../themes/theme.ts';
import { drawCoverCard } from './cover-page.ts';
import { tellStops } from './route-cover.ts';

/** The cards (卡片) of a story, 1242 × 1660: cover, a card for each thing worth a drawing, source. */
export function drawCards(story: Story, theme: Theme, images: FigureImages): Drawing[] {
  const set = { medium: 'card', name: 'card', title: '政策解读卡片', format: cardFormat } as const;
  return drawPages(story, theme, images, set, () => ({
    piece: drawCoverCard(story, pageSetting(theme, theme.grounds.poster, story, images, cardFormat)),
    text: theme.ornament.kind === 'route' ? routeText(story) : coverText(story),
  }));
}

/** The same as squares of 1080 px, for feeds that crop everything else. */
export function drawSquareCards(story: Story, theme: Theme, images: FigureImages): Drawing[] {
  const format = squareCardFormat;
  const set = { medium: 'square', name: 'square', title: '政策解读方形卡片', format } as const;
  return drawPages(story, theme, images, set, () => ({
    piece: drawCoverPage(story, pageSetting(theme, theme.grounds.poster, story, images, format), format),
    text: coverText(story),
  }));
}

/** A route's cover says what its stops say, or the poster figure where it has no stops. */
function routeText(story: Story): string {
  const stops = tellStops(story);
  if (stops.length === 0) return coverText(story);
  const issued = [story.issuers.join(' '), issueDate(story)].filter((part) => part !== '').join('　');
  return [story.title, issued, ...stops].filter((line) => line !== '').join('\n');
}
