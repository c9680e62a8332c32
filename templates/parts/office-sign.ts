import { contrastOf } from '../themes/contrast.ts';
import { emptyPiece, type Mark, type Piece, placeAt, stack } from './piece.ts';
import { drawQrCode } from './qr-code.tsx';
import { setLine, setText } from './set-text.ts';
import { px, type Setting, textStyle } from './setting.ts';

/** A logo as many times as wide as high holds the office's name already. */
const WORDMARK = 3;
/** White paper stands out this much from a ground that a logo for light ground can't stand on. */
const DARK = 2;

/** The sign (署名) of the office: its logo and its name; empty in a theme that belongs to no office. */
export function drawOfficeSign(setting: Setting, width = setting.width, size = 40): Piece {
  const { office } = setting.theme;
  if (!office || (office.name === '' && !office.logo)) return emptyPiece;
  const logo = drawLogo(setting, px(setting, size * 1.8), width);
  const isWordmark = office.logo !== null && office.logo.width >= office.logo.height * WORDMARK;
  if (isWordmark) return logo;
  const gap = logo.width > 0 ? px(setting, size * 0.5) : 0;
  const style = textStyle(setting, size, size * 1.4, { weight: 700 });
  const name = setText(office.name, style, Math.max(style.size * 4, width - logo.width - gap), {
    balanced: true,
  });
  const height = Math.max(logo.height, name.height);
  return {
    width,
    height,
    marks: [
      ...placeAt(logo, 0, Math.round((height - logo.height) / 2)),
      ...placeAt(name, logo.width + gap, Math.round((height - name.height) / 2)),
    ],
  };
}

/** The logo at a height, narrower than the measure; on dark ground on a white plate. */
function drawLogo({ theme, ground }: Setting, height: number, measure: number): Piece {
  const logo = theme.office?.logo;
  if (!logo) return emptyPiece;
  const dark = contrastOf('#FFFFFF', ground.fill) > DARK;
  const inset = dark ? Math.round(height * 0.14) : 0;
  const scale = Math.min((height - inset * 2) / logo.height, (measure * 0.8 - inset * 2) / logo.width);
  const shown = { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) };
  const size = { width: shown.width + inset * 2, height: shown.height + inset * 2 };
  const plate: Mark[] = dark ? [{ kind: 'box', x: 0, y: 0, ...size, fill: '#FFFFFF' }] : [];
  return { ...size, marks: [...plate, { kind: 'image', x: inset, y: inset, ...shown, src: logo.src }] };
}

/** The office's own QR code with its words below; empty where it has none. */
export function drawOfficeCode(setting: Setting, side: number): Piece {
  const link = setting.theme.office?.link;
  if (!link) return emptyPiece;
  const hint = setLine(link.words, textStyle(setting, 28, 40, { colour: setting.ground.quiet }));
  const width = Math.max(side, Math.ceil(hint.width));
  const centred = {
    width,
    height: hint.height,
    marks: placeAt(hint, Math.round((width - hint.width) / 2), 0),
  };
  const code = drawQrCode(link.address, side);
  const framed = { width, height: side, marks: placeAt(code, Math.round((width - side) / 2), 0) };
  return stack([framed, centred], px(setting, 12));
}
