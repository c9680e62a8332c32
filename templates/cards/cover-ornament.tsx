import type { Story } from '@tongjie/model';
import type { ReactElement } from 'react';
import { drawIssuers } from '../parts/issuers.ts';
import { drawCircuit } from '../parts/ornament/circuit.tsx';
import { drawDoubleRule } from '../parts/ornament/double-rule.ts';
import { drawHills } from '../parts/ornament/hills.tsx';
import { drawHouses } from '../parts/ornament/houses.tsx';
import { drawLattice, drawLatticeFoot } from '../parts/ornament/lattice.tsx';
import { station } from '../parts/ornament/route.tsx';
import { drawSeal } from '../parts/ornament/seal.ts';
import { type Mark, placeAt } from '../parts/piece.ts';
import { setText } from '../parts/set-text.ts';
import type { Ornament, Theme } from '../themes/theme.ts';

/** What stands beside the words of a cover, and the heights between which the words may stand. */
export interface CoverOrnament {
  readonly marks: readonly Mark[];
  readonly top: number;
  readonly bottom: number;
}

type Draw = (theme: Theme, story: Story, width: number, height: number) => CoverOrnament;

/** The ornament of a cover in a theme. Exhaustive: a new ornament without a cover does not compile. */
export function drawCoverOrnament(theme: Theme, story: Story, width: number, height: number): CoverOrnament {
  const base: Mark = { kind: 'box', x: 0, y: 0, width, height, fill: theme.grounds.poster.fill };
  const drawn = ornaments[theme.ornament.kind](theme, story, width, height);
  return { ...drawn, marks: [base, ...drawn.marks] };
}

const drawLatticeCover: Draw = ({ ornament }, _story, width, height) => {
  const { line, tone } = ornament;
  const band = Math.round(height * 0.095);
  const foot = drawLatticeFoot(width, Math.round(height * 0.14), { line, tone });
  return {
    marks: [
      ...drawLattice(width, band, tone, band).marks,
      { kind: 'box', x: 0, y: band, width, height: 3, fill: line },
      ...placeAt(foot, 0, height - foot.height),
    ],
    top: band + 3,
    bottom: height - foot.height,
  };
};

/** Part of some art: only the marks' own places are covered, so that words may stand beside them. */
const windowOn = (art: ReactElement, x: number, y: number, width: number, height: number): Mark => ({
  kind: 'art',
  x,
  y,
  width,
  height,
  art: <g transform={`translate(${-x} ${-y})`}>{art}</g>,
});

/** The route along the lower edge, turning up on the right. */
const drawRouteCover: Draw = ({ ornament, grounds }, _story, width, height) => {
  const level = height - 58;
  const art = (
    <g fill="none" strokeWidth="13">
      <path
        d={`M0 ${level}H${width - 176}Q${width - 112} ${level} ${width - 112} ${level - 64}V152Q${width - 112} 88 ${width - 48} 88H${width}`}
        stroke={ornament.line}
      />
      <path
        d={`M0 ${level + 13}H${width - 172}Q${width - 99} ${level + 13} ${width - 99} ${level - 60}V156Q${width - 99} 101 ${width - 44} 101H${width}`}
        stroke={ornament.second}
      />
    </g>
  );
  const stops = [
    [width * 0.1, level + 6],
    [width * 0.307, level + 6],
    [width * 0.513, level + 6],
    [width * 0.711, level + 6],
    [width - 106, Math.round((level + 88) / 2)],
  ] as const;
  return {
    marks: [
      windowOn(art, 0, level - 16, width, height - level + 16),
      windowOn(art, width - 190, 0, 190, level - 16),
      ...stops.map(([x, y]) => station(Math.round(x), y, grounds.poster.fill)),
    ],
    top: 8,
    bottom: level - 26,
  };
};

const drawTitlePageCover: Draw = ({ grounds }, story, width, height) => {
  const ground = grounds.poster;
  const margin = 40;
  // On a taller cover the columns at the sides stay wide enough for an office's name.
  const column = Math.round((width - 420 * Math.min(1.4, height / 383)) / 2);
  const inner = column - margin - 24;
  const measure = width - margin * 2;
  const caption = { size: 28, lineHeight: 40, colour: ground.quiet };
  const issuers = drawIssuers(story, { ...caption, colour: ground.ink }, inner);
  const number = setText(story.documentNumber, caption, inner, { balanced: true });
  const side = Math.min(120, inner);
  const seal = drawSeal('政策解读', side, ground.hot, ground.fill);
  // Many issuers leave no room for the number below them.
  const fits = issuers.height + number.height + 24 <= height - 136;
  return {
    marks: [
      ...placeAt(drawDoubleRule(measure, ground.ink, true), margin, 28),
      ...placeAt(drawDoubleRule(measure, ground.ink, false), margin, height - 42),
      { kind: 'box', x: column, y: 42, width: 2, height: height - 84, fill: ground.rule },
      { kind: 'box', x: width - column - 2, y: 42, width: 2, height: height - 84, fill: ground.rule },
      ...(issuers.height <= height - 136 ? placeAt(issuers, margin, 68) : []),
      ...(fits ? placeAt(number, margin, height - 68 - number.height) : []),
      ...placeAt(seal, width - margin - side, height - 68 - side),
    ],
    top: 42,
    bottom: height - 42,
  };
};

const drawHillsCover: Draw = ({ ornament, grounds }, _story, width, height) => {
  const strip = Math.round(height * 0.3);
  const hills = drawHills(width, strip, {
    layers: [ornament.tone, ornament.second, grounds.field.fill],
    leaf: grounds.field.fill,
  });
  return { marks: placeAt(hills, 0, height - strip), top: 12, bottom: height - strip };
};

const drawHousesCover: Draw = ({ ornament, grounds }, _story, width, height) => {
  const strip = Math.round(height * 0.26);
  const houses = drawHouses(width, strip, {
    walls: [ornament.tone, grounds.poster.fill],
    line: ornament.line,
    lit: ornament.second,
  });
  const bar = 14;
  return {
    marks: [
      { kind: 'box', x: 0, y: 0, width, height: bar, fill: grounds.field.fill },
      ...placeAt(houses, 0, height - strip),
    ],
    top: bar,
    bottom: height - strip,
  };
};

/** Traces on both sides; the words stand between them. */
const drawCircuitCover: Draw = ({ ornament }, _story, width, height) => {
  const side = Math.round((width - height) / 2) - 8;
  const board = drawCircuit(side, height, ornament, true);
  const mirrored = board.marks.map((mark) =>
    mark.kind === 'art'
      ? { ...mark, art: <g transform={`translate(${side} 0) scale(-1 1)`}>{mark.art}</g> }
      : mark,
  );
  return {
    marks: [...board.marks, ...placeAt({ ...board, marks: mirrored }, width - side, 0)],
    top: 8,
    bottom: height - 8,
  };
};

const ornaments: Readonly<Record<Ornament, Draw>> = {
  lattice: drawLatticeCover,
  route: drawRouteCover,
  titlePage: drawTitlePageCover,
  hills: drawHillsCover,
  windows: drawHousesCover,
  circuit: drawCircuitCover,
};
