import type { Story } from '@tongjie/model';
import { type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { shortenTitle } from '../parts/poster-title.ts';
import { setLine, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';

/** The head of a second board and those after it: what it belongs to, and which board it is. */
export function drawBoardHead(
  story: Story,
  setting: Setting,
  mark: string,
  width: number,
  bleed: number,
): Piece {
  const { ground, theme } = setting;
  const left = setting.bleed.left;
  const page = setLine(mark, textStyle(setting, 40, 72, { colour: ground.quiet }));
  const measure = setting.width - page.width - px(setting, 72);
  const title = setText(
    shortenTitle(story.policyTitle),
    textStyle(setting, 64, 88, { family: theme.faces.title, weight: 700 }),
    measure,
    { balanced: true },
  );
  const room = px(setting, 64);
  const height = bleed + room * 2 + Math.max(title.height, page.height);
  const rule = 8;
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width, height, fill: ground.fill },
    { kind: 'box', x: 0, y: height - rule, width, height: rule, fill: theme.ornament.line },
    ...placeAt(title, left, bleed + room),
    ...placeAt(page, left + setting.width - page.width, bleed + room),
  ];
  return { width, height, marks };
}
