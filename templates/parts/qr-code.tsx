import QRCode from 'qrcode';
import { artPiece, type Piece } from './piece.ts';

/** A QR code of `side` px with a white border of four modules' room, dark on white so that every reader finds it. */
export function drawQrCode(text: string, side: number): Piece {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const module = side / (size + 4);
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    let start = -1;
    for (let column = 0; column <= size; column += 1) {
      const dark = column < size && data[row * size + column] === 1;
      if (dark && start < 0) start = column;
      if (!dark && start >= 0) {
        runs.push(`M${start + 2} ${row + 2}h${column - start}v1h${start - column}z`);
        start = -1;
      }
    }
  }
  return artPiece(
    side,
    side,
    <g transform={`scale(${module})`}>
      <path d={`M0 0h${size + 4}v${size + 4}h-${size + 4}z`} fill="#FFFFFF" />
      <path d={runs.join('')} fill="#1A1A1A" shapeRendering="crispEdges" />
    </g>,
  );
}
