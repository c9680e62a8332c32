import type { Story } from '@tongjie/model';
import { drawIssuers } from '../parts/issuers.ts';
import { drawDoubleRule } from '../parts/ornament/double-rule.ts';
import { drawLattice } from '../parts/ornament/lattice.tsx';
import { drawTrack, ROUTE_X, station } from '../parts/ornament/route.tsx';
import { type Mark, type Piece, placeAt, stack } from '../parts/piece.ts';
import { drawQrCode } from '../parts/qr-code.tsx';
import { setLine, setText } from '../parts/set-text.ts';
import { type Setting, textStyle } from '../parts/setting.ts';
import { effectiveDate, issueDate, quotedTitle } from '../parts/story-text.ts';
import { cardMargin } from './card-setting.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './page.ts';

const QR = 400;

/** The last card: where all of it comes from. */
export function drawClosingCard(story: Story, setting: Setting): Piece {
  const { ground, theme, width } = setting;
  const { left } = cardMargin(theme);
  const quiet = textStyle(setting, 34, 54, { colour: ground.quiet });
  const origin = stack(
    [
      setLine('政策原文', textStyle(setting, 40, 60, { weight: 700, colour: ground.accent })),
      setText(
        quotedTitle(story.policyTitle),
        textStyle(setting, 52, 80, { family: theme.faces.title, weight: 700 }),
        width,
        { balanced: true },
      ),
      setText(story.documentNumber, quiet, width),
      drawIssuers(story, quiet, width),
      setText(
        [issueDate(story), effectiveDate(story)].filter((part) => part !== '').join('　'),
        quiet,
        width,
      ),
    ].filter((piece) => piece.height > 0),
    20,
  );
  const prevails = setLine('内容以政策原文为准', quiet);
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT, fill: ground.fill },
    ...drawEdges(setting),
    ...placeAt(origin, left, story.link === null ? 420 : 208),
    ...placeAt(prevails, left, 1500),
  ];
  if (story.link !== null) {
    const y = Math.max(208 + origin.height + 96, 1500 - QR - 200);
    const hint = setLine('扫码看原文', textStyle(setting, 40, 60, { weight: 700 }));
    marks.push(...placeAt(drawQrCode(story.link, QR), left, y));
    marks.push(...placeAt(hint, left + QR + 56, y + QR - hint.height));
  }
  return { width: CARD_WIDTH, height: CARD_HEIGHT, marks };
}

function drawEdges({ ground, theme }: Setting): Mark[] {
  const { kind, line, second, tone } = theme.ornament;
  switch (kind) {
    case 'lattice':
      return [
        ...drawLattice(CARD_WIDTH, 72, tone).marks,
        { kind: 'box', x: 0, y: 72, width: CARD_WIDTH, height: 4, fill: line },
        { kind: 'box', x: 0, y: CARD_HEIGHT - 76, width: CARD_WIDTH, height: 4, fill: line },
        ...placeAt(drawLattice(CARD_WIDTH, 72, tone), 0, CARD_HEIGHT - 72),
      ];
    case 'route':
      return [
        ...drawTrack(1040, { first: line, second }).marks,
        station(ROUTE_X + 8, 240, ground.fill),
        station(ROUTE_X + 8, 1040, ground.fill),
      ];
    case 'titlePage': {
      const { left, right } = cardMargin(theme);
      const width = CARD_WIDTH - left - right;
      return [
        ...placeAt(drawDoubleRule(width, ground.ink, true), left, 88),
        ...placeAt(drawDoubleRule(width, ground.ink, false), left, CARD_HEIGHT - 102),
      ];
    }
  }
}
