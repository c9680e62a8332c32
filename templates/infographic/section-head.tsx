import { artPiece, type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { setLine, setText, type TextStyle } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';
import type { HeadStyle } from '../themes/theme.ts';

type Draw = (numeral: string, title: string, setting: Setting) => Piece;

/** Number and title of a section, as the theme begins its sections. */
export function drawSectionHead(number: number, title: string, setting: Setting): Piece {
  return styles[setting.theme.head](String(number), title, setting);
}

const titleStyle = (setting: Setting): TextStyle =>
  textStyle(setting, 64, 84, { family: setting.theme.faces.title, weight: 700 });

const numeralStyle = (setting: Setting, size: number, lineHeight: number, colour: string): TextStyle =>
  textStyle(setting, size, lineHeight, { family: setting.theme.faces.figure, weight: 700, colour });

const setTitle = (title: string, setting: Setting, indent: number): Piece =>
  setText(title, titleStyle(setting), setting.width - indent, { balanced: true });

/** A rule over the whole measure, where the theme has one; the number before the title. */
const drawRuled: Draw = (numeral, title, setting) => {
  const { ground, theme, width } = setting;
  const number = setLine(numeral, numeralStyle(setting, 64, 84, ground.accent));
  const indent = Math.max(px(setting, 72), Math.round(number.width + px(setting, 24)));
  const words = setTitle(title, setting, indent);
  const top = theme.sectionRule > 0 ? theme.sectionRule + px(setting, 36) : 0;
  const rule: Mark[] =
    theme.sectionRule > 0
      ? [{ kind: 'box', x: 0, y: 0, width, height: theme.sectionRule, fill: ground.strongRule }]
      : [];
  return {
    width,
    height: top + words.height,
    marks: [...rule, ...placeAt(number, 0, top), ...placeAt(words, indent, top)],
  };
};

/** A chapter of a book: a hairline, a large light numeral, the title beside it. */
const drawChapter: Draw = (numeral, title, setting) => {
  const { ground, theme, width } = setting;
  const number = setLine(numeral, { ...numeralStyle(setting, 112, 112, ground.accent), weight: 400 });
  const indent = Math.max(px(setting, 152), Math.round(number.width + px(setting, 24)));
  const words = setTitle(title, setting, indent);
  const top = theme.sectionRule + px(setting, 36);
  return {
    width,
    height: top + Math.max(words.height, px(setting, 112)),
    marks: [
      { kind: 'box', x: 0, y: 0, width, height: theme.sectionRule, fill: ground.strongRule },
      ...placeAt(number, 0, top - px(setting, 6)),
      ...placeAt(words, indent, top),
    ],
  };
};

/** The number on a leaf: a square with two round corners. */
const drawLeaf: Draw = (numeral, title, setting) => {
  const { ground, width } = setting;
  const side = px(setting, 84);
  const round = Math.round(side * 0.62);
  // The square in the middle of the leaf that the number stands on.
  const core = Math.round(round * 0.3);
  const number = setLine(numeral, numeralStyle(setting, numeral.length > 1 ? 42 : 48, 84, ground.onSolid));
  const indent = side + px(setting, 28);
  const words = setTitle(title, setting, indent);
  const leaf = artPiece(
    side,
    side,
    <path
      d={`M0 0H${side - round}A${round} ${round} 0 0 1 ${side} ${round}V${side}H${round}A${round} ${round} 0 0 1 0 ${side - round}Z`}
      fill={ground.solid}
    />,
  );
  return {
    width,
    height: Math.max(side, words.height),
    marks: [
      ...leaf.marks,
      { kind: 'box', x: core, y: core, width: side - core * 2, height: side - core * 2, fill: ground.solid },
      ...placeAt(number, Math.round((side - number.width) / 2), 0),
      ...placeAt(words, indent, 0),
    ],
  };
};

/** A tab with the number hangs from a rule; the title stands below. */
const drawTab: Draw = (numeral, title, setting) => {
  const { ground, theme, width } = setting;
  const number = setLine(numeral, numeralStyle(setting, 48, 72, ground.onSolid));
  const tab = Math.max(px(setting, 96), Math.round(number.width) + px(setting, 40));
  const tall = px(setting, 80);
  const words = setTitle(title, setting, tab + px(setting, 32));
  return {
    width,
    height: Math.max(tall, px(setting, 24) + words.height),
    marks: [
      { kind: 'box', x: 0, y: 0, width, height: theme.sectionRule, fill: ground.strongRule },
      { kind: 'box', x: 0, y: 0, width: tab, height: tall, fill: ground.solid },
      ...placeAt(number, Math.round((tab - number.width) / 2), Math.round((tall - number.height) / 2)),
      ...placeAt(words, tab + px(setting, 32), px(setting, 24)),
    ],
  };
};

/** A two-figure number and a thin line above, the title below between a bracket and the edge. */
const drawBracket: Draw = (numeral, title, setting) => {
  const { ground, width } = setting;
  const number = setLine(numeral.padStart(2, '0'), numeralStyle(setting, 44, 56, ground.accent));
  const words = setTitle(title, setting, px(setting, 40));
  const gap = px(setting, 16);
  const bracket = px(setting, 20);
  const top = number.height + gap;
  const box = (x: number, y: number, w: number, h: number): Mark => ({
    kind: 'box',
    x,
    y,
    width: w,
    height: h,
    fill: ground.accent,
  });
  return {
    width,
    height: top + words.height + px(setting, 8),
    marks: [
      ...number.marks,
      {
        kind: 'box',
        x: number.width + px(setting, 24),
        y: Math.round(number.height / 2),
        width: width - number.width - px(setting, 24),
        height: 2,
        fill: ground.rule,
      },
      box(0, top, 6, words.height + px(setting, 8)),
      box(0, top, bracket, 6),
      box(0, top + words.height + px(setting, 2), bracket, 6),
      ...placeAt(words, px(setting, 40), top + px(setting, 4)),
    ],
  };
};

const styles: Readonly<Record<HeadStyle, Draw>> = {
  rule: drawRuled,
  plain: drawRuled,
  chapter: drawChapter,
  leaf: drawLeaf,
  tab: drawTab,
  bracket: drawBracket,
};
