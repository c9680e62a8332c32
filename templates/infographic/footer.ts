import type { Story } from '@tongjie/model';
import { drawIssuers } from '../parts/issuers.ts';
import { drawOfficeCode, drawOfficeSign } from '../parts/office-sign.ts';
import { drawCircuit } from '../parts/ornament/circuit.tsx';
import { drawDoubleRule } from '../parts/ornament/double-rule.ts';
import { drawHills } from '../parts/ornament/hills.tsx';
import { drawHouses } from '../parts/ornament/houses.tsx';
import { drawLattice } from '../parts/ornament/lattice.tsx';
import { drawLocalBand } from '../parts/ornament/local-band.ts';
import { drawTrack } from '../parts/ornament/route.tsx';
import { emptyPiece, type Mark, type Piece, placeAt, stack } from '../parts/piece.ts';
import { drawQrCode } from '../parts/qr-code.tsx';
import { setLine, setText } from '../parts/set-text.ts';
import { type Setting, textStyle } from '../parts/setting.ts';
import { quotedTitle } from '../parts/story-text.ts';

const QR = 216;
const OFFICE_QR = 152;

/** Where the picture comes from: full title, document number, issuers, QR code, and that the policy prevails. */
export function drawFooter(story: Story, setting: Setting, canvas: number): Piece {
  const { ground, theme, width } = setting;
  const { left } = theme.margin;
  const quiet = textStyle(setting, 28, 40, { colour: ground.quiet });
  const measure = story.link === null ? width : width - QR - 56;
  const origin = stack(
    [
      setLine('政策原文', { ...quiet, size: 32, lineHeight: 48 }),
      setText(quotedTitle(story.policyTitle), textStyle(setting, 36, 58), measure, { balanced: true }),
      setText(story.documentNumber, { ...quiet, size: 32, lineHeight: 48 }, measure),
    ].filter((piece) => piece.height > 0),
    12,
  );
  const marks: Mark[] = [];
  const ruled = theme.ornament.kind === 'titlePage';
  let y = 72;
  if (ruled) {
    marks.push(...placeAt(drawDoubleRule(width, ground.ink, true), left, 0));
    y = 56;
  }
  marks.push(...placeAt(origin, left, y));
  let bottom = y + origin.height;
  if (story.link !== null) {
    const code = drawQrCode(story.link, QR);
    const hint = setLine('扫码看原文', quiet);
    const x = left + width - QR;
    marks.push(...placeAt(code, x, y));
    marks.push(...placeAt(hint, x + Math.round((QR - hint.width) / 2), y + QR + 12));
    bottom = Math.max(bottom, y + QR + 12 + hint.height);
  }
  const office = drawOffice(setting);
  if (office.height > 0) {
    marks.push(...placeAt(office, left, bottom + 48));
    bottom += 48 + office.height;
  }
  y = bottom + 40;
  marks.push({ kind: 'box', x: left, y, width, height: 2, fill: ground.rule });
  y += 26;
  const prevails = setLine('内容以政策原文为准', quiet);
  const issuers = drawIssuers(story, quiet, width - prevails.width - 40);
  marks.push(...placeAt(issuers, left, y), ...placeAt(prevails, left + width - prevails.width, y));
  y += Math.max(issuers.height, prevails.height) + 56;
  const foot = drawFootOrnament(setting, canvas);
  marks.push(...placeAt(foot, 0, y));
  y += foot.height;
  const track =
    theme.ornament.kind === 'route'
      ? drawTrack(y, { first: theme.ornament.line, second: theme.ornament.second }).marks
      : [];
  return {
    width: canvas,
    height: y,
    marks: [{ kind: 'box', x: 0, y: 0, width: canvas, height: y, fill: ground.fill }, ...track, ...marks],
  };
}

/** The office's sign, its own QR code on the right. */
function drawOffice(setting: Setting): Piece {
  const code = drawOfficeCode(setting, OFFICE_QR);
  const measure = setting.width - (code.width > 0 ? code.width + 56 : 0);
  const sign = drawOfficeSign(setting, measure);
  const height = Math.max(sign.height, code.height);
  return {
    width: setting.width,
    height,
    marks: [
      ...placeAt(sign, 0, Math.round((height - sign.height) / 2)),
      ...placeAt(code, setting.width - code.width, 0),
    ],
  };
}

/** What ends the picture: the office's own art, or the ornament of the poster once more, small. */
function drawFootOrnament({ ground, theme }: Setting, canvas: number): Piece {
  const local = drawLocalBand(theme, canvas, 'footer');
  if (local) return local;
  const { kind, line, second } = theme.ornament;
  switch (kind) {
    case 'lattice':
      return drawLattice(canvas, 72, ground.rule);
    case 'hills':
      return drawHills(canvas, 120, { layers: [ground.rule, ground.solid, ground.solid], leaf: ground.rule });
    case 'windows':
      return drawHouses(canvas, 130, { walls: [ground.solid, ground.fill], line: ground.rule, lit: second });
    case 'circuit':
      return drawCircuit(canvas, 120, { line, second, tone: ground.rule });
    case 'route':
    case 'titlePage':
      return emptyPiece;
  }
}
