import type { Story } from '@tongjie/model';
import { drawIssuers } from '../parts/issuers.ts';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { drawDoubleRule } from '../parts/ornament/double-rule.ts';
import { drawSeal } from '../parts/ornament/seal.ts';
import { type Mark, type Piece, placeAt } from '../parts/piece.ts';
import { setPosterTitle, shortenTitle } from '../parts/poster-title.ts';
import { setLine, setText } from '../parts/set-text.ts';
import { type Setting, textStyle } from '../parts/setting.ts';
import { spansOf } from '../parts/spans.ts';
import { issueDate } from '../parts/story-text.ts';
import { drawPosterHero } from './poster-hero.ts';
import { readVerticalTitle, type VerticalTitle } from './vertical-title.ts';

const SEAL = 176;

/** Poster in 素雅: the title page of a book, its title in columns where it is short enough. */
export function drawTitlePage(story: Story, setting: Setting, canvas: number, showLead: boolean): Piece {
  const { ground, theme, width } = setting;
  const { left } = theme.margin;
  const caption = textStyle(setting, 32, 48);
  const number = setLine(story.documentNumber, caption);
  const issuers = drawIssuers(story, caption, width - number.width - 64);
  const sign = drawOfficeSign(setting);
  const top = 80 + (sign.height > 0 ? sign.height + 40 : 0);
  const marks: Mark[] = [
    ...placeAt(sign, left, 80),
    ...placeAt(issuers, left, top),
    ...placeAt(number, left + width - number.width, top),
  ];
  let y = top + Math.max(issuers.height, number.height) + 16;
  marks.push(...placeAt(drawDoubleRule(width, ground.ink, true), left, y));
  y += 14;
  const title = shortenTitle(story.policyTitle);
  const vertical = readVerticalTitle(title);
  const page = vertical
    ? drawColumns(vertical, story, setting, showLead)
    : drawHorizontal(title, story, setting, showLead);
  marks.push(...placeAt(page, left, y));
  y += page.height;
  marks.push(...placeAt(drawDoubleRule(width, ground.ink, false), left, y));
  y += 14;
  if (story.hero) {
    const hero = drawPosterHero(story.hero, setting);
    marks.push(...placeAt(hero, left, y + 64));
    y += 64 + hero.height;
  }
  return { width: canvas, height: y, marks };
}

/** Columns from right to left between hairlines; tag, lead, seal and date in the column on the left. */
export function drawColumns(
  title: VerticalTitle,
  story: Story,
  setting: Setting,
  showLead: boolean,
  least = 880,
): Piece {
  const { ground, width } = setting;
  const { columns, size, pitch } = title;
  const titleWidth = pitch * columns.length;
  const room = width - titleWidth;
  const cellHeight = Math.round(size * 1.36);
  const height = Math.max(72 * 2 + cellHeight * Math.max(...columns.map((cells) => cells.length)), least);
  const marks: Mark[] = [{ kind: 'box', x: room - 2, y: 0, width: 2, height, fill: ground.ink }];
  for (const [index, cells] of columns.entries()) {
    const x = width - pitch * (index + 1);
    if (index > 0) marks.push({ kind: 'box', x: x + pitch, y: 0, width: 2, height, fill: ground.rule });
    const colour = index === title.hot ? ground.hot : ground.ink;
    for (const [row, cell] of cells.entries()) {
      const isNumber = /^\d/.test(cell);
      const glyph = setLine(cell, {
        family: 'serif',
        weight: 700,
        size: isNumber ? Math.round(size * 0.46) : size,
        lineHeight: cellHeight,
        colour,
      });
      marks.push(...placeAt(glyph, x + Math.round((pitch - glyph.width) / 2), 72 + row * cellHeight));
    }
  }
  marks.push(...drawSide(story, setting, room - 40, height, showLead).marks);
  return { width, height, marks };
}

function drawSide(story: Story, setting: Setting, room: number, height: number, showLead: boolean): Piece {
  const { ground } = setting;
  const tag = setLine('政策图解', textStyle(setting, 32, 48, { colour: ground.accent }));
  const marks: Mark[] = [...placeAt(tag, 0, 56)];
  if (showLead) {
    const lead = setText(spansOf(story.lead), textStyle(setting, 36, 60), room, { balanced: true });
    marks.push(...placeAt(lead, 0, 136));
  }
  const date = issueDate(story);
  const dated = setText(date, textStyle(setting, 32, 48, { colour: ground.quiet }), room);
  const seal = drawSeal('政策解读', SEAL, ground.hot, ground.fill);
  const dateTop = height - 56 - dated.height;
  marks.push(
    ...placeAt(dated, 0, dateTop),
    ...placeAt(seal, 0, dateTop - (dated.height > 0 ? 40 : 0) - SEAL),
  );
  return { width: room, height, marks };
}

/** A title too long for columns: horizontal serif lines, the seal at the lower right. */
function drawHorizontal(title: string, story: Story, setting: Setting, showLead: boolean): Piece {
  const { ground, width } = setting;
  const tag = setLine('政策图解', textStyle(setting, 32, 48, { colour: ground.accent }));
  const words = setPosterTitle(title, { family: 'serif', colour: ground.ink }, width);
  const measure = width - SEAL - 64;
  const lead = showLead
    ? setText(spansOf(story.lead), textStyle(setting, 38, 64), measure, { balanced: true })
    : { width: 0, height: 0, marks: [] };
  const date = issueDate(story);
  const dated = setText(date, textStyle(setting, 32, 48, { colour: ground.quiet }), measure);
  const top = 72;
  const titleTop = top + tag.height + 40;
  const below = titleTop + words.height + 72;
  const sideHeight = lead.height + (lead.height > 0 && dated.height > 0 ? 24 : 0) + dated.height;
  const bottom = below + Math.max(SEAL, sideHeight);
  const seal = drawSeal('政策解读', SEAL, ground.hot, ground.fill);
  return {
    width,
    height: bottom + 72,
    marks: [
      ...placeAt(tag, 0, top),
      ...placeAt(words, 0, titleTop),
      ...placeAt(lead, 0, below),
      ...placeAt(dated, 0, bottom - dated.height),
      ...placeAt(seal, width - SEAL, bottom - SEAL),
    ],
  };
}
