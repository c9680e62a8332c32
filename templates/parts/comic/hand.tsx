import type { ReactElement } from 'react';

export const skin = '#F2C29B';
export const skinShade = '#E3A87E';

/** How a hand is held: closed, open with its fingers up, pointing, or palm up towards somebody. */
export type HandShape = 'closed' | 'open' | 'pointing' | 'offering';

/** Fingers of a hand around its palm, as ends of strokes; the thumb comes last. */
const fingers: Readonly<Record<HandShape, readonly string[]>> = {
  closed: ['M12 -4L17 -11'],
  open: ['M-10 -8L-15 -24', 'M-3 -10L-4 -30', 'M5 -10L7 -29', 'M11 -6L17 -21', 'M-13 2L-24 -6'],
  pointing: ['M3 -8L5 -36', 'M-12 0L-20 -10'],
  offering: ['M6 -9L28 -14', 'M9 -3L33 -5', 'M9 4L31 5', 'M-2 -12L6 -24'],
};

/** A hand around the end of its sleeve, turned by `turn` degrees. */
export function Hand({
  x,
  y,
  shape,
  turn = 0,
}: {
  x: number;
  y: number;
  shape: HandShape;
  turn?: number;
}): ReactElement {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      {fingers[shape].map((finger) => (
        <path key={finger} d={finger} fill="none" stroke={skin} strokeWidth="10" strokeLinecap="round" />
      ))}
      <circle r="17.5" fill={skin} />
      {shape === 'closed' || shape === 'pointing' ? (
        <path d="M-7 -5v9M1 -6v10" fill="none" stroke={skinShade} strokeWidth="3" strokeLinecap="round" />
      ) : null}
    </g>
  );
}
