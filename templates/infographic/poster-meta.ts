import type { Story } from '@tongjie/model';
import { drawIssuers } from '../parts/issuers.ts';
import { type Mark, type Piece, placeAt, stack } from '../parts/piece.ts';
import { setLine, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';
import { issueDate } from '../parts/story-text.ts';

/** The tag that says what kind of picture this is. */
export function drawTag(words: string, setting: Setting): Piece {
  const { tag } = setting.theme;
  const height = px(setting, 80);
  const line = setLine(words, {
    weight: 700,
    size: px(setting, 40),
    lineHeight: height,
    colour: tag.ink,
    tracking: 4,
  });
  const inset = px(setting, 24);
  const width = Math.round(line.width) + inset * 2;
  return {
    width,
    height,
    marks: [{ kind: 'box', x: 0, y: 0, width, height, fill: tag.fill }, ...placeAt(line, inset + 2, 0)],
  };
}

/** Issuers and date in one line where they fit, else the date below. What is missing leaves no gap. */
export function drawPosterMeta(story: Story, setting: Setting): Piece {
  const { ground, theme, width } = setting;
  const style = textStyle(setting, 32, 48, { colour: ground.quiet });
  const issuers = story.issuers.join('　');
  const date = issueDate(story);
  const dated = setLine(date, style);
  const named = setLine(issuers, style);
  const gap = px(setting, 24);
  if (issuers === '' || date === '' || named.width + gap * 2 + dated.width > width) {
    return stack([drawIssuers(story, style, width), setText(date, style, width)]);
  }
  const marks: Mark[] = [
    ...named.marks,
    {
      kind: 'box',
      x: named.width + gap,
      y: px(setting, 8),
      width: 2,
      height: px(setting, 32),
      fill: theme.ornament.line,
    },
    ...placeAt(dated, named.width + gap * 2 + 2, 0),
  ];
  return { width, height: style.lineHeight, marks };
}
