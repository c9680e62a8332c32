import type { StoryBlock } from '@tongjie/model';
import { type Piece, placeAt } from '../../parts/piece.ts';
import { drawProse } from '../../parts/prose.ts';
import { setLine, setText } from '../../parts/set-text.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../../parts/setting.ts';

type QuestionAnswer = Extract<StoryBlock, { kind: 'questionAnswer' }>;

const HANG = 84;

/** 问答: 问 and 答 hang in a column of their own. */
export function drawQuestionAnswer({ question, answer }: QuestionAnswer, setting: Setting): Segment[] {
  const measure = setting.width - px(setting, HANG);
  const asked = setText(question, textStyle(setting, 44, 64, { weight: 700 }), measure, { balanced: true });
  const prose = drawProse(answer, textStyle(setting, 38, 60), measure, setting);
  const told = joinSegments(prose, measure);
  return [
    { piece: hang('问', asked, 64, setting), gap: 0 },
    { piece: hang('答', told, 60, setting), gap: px(setting, 12) },
  ];
}

function hang(sign: string, words: Piece, lineHeight: number, setting: Setting): Piece {
  const mark = setLine(
    sign,
    textStyle(setting, 48, lineHeight, {
      family: setting.theme.faces.statement,
      weight: 700,
      colour: setting.ground.accent,
    }),
  );
  return {
    width: setting.width,
    height: Math.max(mark.height, words.height),
    marks: [...mark.marks, ...placeAt(words, px(setting, HANG), 0)],
  };
}
