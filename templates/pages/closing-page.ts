import type { Story } from '@tongjie/model';
import { drawIssuers } from '../parts/issuers.ts';
import { drawOfficeSign } from '../parts/office-sign.ts';
import { type Piece, pad, placeAt, stack } from '../parts/piece.ts';
import { drawQrCode } from '../parts/qr-code.tsx';
import { setLine, setText } from '../parts/set-text.ts';
import { px, type Setting, textStyle } from '../parts/setting.ts';
import { effectiveDate, issueDate, quotedTitle } from '../parts/story-text.ts';
import { shortIssuers } from './fit-cover.ts';
import { at, type PageFormat } from './page-format.ts';
import { drawPageOrnament } from './page-ornament.tsx';

/** Sizes at which the full title is tried, at 1080. */
const TITLE_STEPS = [
  { size: 52, lineHeight: 80 },
  { size: 44, lineHeight: 66 },
  { size: 38, lineHeight: 56 },
  { size: 32, lineHeight: 46 },
  { size: 28, lineHeight: 40 },
] as const;

/** The last page of a set: where all of it comes from, with a QR code of the policy where it is published. */
export function drawClosingPage(story: Story, setting: Setting, format: PageFormat): Piece {
  const { ground, theme, width, bleed } = setting;
  const ornament = drawPageOrnament(theme, ground, format, 'closing');
  const isWide = format.width > format.height;
  const side = Math.round(Math.min(at(format, 400), format.height * 0.32));
  const code = story.link === null ? null : drawCode(story.link, side, setting);
  const top = ornament.top + at(format, isWide ? 80 : 112);
  const bottom = format.height - ornament.bottom - at(format, 112);
  const measure = code && isWide ? width - code.width - at(format, 96) : width;
  const room = bottom - top - (code && !isWide ? code.height + at(format, 56) : 0) - at(format, 80);
  const short = { ...story, issuers: shortIssuers(story) };
  const tries = [story, short].flatMap((told) =>
    TITLE_STEPS.map((step) => drawOrigin(told, setting, measure, step)),
  );
  const origin = tries.find((piece) => piece.height <= room) ?? tries.at(-1);
  const prevails = setLine('内容以政策原文为准', textStyle(setting, 34, 54, { colour: ground.quiet }));
  const free = Math.max(0, room - (origin?.height ?? 0));
  const originTop = top + Math.round(free * 0.3);
  return {
    width: format.width,
    height: format.height,
    marks: [
      { kind: 'box', x: 0, y: 0, width: format.width, height: format.height, fill: ground.fill },
      ...ornament.marks,
      ...(origin ? placeAt(origin, bleed.left, originTop) : []),
      ...(code
        ? isWide
          ? placeAt(code, bleed.left + width - code.width, top)
          : placeAt(code, bleed.left, bottom - at(format, 80) - code.height)
        : []),
      ...placeAt(prevails, bleed.left, bottom - prevails.height),
    ],
  };
}

function drawOrigin(
  story: Story,
  setting: Setting,
  width: number,
  step: { readonly size: number; readonly lineHeight: number },
): Piece {
  const { ground, theme } = setting;
  const quiet = textStyle(setting, Math.min(34, step.size), Math.min(54, step.lineHeight), {
    colour: ground.quiet,
  });
  const dates = [issueDate(story), effectiveDate(story)].filter((part) => part !== '').join('　');
  const sign = drawOfficeSign(setting, width);
  const title = textStyle(setting, step.size, step.lineHeight, { family: theme.faces.title, weight: 700 });
  return stack(
    [
      sign.height > 0 ? pad(sign, 0, 0, px(setting, 40), 0) : sign,
      setLine('政策原文', textStyle(setting, 40, 60, { weight: 700, colour: ground.accent })),
      setText(quotedTitle(story.policyTitle), title, width, { balanced: true }),
      setText(story.documentNumber, quiet, width),
      drawIssuers(story, quiet, width),
      setText(dates, quiet, width),
    ].filter((piece) => piece.height > 0),
    px(setting, 14),
  );
}

/** The QR code with what it is for: beside it where there is room, below it on a wide page. */
function drawCode(link: string, side: number, setting: Setting): Piece {
  const code = drawQrCode(link, side);
  const hint = setLine('扫码看原文', textStyle(setting, 38, 56, { weight: 700 }));
  const gap = px(setting, 32);
  return {
    width: side + gap + hint.width,
    height: side,
    marks: [...code.marks, ...placeAt(hint, side + gap, side - hint.height)],
  };
}
