import type { Story } from '@tongjie/model';
import { type Piece, placeAt } from '../parts/piece.ts';
import { shortenTitle } from '../parts/poster-title.ts';
import { setLine, setText } from '../parts/set-text.ts';
import { type Setting, textStyle } from '../parts/setting.ts';

/** Above a later part of a long picture: the short title, the document number, and which part it is. */
export function drawPartHead(story: Story, mark: string, setting: Setting, canvas: number): Piece {
  const { ground, theme, width } = setting;
  const { left } = theme.margin;
  const count = setLine(mark, textStyle(setting, 36, 56, { colour: ground.quiet }));
  const measure = width - count.width - 48;
  const title = setText(
    shortenTitle(story.policyTitle),
    textStyle(setting, 40, 56, { weight: 700 }),
    measure,
    {
      balanced: true,
    },
  );
  const number = setText(story.documentNumber, textStyle(setting, 28, 44, { colour: ground.quiet }), measure);
  const top = 48;
  const height = top * 2 + title.height + number.height;
  return {
    width: canvas,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width: canvas, height, fill: ground.fill },
      ...placeAt(title, left, top),
      ...placeAt(number, left, top + title.height),
      ...placeAt(count, left + width - count.width, top),
    ],
  };
}
