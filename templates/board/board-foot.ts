import type { Story } from '@tongjie/model';
import { drawIssuers } from '../parts/issuers.ts';
import { drawOfficeCode, drawOfficeSign } from '../parts/office-sign.ts';
import { emptyPiece, type Mark, type Piece, placeAt, stack } from '../parts/piece.ts';
import { drawQrCode } from '../parts/qr-code.tsx';
import { setLine, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';
import { effectiveDate, issueDate, quotedTitle } from '../parts/story-text.ts';

/** Side of the QR code in px at 1080: 65 mm on a board that one stands before, read from arm's length and further. */
const QR = 240;

const PREVAILS = '内容以政策原文为准';

/** The end of every board: where it comes from, the QR code of the policy, the office, and which board of how many. */
export function drawBoardFoot(
  story: Story,
  setting: Setting,
  mark: string,
  width: number,
  bleed: number,
): Piece {
  const { ground, theme } = setting;
  const room = px(setting, 56);
  const codes = drawCodes(story, setting);
  const measure = setting.width - (codes.width > 0 ? codes.width + px(setting, 72) : 0);
  const origin = drawOrigin(story, setting, measure, mark);
  const height = room * 2 + Math.max(origin.height, codes.height) + bleed;
  const left = setting.bleed.left;
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width, height, fill: ground.fill },
    ...(theme.ornament.kind === 'titlePage'
      ? [{ kind: 'box', x: left, y: 0, width: setting.width, height: 6, fill: ground.ink } as const]
      : [{ kind: 'box', x: 0, y: 0, width, height: 8, fill: theme.ornament.line } as const]),
    ...placeAt(origin, left, room),
    ...placeAt(codes, left + setting.width - codes.width, room),
  ];
  return { width, height, marks };
}

function drawOrigin(story: Story, setting: Setting, width: number, mark: string): Piece {
  const { ground, theme } = setting;
  const whole = [...setting.names, story.documentNumber, PREVAILS, mark].filter((word) => word.length > 1);
  const quiet = { ...textStyle(setting, 32, 48, { colour: ground.quiet }), names: whole };
  const dates = [story.documentNumber, issueDate(story), effectiveDate(story), PREVAILS, mark];
  const title = textStyle(setting, 40, 58, { family: theme.faces.title, weight: 700 });
  const sign = drawOfficeSign(setting, width);
  return {
    ...stack(
      [
        ...(sign.height > 0 ? [sign] : []),
        setText(`政策原文：${quotedTitle(story.policyTitle)}`, title, width, { balanced: true }),
        setText(dates.filter((part) => part !== '').join('　'), quiet, width),
        drawIssuers(story, quiet, width),
      ].filter((piece) => piece.height > 0),
      px(setting, 10),
    ),
    width,
  };
}

/** The policy's code and, left of it, the office's own. */
function drawCodes(story: Story, setting: Setting): Piece {
  const own = drawOfficeCode(setting, px(setting, QR));
  const policy = story.link === null ? emptyPiece : drawPolicyCode(story.link, setting);
  const gap = own.width > 0 && policy.width > 0 ? px(setting, 48) : 0;
  return {
    width: own.width + gap + policy.width,
    height: Math.max(own.height, policy.height),
    marks: [...own.marks, ...placeAt(policy, own.width + gap, 0)],
  };
}

function drawPolicyCode(link: string, setting: Setting): Piece {
  const side = px(setting, QR);
  const hint = setLine('扫码看原文', textStyle(setting, 32, 48, { colour: setting.ground.quiet }));
  const centred = {
    width: side,
    height: hint.height,
    marks: placeAt(hint, Math.round((side - hint.width) / 2), 0),
  };
  return stack([drawQrCode(link, side), centred], px(setting, 12));
}
