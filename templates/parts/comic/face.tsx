import type { ReactElement } from 'react';
import { skin, skinShade } from './hand.tsx';
import type { Mood } from './manner.ts';

const outline = '#23242C';
const blush = '#EE8E78';
const lips = '#9B2F2A';

type Eyes = 'open' | 'closed' | 'wide';
type Mouth = 'curve' | 'open' | 'talking' | 'round' | 'flat' | 'wavy';

interface Features {
  readonly eyes: Eyes;
  readonly mouth: Mouth;
  /** How far the brows stand above their usual place, and how much higher their inner than their outer ends are. */
  readonly brow: number;
  readonly slant: number;
}

const features: Readonly<Record<Mood, Features>> = {
  calm: { eyes: 'open', mouth: 'curve', brow: 0, slant: 0 },
  smile: { eyes: 'closed', mouth: 'open', brow: 2, slant: 0 },
  puzzled: { eyes: 'open', mouth: 'round', brow: 6, slant: 3 },
  surprised: { eyes: 'wide', mouth: 'round', brow: 10, slant: 0 },
  thinking: { eyes: 'open', mouth: 'flat', brow: 3, slant: 4 },
  worried: { eyes: 'open', mouth: 'wavy', brow: 2, slant: 8 },
  earnest: { eyes: 'open', mouth: 'talking', brow: 0, slant: -3 },
};

function drawEye(eyes: Eyes, x: number): ReactElement {
  switch (eyes) {
    case 'closed':
      return (
        <path
          key={x}
          d={`M${x - 11} -326q11 -14 22 0`}
          fill="none"
          stroke={outline}
          strokeWidth="6"
          strokeLinecap="round"
        />
      );
    case 'open':
    case 'wide':
      return (
        <g key={x}>
          <ellipse
            cx={x}
            cy="-330"
            rx={eyes === 'wide' ? 8 : 7}
            ry={eyes === 'wide' ? 10.5 : 8.5}
            fill={outline}
          />
          <circle cx={x + 2.4} cy="-333" r="2.6" fill="#FFFFFF" />
        </g>
      );
  }
}

function drawMouth(mouth: Mouth, x: number): ReactElement {
  const line = { fill: 'none', stroke: outline, strokeWidth: 5.5, strokeLinecap: 'round' as const };
  switch (mouth) {
    case 'curve':
      return <path d={`M${x - 15} -299q15 15 30 0`} {...line} />;
    case 'open':
      return (
        <g>
          <path d={`M${x - 18} -303h36q0 29 -18 29t-18 -29z`} fill={lips} />
          <path d={`M${x - 13} -303h26v7h-26z`} fill="#FFFFFF" />
          <path d={`M${x - 10} -280q10 -9 20 0q-4 6 -10 6t-10 -6z`} fill="#E4706A" />
        </g>
      );
    case 'talking':
      return <path d={`M${x - 13} -299q13 -5 26 0q-1 15 -13 15t-13 -15z`} fill={lips} />;
    case 'round':
      return <ellipse cx={x} cy="-293" rx="9" ry="10.5" fill={lips} />;
    case 'flat':
      return <path d={`M${x - 11} -293q11 -3 22 -1`} {...line} />;
    case 'wavy':
      return <path d={`M${x - 14} -289q7 -10 14 -3t14 -2`} {...line} />;
  }
}

/** Head with neck, ears, cheeks and a mood, turned a little to the right; hair comes on top of it. */
export function Face({
  mood,
  brows = outline,
  aged = false,
}: {
  mood: Mood;
  brows?: string;
  aged?: boolean;
}): ReactElement {
  const { eyes, mouth, brow, slant } = features[mood];
  const look = 7;
  const y = -352 - brow;
  return (
    <g>
      <path d="M-19 -286h38v30q-19 22 -38 0z" fill={skinShade} />
      <circle cx="-63" cy="-322" r="14" fill={skin} />
      <circle cx="63" cy="-322" r="13" fill={skin} />
      <circle cx="-63" cy="-322" r="6" fill={skinShade} />
      <path
        d="M-66 -338C-66 -384 -40 -398 0 -398S66 -384 66 -338S40 -262 0 -262S-66 -292 -66 -338Z"
        fill={skin}
      />
      <ellipse cx={look - 42} cy="-305" rx="12.5" ry="10" fill={blush} />
      <ellipse cx={look + 42} cy="-305" rx="12.5" ry="10" fill={blush} />
      {[look - 26, look + 26].map((x) => drawEye(eyes, x))}
      <path
        d={`M${look + 1} -320q8 8 -1 10`}
        fill="none"
        stroke={skinShade}
        strokeWidth="5"
        strokeLinecap="round"
      />
      {drawMouth(mouth, look)}
      {aged ? (
        <path
          d={`M${look - 28} -300q-5 8 -1 15M${look + 28} -300q5 8 1 15M${look - 14} -374h28`}
          fill="none"
          stroke={skinShade}
          strokeWidth="4"
          strokeLinecap="round"
        />
      ) : null}
      <path
        d={`M${look - 38} ${y}q11 ${-8 - slant / 2} 23 ${-slant}M${look + 15} ${y - slant}q12 ${-8 + slant / 2} 23 ${slant}`}
        fill="none"
        stroke={brows}
        strokeWidth="6"
        strokeLinecap="round"
      />
    </g>
  );
}
