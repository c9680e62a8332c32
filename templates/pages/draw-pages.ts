import type { Story } from '@tongjie/model';
import type { Drawing, FigureImages } from '../drawing.ts';
import { showPiece } from '../parts/paint-piece.tsx';
import { quotedTitle } from '../parts/story-text.ts';
import type { Theme } from '../themes/theme.ts';
import { drawClosingPage } from './closing-page.ts';
import { drawSectionPages } from './content-pages.ts';
import type { Cover } from './fit-cover.ts';
import { drawFramed } from './frame.ts';
import type { ContentPage } from './page.ts';
import type { PageFormat } from './page-format.ts';
import { pageSetting } from './page-setting.ts';

/** How a set of pages is named: its medium, the beginning of its files' names, and what a page of it is called. */
export interface PageSet {
  readonly medium: Drawing['medium'];
  /** `card` gives `card-01`, `card-02` … */
  readonly name: string;
  /** What alternative text calls the set: 政策解读卡片. */
  readonly title: string;
  readonly format: PageFormat;
}

/** A story as a set of pages of one size: cover, a page for each thing worth drawing, source. */
export function drawPages(
  story: Story,
  theme: Theme,
  images: FigureImages,
  set: PageSet,
  cover: Cover,
): Drawing[] {
  const { format } = set;
  const pages = story.sections.flatMap((section) => drawSectionPages(section, story, theme, images, format));
  const count = pages.length + 2;
  const closing = drawClosingPage(
    story,
    pageSetting(theme, theme.grounds.footer, story, images, format),
    format,
  );
  const drawn = [
    cover,
    ...pages.map((page, index) => {
      const setting = pageSetting(theme, page.ground, story, images, format);
      return {
        piece: drawFramed(page, `${index + 2}／${count}`, story, setting, format),
        text: pageText(page),
      };
    }),
    { piece: closing, text: closingText(story) },
  ];
  return drawn.map(({ piece, text }, index) => ({
    medium: set.medium,
    name: `${set.name}-${String(index + 1).padStart(2, '0')}`,
    width: format.width,
    height: format.height,
    ...showPiece(piece, '#FFFFFF'),
    alt: `${set.title}第${index + 1}张，共${count}张：${text.split('\n')[0] ?? ''}`,
    text,
  }));
}

const pageText = (page: ContentPage): string =>
  [page.title, page.text, page.continues ? '接下页' : ''].filter((line) => line !== '').join('\n');

function closingText(story: Story): string {
  return [
    `政策原文：${quotedTitle(story.policyTitle)}`,
    story.documentNumber,
    story.link ?? '',
    '内容以政策原文为准',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
