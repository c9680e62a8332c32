import type { Story } from '@tongjie/model';
import { drawPosterMeta, drawTag } from '../infographic/poster-meta.ts';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { type Piece, pad, placeAt, stack } from '../parts/piece.ts';
import { setPosterTitle, shortenTitle } from '../parts/poster-title.ts';
import { setLine } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';

/** The office's sign where there is one; below it the tag on the left, the document number on the right. */
export function drawPosterHead(story: Story, setting: Setting, tagWords: string): Piece {
  const pieces = [drawOfficeSign(setting), drawTagLine(story, setting, tagWords)];
  return {
    ...stack(
      pieces.filter((piece) => piece.height > 0),
      px(setting, 40),
    ),
    width: setting.width,
  };
}

/** Tag and number in one line where both fit, else above one another. */
function drawTagLine(story: Story, setting: Setting, tagWords: string): Piece {
  const tag = drawTag(tagWords, setting);
  const number = setLine(story.documentNumber, textStyle(setting, 32, 80, { colour: setting.ground.quiet }));
  const { width } = setting;
  if (tag.width + number.width + px(setting, 32) > width) {
    return { ...stack([tag, number].filter((piece) => piece.width > 0)), width };
  }
  return {
    width,
    height: tag.height,
    marks: [...tag.marks, ...placeAt(number, width - number.width, 0)],
  };
}

/** The short title at a scale, and below it who issued the policy and when. */
export function drawPosterTitle(story: Story, setting: Setting, scale = 1): Piece {
  const { ground, theme, width } = setting;
  const title = setPosterTitle(
    shortenTitle(story.policyTitle),
    { family: theme.faces.title, colour: ground.ink },
    width,
    setting.scale * scale,
  );
  const meta = drawPosterMeta(story, setting);
  return { ...stack([title, pad(meta, px(setting, 24), 0, 0, 0)]), width };
}
