import type { Story } from '@tongjie/model';
import { excerpt } from '../parts/excerpt.ts';
import { type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { fitStyle, setLine, setText, type TextStyle } from '../parts/set-text.ts';
import type { Setting } from '../parts/setting.ts';
import { effectiveDate } from '../parts/story-text.ts';
import type { ContentPage, TitleSize } from './page.ts';
import { asideGap, at, type PageFormat } from './page-format.ts';
import { drawPageOrnament } from './page-ornament.tsx';

/** Title sizes in px on a card of 1242 px, and the lines that each may take. */
const TITLE_STEPS = [
  { size: 128, lineHeight: 160, lines: 2 },
  { size: 104, lineHeight: 134, lines: 3 },
  { size: 84, lineHeight: 112, lines: 3 },
  { size: 68, lineHeight: 94, lines: 3 },
  { size: 54, lineHeight: 76, lines: 4 },
  { size: 44, lineHeight: 62, lines: 12 },
] as const;

/** The same in a column of its own. */
const ASIDE_STEPS = [
  { size: 80, lineHeight: 106, lines: 4 },
  { size: 68, lineHeight: 92, lines: 5 },
  { size: 58, lineHeight: 80, lines: 7 },
  { size: 46, lineHeight: 64, lines: 14 },
] as const;

const FIRST_STEP: Readonly<Record<TitleSize, number>> = { large: 0, medium: 2, small: 3, least: 5 };

function drawTitle(title: string, titleSize: TitleSize, setting: Setting, format: PageFormat): Piece {
  const steps = format.aside > 0 ? ASIDE_STEPS : TITLE_STEPS.slice(FIRST_STEP[titleSize]);
  const styles = steps.map(({ size, lineHeight, lines }) => ({
    lines,
    style: {
      family: setting.theme.faces.title,
      weight: 700 as const,
      size: at(format, size),
      lineHeight: at(format, lineHeight),
      colour: setting.ground.ink,
    },
  }));
  const width = format.aside || setting.width;
  const style = fitStyle(title, styles, width);
  return style ? setText(title, style, width, { balanced: true }) : { width, height: 0, marks: [] };
}

/** Where the parts of a content page stand, in px from its top. */
interface Places {
  readonly header: number;
  readonly title: number;
  /** Room of the body. */
  readonly top: number;
  readonly bottom: number;
  readonly footer: number;
}

function placesOf(title: Piece, setting: Setting, format: PageFormat): Places {
  const ornament = drawPageOrnament(setting.theme, setting.ground, format, 'content');
  const header = ornament.top + at(format, 40);
  const belowHeader = header + at(format, 56);
  const titleTop = belowHeader + at(format, 40);
  const footer = format.height - ornament.bottom - at(format, 108);
  const below = title.height > 0 ? titleTop + title.height : belowHeader;
  return {
    header,
    title: titleTop,
    top: format.aside > 0 ? header : below + at(format, 56),
    bottom: footer - at(format, 40),
    footer,
  };
}

/** Height in px that a page leaves for its body under the given title. */
export function bodyRoom(title: string, titleSize: TitleSize, setting: Setting, format: PageFormat): number {
  const { top, bottom } = placesOf(drawTitle(title, titleSize, setting, format), setting, format);
  return bottom - top;
}

/** A content page: kicker and page mark, title, body, document number and date of effect. */
export function drawFramed(
  page: ContentPage,
  mark: string,
  story: Story,
  setting: Setting,
  format: PageFormat,
): Piece {
  const { ground, theme, width, bleed } = setting;
  const line = at(format, 56);
  const pageMark = setLine(mark, { size: at(format, 36), lineHeight: line, colour: ground.quiet });
  const kicker = drawKicker(
    page.kicker,
    (format.aside || width) - pageMark.width - at(format, 32),
    setting,
    format,
  );
  const title = drawTitle(page.title, page.titleSize, setting, format);
  const places = placesOf(title, setting, format);
  const free = places.bottom - places.top - page.body.height;
  const lift = format.aside > 0 || page.title === '' ? 0.42 : 0.3;
  const column = format.aside + asideGap(format);
  const foot = drawFootline(page, story, setting, format);
  const markX =
    column === 0 ? bleed.left + width - pageMark.width : bleed.left + format.aside - pageMark.width;
  const divider: Mark[] =
    column === 0
      ? []
      : [
          {
            kind: 'box',
            x: bleed.left + format.aside + Math.round(asideGap(format) / 2),
            y: places.header,
            width: 2,
            height: places.bottom - places.header,
            fill: ground.rule,
          },
        ];
  return {
    width: format.width,
    height: format.height,
    marks: [
      { kind: 'box', x: 0, y: 0, width: format.width, height: format.height, fill: ground.fill },
      ...drawPageOrnament(theme, ground, format, 'content').marks,
      ...divider,
      ...placeAt(kicker, bleed.left, places.header),
      ...placeAt(pageMark, markX, places.header),
      ...placeAt(title, bleed.left, places.title),
      ...placeAt(page.body, bleed.left + column, places.top + Math.max(0, Math.round(free * lift))),
      ...placeAt(foot, bleed.left, places.footer),
    ],
  };
}

/** What kind of page it is, on one line: a long name ends in `…`, for the section's title says it as well. */
function drawKicker(words: string, width: number, { ground }: Setting, format: PageFormat): Piece {
  const style = {
    weight: 700,
    size: at(format, 40),
    lineHeight: at(format, 56),
    colour: ground.accent,
  } as const;
  let longest = words.length;
  while (longest > 2 && setLine(excerpt(words, longest), style).width > width) longest -= 1;
  return setLine(excerpt(words, longest), style);
}

function drawFootline(page: ContentPage, story: Story, setting: Setting, format: PageFormat): Piece {
  const { ground, width } = setting;
  const style: TextStyle = { size: at(format, 32), lineHeight: at(format, 48), colour: ground.quiet };
  const onward = page.continues ? '接下页' : effectiveDate(story);
  const said = setLine(onward, page.continues ? { ...style, weight: 700, colour: ground.accent } : style);
  const named = setLine(story.documentNumber || (story.issuers[0] ?? ''), style);
  // An issuer's long name gives way to the words on the right.
  const origin = named.width + said.width + at(format, 32) <= width ? named.marks : [];
  return {
    width,
    height: style.lineHeight,
    marks: [...origin, ...placeAt(said, width - said.width, 0)],
  };
}
