import type { StoryBlock } from '@tongjie/model';
import { drawPanels } from '../../parts/comic/panel.tsx';
import { shareUtterances } from '../../parts/comic/share-utterances.ts';
import { emptyPiece, type Piece, placeAt, stack } from '../../parts/piece.ts';
import { scalePiece } from '../../parts/scale-piece.ts';
import { setText } from '../../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';

type Dialogue = Extract<StoryBlock, { kind: 'dialogue' }>;

const PANEL_WIDTH = 984;
/** The words of a panel are 44 px: drawn smaller than this they are too small to read. */
const SMALLEST_SCALE = 0.66;
/** How much of its people a panel leaves out, from the feet up, in px: more where there is little room. */
const SHOWN_BELOW = [136, 236] as const;
/** Said below every comic: its people are drawn, not real. */
const DISCLAIMER = '人物为情景演示';

/** 漫画对话: a panel for each question and answer, as wide as the measure. */
export function drawDialogue({ title, utterances }: Dialogue, setting: Setting): Segment[] {
  const { ground, width } = setting;
  const heading = setText(title, textStyle(setting, 52, 76, { weight: 700 }), width, { balanced: true });
  const note = setText(DISCLAIMER, textStyle(setting, 28, 40, { colour: ground.quiet }), width);
  const pairs = shareUtterances(utterances);
  const strips = SHOWN_BELOW.map((below) => drawPanels(pairs, below));
  const panels = pairs.map((_, index): Segment => {
    const sizes = strips.map((strip) => strip[index] ?? emptyPiece);
    const below = index === pairs.length - 1 ? note : null;
    const fill = width / PANEL_WIDTH;
    const within = (height: number): Piece => {
      const room = below ? height - below.height - px(setting, 16) : height;
      const scaleOf = (panel: Piece): number => Math.min(fill, (room - 1) / panel.height);
      const panel = sizes.find((each) => scaleOf(each) >= SMALLEST_SCALE) ?? sizes.at(-1) ?? emptyPiece;
      const drawn = scalePiece(panel, Math.max(SMALLEST_SCALE, scaleOf(panel)));
      const x = Math.round((width - drawn.width) / 2);
      const centred: Piece = { width, height: drawn.height, marks: placeAt(drawn, x, 0) };
      return below ? stack([centred, below], px(setting, 16)) : centred;
    };
    return { piece: within(Number.POSITIVE_INFINITY), gap: px(setting, 24), within };
  });
  return [...(heading.height > 0 ? [{ piece: heading, gap: 0 }] : []), ...panels];
}
