import type { ReactElement } from 'react';

/** An arrow to the right in a box of 48 × 32. */
export function drawArrow(colour: string, scale: number): ReactElement {
  return (
    <g transform={`scale(${scale})`} fill="none" stroke={colour} strokeWidth="4">
      <path d="M0 16H42M28 3L43 16L28 29" />
    </g>
  );
}

/** Two commas as an opening quotation mark in a box of 80 × 64. */
export function drawQuoteMark(colour: string, scale: number): ReactElement {
  return (
    <path
      transform={`scale(${scale})`}
      fill={colour}
      d="M0 36C0 16 10 4 30 0V11C21 14 17 19 17 28H34V64H0ZM46 36C46 16 56 4 76 0V11C67 14 63 19 63 28H80V64H46Z"
    />
  );
}

/** A person, for examples, in a box of 136 × 136. */
export function drawPerson(colour: string, scale: number): ReactElement {
  return (
    <g transform={`scale(${scale * 2.125})`} fill="none" stroke={colour} strokeWidth="2.6">
      <circle cx="32" cy="20" r="11" />
      <path d="M10 58V52C10 43 17 38 25 38H39C47 38 54 43 54 52V58Z" />
    </g>
  );
}
