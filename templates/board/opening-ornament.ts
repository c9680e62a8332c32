import { drawCircuit } from '../parts/ornament/circuit.tsx';
import { drawDoubleRule } from '../parts/ornament/double-rule.ts';
import { drawHills } from '../parts/ornament/hills.tsx';
import { drawHouses } from '../parts/ornament/houses.tsx';
import { drawLattice, drawLatticeFoot } from '../parts/ornament/lattice.tsx';
import { drawLocalBand } from '../parts/ornament/local-band.ts';
import { station } from '../parts/ornament/route.tsx';
import { fillBox, type Mark, type Piece, placeAt } from '../parts/piece.ts';
import type { Ground, Ornament, Theme } from '../themes/theme.ts';
import type { BoardSheet } from './board-sheet.ts';

/** What stands at the edges of an opening: room in px that it takes above and below, and its marks at a height. */
export interface OpeningOrnament {
  readonly top: number;
  readonly bottom: number;
  at(height: number): Mark[];
}

interface Canvas {
  readonly width: number;
  readonly bleed: number;
  readonly margin: number;
  readonly scale: number;
}

type Draw = (theme: Theme, ground: Ground, canvas: Canvas) => OpeningOrnament;

/** The ornament of an opening in a theme. Exhaustive: a new ornament without an opening does not compile. */
export function drawOpeningOrnament(
  theme: Theme,
  ground: Ground,
  width: number,
  { openingScale, margin }: BoardSheet,
  bleed: number,
): OpeningOrnament {
  const canvas: Canvas = { width, bleed, margin: margin + bleed, scale: openingScale };
  return ornaments[theme.ornament.kind](theme, ground, canvas);
}

/** A strip along the lower edge; the office's own where it has one. */
function alongFoot(theme: Theme, { width, bleed }: Canvas, drawOwn: () => Piece): OpeningOrnament {
  const strip = drawLocalBand(theme, width) ?? drawOwn();
  return { top: bleed, bottom: strip.height, at: (height) => placeAt(strip, 0, height - strip.height) };
}

const drawLatticeOpening: Draw = (theme, _ground, canvas) => {
  const { width, bleed, scale } = canvas;
  const { line, tone } = theme.ornament;
  const band = Math.round(64 * scale) + bleed;
  const head = drawLattice(width, band, tone, Math.round(64 * scale));
  const foot = alongFoot(theme, canvas, () => drawLatticeFoot(width, Math.round(72 * scale), { line, tone }));
  return {
    top: band + 6,
    bottom: foot.bottom,
    at: (height) => [
      ...head.marks,
      { kind: 'box', x: 0, y: band, width, height: 6, fill: line },
      ...foot.at(height),
    ],
  };
};

/** Two lines with stations, which run off both edges. */
const drawRouteOpening: Draw = (theme, ground, canvas) => {
  const { width } = canvas;
  const { line, second } = theme.ornament;
  const local = drawLocalBand(theme, width);
  const strip = local?.height ?? 0;
  const stops = [0.08, 0.36, 0.64, 0.92];
  return {
    top: canvas.bleed,
    bottom: 96 + strip,
    at: (height) => {
      const y = height - 80 - strip;
      return [
        ...placeAt(fillBox(width, 20, line), 0, y),
        ...placeAt(fillBox(width, 20, second), 0, y + 20),
        ...stops.map((share) => station(Math.round(width * share), y + 20, ground.fill)),
        ...(local ? placeAt(local, 0, height - strip) : []),
      ];
    },
  };
};

const drawTitlePageOpening: Draw = (theme, ground, { width, bleed, margin, scale }) => {
  const measure = width - margin * 2;
  const edge = bleed + Math.round(40 * scale);
  const local = drawLocalBand(theme, width);
  const strip = local?.height ?? 0;
  return {
    top: edge + 14,
    bottom: Math.max(strip, 28),
    at: (height) => [
      ...placeAt(drawDoubleRule(measure, ground.ink, true), margin, edge),
      ...(local
        ? placeAt(local, 0, height - strip)
        : placeAt(drawDoubleRule(measure, ground.ink, false), margin, height - 14)),
    ],
  };
};

const drawHillsOpening: Draw = (theme, _ground, canvas) =>
  alongFoot(theme, canvas, () =>
    drawHills(canvas.width, Math.round(130 * canvas.scale), {
      layers: [theme.ornament.tone, theme.ornament.second, theme.grounds.field.fill],
      leaf: theme.grounds.field.fill,
    }),
  );

const drawHousesOpening: Draw = (theme, ground, canvas) => {
  const { tone, line, second } = theme.ornament;
  return alongFoot(theme, canvas, () =>
    drawHouses(canvas.width, Math.round(120 * canvas.scale), {
      walls: [tone, ground.fill],
      line,
      lit: second,
    }),
  );
};

const drawCircuitOpening: Draw = (theme, _ground, canvas) =>
  alongFoot(theme, canvas, () => drawCircuit(canvas.width, Math.round(120 * canvas.scale), theme.ornament));

const ornaments: Readonly<Record<Ornament, Draw>> = {
  lattice: drawLatticeOpening,
  route: drawRouteOpening,
  titlePage: drawTitlePageOpening,
  hills: drawHillsOpening,
  windows: drawHousesOpening,
  circuit: drawCircuitOpening,
};
