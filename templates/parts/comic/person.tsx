import type { ReactElement } from 'react';

/** The trunk of a person in the colour of what they wear, with a shade along its far side. */
export function Torso({ colour, shade }: { colour: string; shade: string }): ReactElement {
  return (
    <g>
      <path
        d="M-50 -262Q-74 -260 -77 -240L-90 -84Q-92 -66 -74 -66H74Q92 -66 90 -84L77 -240Q74 -260 50 -262Z"
        fill={colour}
      />
      <path d="M-77 -240L-90 -84Q-92 -66 -74 -66H-52L-58 -240Z" fill={shade} />
    </g>
  );
}

export function Legs({ colour, shoes }: { colour: string; shoes: string }): ReactElement {
  return (
    <g>
      <path d="M-66 -76H-7V-10H-58ZM66 -76H7V-10H58Z" fill={colour} />
      <path d="M-70 0Q-72 -26 -46 -26H-4V0ZM10 0V-26H46Q76 -24 78 0Z" fill={shoes} />
    </g>
  );
}
