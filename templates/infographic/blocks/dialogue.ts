import type { StoryBlock } from '@tongjie/model';
import { drawPanel, type Utterance } from '../../parts/comic/panel.tsx';
import { stack } from '../../parts/piece.ts';
import { scalePiece } from '../../parts/scale-piece.ts';
import { setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';

type Dialogue = Extract<StoryBlock, { kind: 'dialogue' }>;

const PANEL_WIDTH = 984;
/** Said below every comic: its people are drawn, not real. */
const DISCLAIMER = '人物为情景演示';

/** 漫画对话: a panel for each question and answer, as wide as the measure. */
export function drawDialogue({ title, utterances }: Dialogue, setting: Setting): Segment[] {
  const { ground, width } = setting;
  const heading = setText(title, textStyle(setting, 52, 76, { weight: 700 }), width, { balanced: true });
  const panels = pairUtterances(utterances).map((pair, index) => ({
    piece: scalePiece(drawPanel(pair, index + 1), width / PANEL_WIDTH),
    gap: px(setting, 24),
  }));
  const note = setText(DISCLAIMER, textStyle(setting, 28, 40, { colour: ground.quiet }), width);
  const last = panels.pop();
  const closing = last ? [{ ...last, piece: stack([last.piece, note], px(setting, 16)) }] : [];
  return [...(heading.height > 0 ? [{ piece: heading, gap: 0 }] : []), ...panels, ...closing];
}

/** Two utterances of different speakers share a panel; a speaker who goes on gets a panel of their own. */
export function pairUtterances(utterances: readonly Utterance[]): Utterance[][] {
  const panels: Utterance[][] = [];
  for (const utterance of utterances) {
    const open = panels.at(-1);
    const [before] = open ?? [];
    if (open?.length === 1 && before && before.speaker !== utterance.speaker) open.push(utterance);
    else panels.push([utterance]);
  }
  return panels;
}
