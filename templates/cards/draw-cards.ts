import type { Story } from '@tongjie/model';
import type { Drawing, FigureImages } from '../drawing.ts';
import { paintPiece } from '../parts/paint-piece.tsx';
import type { Piece } from '../parts/piece.ts';
import { issueDate, quotedTitle, tellFigure } from '../parts/story-text.ts';
import type { Theme } from '../themes/theme.ts';
import { cardSetting } from './card-setting.ts';
import { drawClosingCard } from './closing-page.ts';
import { drawSectionPages } from './content-pages.ts';
import { drawCoverCard } from './cover-page.ts';
import { drawFramed } from './frame.ts';
import { CARD_HEIGHT, CARD_WIDTH, type CardPage } from './page.ts';
import { tellStops } from './route-cover.ts';

/** The cards (卡片) of a story, 1242 × 1660: cover, a card for each thing worth a drawing, source. */
export function drawCards(story: Story, theme: Theme, images: FigureImages): Drawing[] {
  const pages = story.sections.flatMap((section) => drawSectionPages(section, story, theme, images));
  const count = pages.length + 2;
  const cover = drawCoverCard(story, cardSetting(theme, theme.grounds.poster, story, images));
  const closing = drawClosingCard(story, cardSetting(theme, theme.grounds.footer, story, images));
  return [
    asDrawing(cover, 1, count, coverText(story, theme)),
    ...pages.map((page, index) => {
      const mark = `${index + 2}／${count}`;
      const piece = drawFramed(page, mark, story, cardSetting(theme, page.ground, story, images));
      return asDrawing(piece, index + 2, count, pageText(page));
    }),
    asDrawing(closing, count, count, closingText(story)),
  ];
}

function asDrawing(piece: Piece, number: number, count: number, text: string): Drawing {
  const [first = ''] = text.split('\n');
  return {
    medium: 'card',
    name: `card-${String(number).padStart(2, '0')}`,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    element: paintPiece(piece, '#FFFFFF'),
    alt: `政策解读卡片第${number}张，共${count}张：${first}`,
    text,
  };
}

const pageText = (page: CardPage): string =>
  [page.title, page.text, page.continues ? '接下页' : ''].filter((line) => line !== '').join('\n');

function coverText(story: Story, theme: Theme): string {
  const issued = [story.issuers.join(' '), issueDate(story)].filter((part) => part !== '').join('　');
  const stops = theme.ornament.kind === 'route' ? tellStops(story) : [];
  const hero = story.hero && stops.length === 0 ? [tellFigure(story.hero)] : [];
  return [story.title, issued, ...hero, ...stops].filter((line) => line !== '').join('\n');
}

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
