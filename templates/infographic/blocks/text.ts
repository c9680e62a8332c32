import type { StoryBlock, StoryProse } from '@tongjie/model';
import { fillBox, type Mark, placeAt, stack } from '../../parts/piece.ts';
import { drawProse, readWordList } from '../../parts/prose.ts';
import { setLine, setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';

type Subheading = Extract<StoryBlock, { kind: 'subheading' }>;

/** Paragraphs and lists in the body size; a list of short words in two columns under hairlines. */
export function drawText(block: StoryProse, setting: Setting): Segment[] {
  const words = readWordList(block);
  if (words) return drawWordList(words, setting);
  return drawProse([block], textStyle(setting, 36, 58), setting.width, setting);
}

function drawWordList(words: readonly string[], setting: Setting): Segment[] {
  const { ground, width } = setting;
  const gutter = px(setting, 48);
  const column = Math.floor((width - gutter) / 2);
  const height = px(setting, 80);
  const style = textStyle(setting, 38, 80);
  const rows: Segment[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const marks: Mark[] = [0, 1].flatMap((side): Mark[] => {
      const x = side * (column + gutter);
      const rule: Mark = { kind: 'box', x, y: height - 2, width: column, height: 2, fill: ground.rule };
      return [...placeAt(setLine(words[index + side] ?? '', style), x, 0), rule];
    });
    rows.push({ piece: { width, height, marks }, gap: 0 });
  }
  return rows;
}

/** A heading inside a section: a short rule in the accent colour above it. */
export function drawSubheading({ text }: Subheading, setting: Setting): Segment[] {
  const rule = fillBox(px(setting, 56), px(setting, 6), setting.ground.accent);
  const words = setText(text, textStyle(setting, 44, 62, { weight: 700 }), setting.width, { balanced: true });
  return [{ piece: { ...stack([rule, words], px(setting, 20)), width: setting.width }, gap: 0 }];
}
