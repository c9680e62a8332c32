import type { StoryBlock } from '@tongjie/model';
import { drawQuoteMark } from '../../parts/icons.tsx';
import { artPiece, type Mark, placeAt } from '../../parts/piece.ts';
import { countLines, setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';

type Quotation = Extract<StoryBlock, { kind: 'quotation' }>;

const INDENT = 120;
const MOST_LARGE_LINES = 4;

/** 原文: the policy's own words in serif behind a quotation mark, then its document number and clause. */
export function drawQuotation({ text, source }: Quotation, setting: Setting): Segment[] {
  const { ground, width } = setting;
  const indent = px(setting, INDENT);
  const measure = width - indent;
  const bold = { family: setting.theme.faces.statement, weight: 700 } as const;
  const large = textStyle(setting, 60, 92, bold);
  const fits = countLines(text, large, measure) <= MOST_LARGE_LINES;
  const words = setText(text, fits ? large : textStyle(setting, 46, 76, bold), measure, { balanced: fits });
  const mark = artPiece(px(setting, 80), px(setting, 64), drawQuoteMark(ground.accent, setting.scale));
  const origin = [setting.documentNumber, source?.label ?? ''].filter((part) => part !== '').join('　');
  const marks: Mark[] = [...placeAt(mark, 0, px(setting, 8)), ...placeAt(words, indent, 0)];
  let height = Math.max(words.height, mark.height);
  if (origin !== '') {
    const dash = px(setting, 64);
    const caption = textStyle(setting, 32, 48, { colour: ground.quiet });
    const named = setText(
      origin,
      { ...caption, names: [source?.label ?? ''] },
      measure - dash - px(setting, 16),
    );
    const y = height + px(setting, 28);
    marks.push({
      kind: 'box',
      x: indent,
      y: y + px(setting, 22),
      width: dash,
      height: 4,
      fill: ground.accent,
    });
    marks.push(...placeAt(named, indent + dash + px(setting, 16), y));
    height = y + named.height;
  }
  return [{ piece: { width, height, marks }, gap: 0 }];
}
