import type { Story } from '@tongjie/model';
import { drawDoubleRule } from '../parts/ornament/double-rule.ts';
import { drawLattice } from '../parts/ornament/lattice.tsx';
import { drawTrack, ROUTE_X, station } from '../parts/ornament/route.tsx';
import { type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { fitStyle, setLine, setText, type TextStyle } from '../parts/set-text.ts';
import type { Setting } from '../parts/setting.ts';
import { effectiveDate } from '../parts/story-text.ts';
import type { Ground } from '../themes/theme.ts';
import { cardMargin } from './card-setting.ts';
import { CARD_HEIGHT, CARD_WIDTH, type CardPage, type TitleSize } from './page.ts';

const HEADER_Y = 96;
const HEADER_HEIGHT = 56;
const TITLE_GAP = 40;
const BODY_GAP = 56;
const FOOTER_Y = 1552;
/** Room between body and footer line. */
const FOOTER_GAP = 40;

const TITLE_STEPS = [
  { size: 128, lineHeight: 160, lines: 2 },
  { size: 104, lineHeight: 134, lines: 3 },
  { size: 84, lineHeight: 112, lines: 3 },
  { size: 68, lineHeight: 94, lines: 9 },
] as const;

const FIRST_STEP: Readonly<Record<TitleSize, number>> = { large: 0, medium: 2, small: 3 };

function titleStyle(title: string, titleSize: TitleSize, setting: Setting): TextStyle {
  const styles = TITLE_STEPS.slice(FIRST_STEP[titleSize]).map(({ size, lineHeight, lines }) => ({
    lines,
    style: {
      family: setting.theme.faces.title,
      weight: 700 as const,
      size,
      lineHeight,
      colour: setting.ground.ink,
    },
  }));
  const fallback = { size: 68, lineHeight: 94, colour: setting.ground.ink };
  return fitStyle(title, styles, setting.width) ?? fallback;
}

const drawTitle = (title: string, titleSize: TitleSize, setting: Setting): Piece =>
  setText(title, titleStyle(title, titleSize, setting), setting.width, { balanced: true });

const bodyTop = (title: Piece): number =>
  HEADER_Y + HEADER_HEIGHT + (title.height > 0 ? TITLE_GAP + title.height : 0) + BODY_GAP;

/** Height in px that a card leaves for its body below the given title. */
export function bodyRoom(title: string, titleSize: TitleSize, setting: Setting): number {
  return FOOTER_Y - FOOTER_GAP - bodyTop(drawTitle(title, titleSize, setting));
}

/** A content card: kicker and page mark, title, body, document number and date of effect. */
export function drawFramed(page: CardPage, mark: string, story: Story, setting: Setting): Piece {
  const { ground, theme, width } = setting;
  const { left } = cardMargin(theme);
  const kicker = setLine(page.kicker, {
    weight: 700,
    size: 40,
    lineHeight: HEADER_HEIGHT,
    colour: ground.accent,
  });
  const pageMark = setLine(mark, { size: 36, lineHeight: HEADER_HEIGHT, colour: ground.quiet });
  const title = drawTitle(page.title, page.titleSize, setting);
  const top = bodyTop(title);
  const free = FOOTER_Y - FOOTER_GAP - top - page.body.height;
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT, fill: ground.fill },
    ...drawFrameOrnament(setting, ground),
    ...placeAt(kicker, left, HEADER_Y),
    ...placeAt(pageMark, left + width - pageMark.width, HEADER_Y),
    ...placeAt(title, left, HEADER_Y + HEADER_HEIGHT + TITLE_GAP),
    ...placeAt(page.body, left, top + Math.max(0, Math.round(free * (page.title === '' ? 0.42 : 0.3)))),
    ...placeAt(drawFootline(page, story, setting), left, FOOTER_Y),
  ];
  return { width: CARD_WIDTH, height: CARD_HEIGHT, marks };
}

function drawFootline(page: CardPage, story: Story, setting: Setting): Piece {
  const { ground, width } = setting;
  const style: TextStyle = { size: 32, lineHeight: 48, colour: ground.quiet };
  const origin = setLine(story.documentNumber || story.issuers.join('　'), style);
  const onward = page.continues ? '接下页' : effectiveDate(story);
  const said = setLine(onward, page.continues ? { ...style, weight: 700, colour: ground.accent } : style);
  return {
    width,
    height: 48,
    marks: [...origin.marks, ...placeAt(said, width - said.width, 0)],
  };
}

/** What joins the cards of a theme: a lattice edge, the route, or double rules. */
function drawFrameOrnament(setting: Setting, ground: Ground): Mark[] {
  const { ornament, grounds } = setting.theme;
  switch (ornament.kind) {
    case 'lattice':
      return [
        { kind: 'box', x: 0, y: 0, width: CARD_WIDTH, height: 54, fill: grounds.field.fill },
        ...drawLattice(CARD_WIDTH, 54, ornament.tone, 54).marks,
        { kind: 'box', x: 0, y: 54, width: CARD_WIDTH, height: 4, fill: ornament.line },
      ];
    case 'route': {
      const lines = { first: ornament.line, second: ornament.tone };
      return [
        ...drawTrack(CARD_HEIGHT, lines).marks,
        station(ROUTE_X + 8, HEADER_Y + HEADER_HEIGHT + TITLE_GAP + 76, grounds.poster.fill),
      ];
    }
    case 'titlePage': {
      const { left, right } = cardMargin(setting.theme);
      const width = CARD_WIDTH - left - right;
      return [
        ...placeAt(drawDoubleRule(width, ground.ink, true), left, 64),
        ...placeAt(drawDoubleRule(width, ground.ink, false), left, CARD_HEIGHT - 52),
      ];
    }
  }
}
