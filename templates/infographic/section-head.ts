import { type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { setLine, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';

/** Rule, Arabic number and title of a section. Ornament `titlePage` sets the number larger and lighter. */
export function drawSectionHead(number: number, title: string, setting: Setting): Piece {
  const { ground, theme, width } = setting;
  const { sectionRule, faces } = theme;
  const bookish = theme.ornament.kind === 'titlePage';
  const numeral = setLine(
    String(number),
    textStyle(setting, bookish ? 112 : 64, bookish ? 112 : 84, {
      family: faces.figure,
      weight: bookish ? 400 : 700,
      colour: ground.accent,
    }),
  );
  const indent = Math.max(px(setting, bookish ? 152 : 72), Math.round(numeral.width + px(setting, 24)));
  const words = setText(
    title,
    textStyle(setting, 64, 84, { family: faces.title, weight: 700 }),
    width - indent,
    { balanced: true },
  );
  const top = sectionRule > 0 ? sectionRule + px(setting, 36) : 0;
  const marks: Mark[] = [
    ...placeAt(numeral, 0, top + (bookish ? -px(setting, 6) : 0)),
    ...placeAt(words, indent, top),
  ];
  if (sectionRule > 0) {
    marks.unshift({ kind: 'box', x: 0, y: 0, width, height: sectionRule, fill: ground.strongRule });
  }
  return { width, height: top + Math.max(words.height, bookish ? px(setting, 112) : 0), marks };
}
