import { drawBrackets, drawCircuit } from '../parts/ornament/circuit.tsx';
import { drawDoubleRule } from '../parts/ornament/double-rule.ts';
import { drawHills } from '../parts/ornament/hills.tsx';
import { drawHouses } from '../parts/ornament/houses.tsx';
import { drawLattice, drawLatticeFoot } from '../parts/ornament/lattice.tsx';
import { drawLocalBand } from '../parts/ornament/local-band.ts';
import { drawTrack, ROUTE_X, station } from '../parts/ornament/route.tsx';
import { type Mark, placeAt } from '../parts/piece.ts';
import type { Ground, Ornament, Theme } from '../themes/theme.ts';
import { at, type PageFormat } from './page-format.ts';

/** What stands at the edges of a page, and how far from its upper and lower edge words must stay. */
export interface PageOrnament {
  readonly marks: readonly Mark[];
  readonly top: number;
  readonly bottom: number;
}

/** A content page goes with its neighbours; a closing page is the last thing that is seen. */
export type PageRole = 'content' | 'closing';

type Draw = (theme: Theme, ground: Ground, format: PageFormat, role: PageRole) => PageOrnament;

/** The ornament of a page in a theme. Exhaustive: a new ornament without a page does not compile. */
export function drawPageOrnament(
  theme: Theme,
  ground: Ground,
  format: PageFormat,
  role: PageRole,
): PageOrnament {
  return ornaments[theme.ornament.kind](theme, ground, format, role);
}

const drawLatticePage: Draw = ({ grounds, ornament }, _ground, format, role) => {
  const { width, height } = format;
  const band = at(format, role === 'content' ? 54 : 72);
  const fill = role === 'content' ? grounds.field.fill : grounds.footer.fill;
  const rule = { kind: 'box', x: 0, width, height: 4, fill: ornament.line } as const;
  const top: Mark[] = [
    { kind: 'box', x: 0, y: 0, width, height: band, fill },
    ...drawLattice(width, band, ornament.tone, band).marks,
    { ...rule, y: band },
  ];
  if (role === 'content') return { marks: top, top: band, bottom: 0 };
  const foot = drawLattice(width, band, ornament.tone, band);
  return {
    marks: [...top, { ...rule, y: height - band - 4 }, ...placeAt(foot, 0, height - band)],
    top: band,
    bottom: band,
  };
};

const drawRoutePage: Draw = ({ grounds, ornament }, ground, format, role) => {
  const { line, second, tone } = ornament;
  const end = role === 'content' ? format.height : Math.round(format.height * 0.62);
  const lines = { first: line, second: role === 'content' ? tone : second };
  const outline = role === 'content' ? grounds.poster.fill : ground.fill;
  const stop = at(format, 268);
  const stops = role === 'content' ? [stop] : [stop, end];
  return {
    marks: [...drawTrack(end, lines).marks, ...stops.map((y) => station(ROUTE_X + 8, y, outline))],
    top: at(format, 56),
    bottom: 0,
  };
};

const drawTitlePage: Draw = (_theme, ground, format) => {
  const width = format.width - format.margin * 2;
  const edge = at(format, 52);
  return {
    marks: [
      ...placeAt(drawDoubleRule(width, ground.ink, true), format.margin, edge),
      ...placeAt(drawDoubleRule(width, ground.ink, false), format.margin, format.height - edge - 14),
    ],
    top: edge + 10,
    bottom: at(format, 16),
  };
};

const drawHillsPage: Draw = ({ ornament, grounds }, ground, format, role) => {
  const strip = at(format, role === 'content' ? 88 : 200);
  const [far, middle, near] =
    role === 'content'
      ? [grounds.poster.fill, ornament.tone, ornament.second]
      : [ground.rule, ground.solid, ground.solid];
  const hills = drawHills(format.width, strip, { layers: [far, middle, near], leaf: middle });
  return {
    marks: placeAt(hills, 0, format.height - strip),
    top: at(format, 40),
    bottom: strip - at(format, 24),
  };
};

const drawHousesPage: Draw = ({ ornament, grounds }, ground, format, role) => {
  const strip = at(format, role === 'content' ? 84 : 190);
  const { line, second, tone } = ornament;
  const walls =
    role === 'content' ? ([tone, grounds.poster.fill] as const) : ([ground.solid, ground.fill] as const);
  const houses = drawHouses(format.width, strip, {
    walls,
    line: role === 'content' ? line : ground.rule,
    lit: second,
  });
  const head: Mark[] = [
    { kind: 'box', x: 0, y: 0, width: format.width, height: at(format, 16), fill: grounds.field.fill },
  ];
  return {
    marks: [...(role === 'content' ? head : []), ...placeAt(houses, 0, format.height - strip)],
    top: at(format, 40),
    bottom: strip - at(format, 24),
  };
};

const drawCircuitPage: Draw = ({ ornament, grounds }, ground, format, role) => {
  const edge = at(format, 36);
  const colour = role === 'content' ? ground.accent : ornament.line;
  const brackets = drawBrackets(format.width - edge * 2, format.height - edge * 2, colour, at(format, 64));
  if (role === 'content') {
    const tab = at(format, 12);
    const marks: Mark[] = [
      { kind: 'box', x: 0, y: 0, width: format.width, height: tab, fill: grounds.field.fill },
      ...placeAt(brackets, edge, edge),
    ];
    return { marks, top: at(format, 56), bottom: at(format, 8) };
  }
  const traces = drawCircuit(format.width, at(format, 260), ornament);
  return {
    marks: [...placeAt(traces, 0, format.height - at(format, 300)), ...placeAt(brackets, edge, edge)],
    top: at(format, 72),
    bottom: at(format, 280),
  };
};

const ornaments: Readonly<Record<Ornament, Draw>> = {
  lattice: drawLatticePage,
  route: drawRoutePage,
  titlePage: drawTitlePage,
  hills: drawHillsPage,
  windows: drawHousesPage,
  circuit: drawCircuitPage,
};

/** The ornament of a cover that has no scene of its own: bands above and below, the route, or double rules. */
export function drawCoverFrame(theme: Theme, ground: Ground, format: PageFormat): PageOrnament {
  const { line, tone } = theme.ornament;
  if (theme.ornament.kind !== 'lattice') return drawPageOrnament(theme, ground, format, 'closing');
  const band = at(format, 72);
  const foot =
    drawLocalBand(theme, format.width) ?? drawLatticeFoot(format.width, at(format, 140), { line, tone });
  return {
    marks: [
      ...drawLattice(format.width, band, tone, band).marks,
      { kind: 'box', x: 0, y: band, width: format.width, height: 4, fill: line },
      ...placeAt(foot, 0, format.height - foot.height),
    ],
    top: band,
    bottom: foot.height,
  };
}
