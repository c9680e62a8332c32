import type { Story } from '@tongjie/model';
import type { Theme } from '../../themes/theme.ts';
import { drawIssuers } from '../issuers.ts';
import { type Mark, placeAt } from '../piece.ts';
import { setText } from '../set-text.ts';
import { drawDoubleRule } from './double-rule.ts';
import { drawLattice, drawLatticeFoot } from './lattice.tsx';
import { station } from './route.tsx';
import { drawSeal } from './seal.ts';

/** What stands beside the words of a cover, and the heights between which the words may stand. */
export interface CoverOrnament {
  readonly marks: readonly Mark[];
  readonly top: number;
  readonly bottom: number;
}

export function drawCoverOrnament(theme: Theme, story: Story, width: number, height: number): CoverOrnament {
  const { ground, ornament } = { ground: theme.grounds.poster, ornament: theme.ornament };
  const base: Mark = { kind: 'box', x: 0, y: 0, width, height, fill: ground.fill };
  switch (ornament.kind) {
    case 'lattice': {
      const { line, tone } = ornament;
      const foot = drawLatticeFoot(width, 50, { line, tone });
      const marks: Mark[] = [
        base,
        ...drawLattice(width, 36, tone, 36).marks,
        { kind: 'box', x: 0, y: 36, width, height: 3, fill: line },
        ...placeAt(foot, 0, height - foot.height),
      ];
      return { marks, top: 39, bottom: height - 50 };
    }
    case 'route':
      return {
        marks: [base, ...drawCoverRoute(width, height, ornament.line, ornament.second, ground.fill)],
        top: 8,
        bottom: 300,
      };
    case 'titlePage': {
      const { left, right } = { left: 40, right: 40 };
      const measure = width - left - right;
      const caption = { size: 28, lineHeight: 40, colour: ground.quiet };
      const issuers = drawIssuers(story, { ...caption, colour: ground.ink }, 176);
      const number = setText(story.documentNumber, caption, 176, { balanced: true });
      const marks: Mark[] = [
        base,
        ...placeAt(drawDoubleRule(measure, ground.ink, true), left, 28),
        ...placeAt(drawDoubleRule(measure, ground.ink, false), left, height - 42),
        { kind: 'box', x: 240, y: 42, width: 2, height: height - 84, fill: ground.rule },
        { kind: 'box', x: width - 242, y: 42, width: 2, height: height - 84, fill: ground.rule },
        ...placeAt(issuers, left, 68),
        ...placeAt(number, left, height - 68 - number.height),
        ...placeAt(
          drawSeal('政策解读', 120, ground.hot, ground.fill),
          width - right - 120,
          height - 68 - 120,
        ),
      ];
      return { marks, top: 42, bottom: height - 42 };
    }
  }
}

/** The route along the lower edge, turning up on the right. */
function drawCoverRoute(width: number, height: number, first: string, second: string, fill: string): Mark[] {
  const art = (
    <g fill="none" strokeWidth="13">
      <path
        d={`M0 326H${width - 176}Q${width - 112} 326 ${width - 112} 262V152Q${width - 112} 88 ${width - 48} 88H${width}`}
        stroke={first}
      />
      <path
        d={`M0 339H${width - 172}Q${width - 99} 339 ${width - 99} 266V156Q${width - 99} 101 ${width - 44} 101H${width}`}
        stroke={second}
      />
    </g>
  );
  const stops = [
    [90, 332],
    [276, 332],
    [462, 332],
    [640, 332],
    [width - 106, 204],
    [width - 40, 94],
  ] as const;
  return [
    { kind: 'art', x: 0, y: 0, width, height, art },
    ...stops.slice(0, 5).map(([x, y]) => station(x, y, fill)),
  ];
}
