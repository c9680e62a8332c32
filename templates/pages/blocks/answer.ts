import type { StoryBlock } from '@tongjie/model';
import { type Piece, placeAt } from '../../parts/piece.ts';
import { drawProse } from '../../parts/prose.ts';
import { setLine } from '../../parts/set-text.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';
import { drawSources, sourcesOf } from '../../parts/sources.ts';

type QuestionAnswer = Extract<StoryBlock, { kind: 'questionAnswer' }>;

/** Answers of at most this many characters are said in statement type. */
const SHORT = 48;

/** The answer to the question in the title, on a field that reaches to the edges of the page. */
export function drawAnswer(block: QuestionAnswer, setting: Setting): Segment[] {
  const ground = setting.theme.grounds.field;
  const inner: Setting = { ...setting, ground };
  const length = block.answer.reduce(
    (sum, part) => sum + (part.kind === 'paragraph' ? lengthOf(part.text.runs) : SHORT),
    0,
  );
  const style = length <= SHORT ? textStyle(inner, 56, 88, { weight: 700 }) : textStyle(inner, 44, 74);
  const sign = setLine(
    '答',
    textStyle(inner, 64, 84, { family: setting.theme.faces.statement, weight: 700, colour: ground.accent }),
  );
  const words = [
    { piece: sign, gap: 0 },
    ...drawProse(block.answer, style, setting.width, inner).map((segment, index) =>
      index === 0 ? { ...segment, gap: px(inner, 20) } : segment,
    ),
    ...drawSources(sourcesOf(block), inner).map((segment) => ({ ...segment, gap: px(inner, 28) })),
  ];
  return [{ piece: onField(joinSegments(words, setting.width), setting), gap: 0 }];
}

const lengthOf = (runs: readonly { readonly kind: string; readonly text?: string }[]): number =>
  runs.reduce((sum, run) => sum + (run.text?.length ?? 0), 0);

function onField(piece: Piece, { bleed, theme, width, scale }: Setting): Piece {
  const room = Math.round(64 * scale);
  const inset = bleed.left === 0 ? Math.round(40 * scale) : 0;
  const height = piece.height + room * 2;
  // The route runs on beside the field; a body right of its title has no edge on its left.
  const x = bleed.left === 0 ? -inset : theme.ornament.kind === 'route' ? 72 - bleed.left : -bleed.left;
  return {
    width,
    height,
    marks: [
      { kind: 'box', x, y: 0, width: width + bleed.right - x, height, fill: theme.grounds.field.fill },
      ...placeAt(piece, 0, room),
    ],
  };
}
