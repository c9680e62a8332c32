import type { Expression } from '@tongjie/model';
import type { ReactElement } from 'react';

const skin = '#F2C29B';
const shade = '#E3A87E';
const blush = '#EE8E78';
const outline = '#23242C';

/** Shoulder, elbow and hand of an arm. */
export type ArmPose = readonly [number, number, number, number, number, number];

export const leftArmDown: ArmPose = [-66, -236, -92, -170, -82, -108];
export const rightArmDown: ArmPose = [66, -236, 92, -170, 82, -108];
export const rightArmRaised: ArmPose = [66, -236, 110, -190, 122, -262];

/** An arm with its hand, in the colour of the sleeve. */
export function Arm({ pose, sleeve }: { pose: ArmPose; sleeve: string }): ReactElement {
  const [shoulderX, shoulderY, elbowX, elbowY, handX, handY] = pose;
  return (
    <g>
      <path
        d={`M${shoulderX} ${shoulderY}L${elbowX} ${elbowY}L${handX} ${handY}`}
        fill="none"
        stroke={sleeve}
        strokeWidth="34"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx={handX} cy={handY} r="17.7" fill={skin} />
    </g>
  );
}

export function Torso({ colour }: { colour: string }): ReactElement {
  return (
    <path
      d="M-54 -262Q-72 -262 -76 -244L-90 -84Q-92 -68 -76 -68H76Q92 -68 90 -84L76 -244Q72 -262 54 -262Z"
      fill={colour}
    />
  );
}

export function Legs({ colour, shoes }: { colour: string; shoes: string }): ReactElement {
  return (
    <g>
      <path d="M-66 -76H-8V-8H-60ZM66 -76H8V-8H60Z" fill={colour} />
      <path d="M-74 0Q-74 -24 -50 -24H-6V0ZM74 0Q74 -24 50 -24H6V0Z" fill={shoes} />
    </g>
  );
}

type Mouth = 'curve' | 'open' | 'round' | 'flat';

/** What the five expressions are made of: eyes, mouth and brows only. */
const features: Readonly<
  Record<Expression, { closedEyes: boolean; mouth: Mouth; brow: number; look: number }>
> = {
  calm: { closedEyes: false, mouth: 'curve', brow: 0, look: 0 },
  smile: { closedEyes: true, mouth: 'open', brow: 0, look: 0 },
  puzzled: { closedEyes: false, mouth: 'round', brow: 5, look: 6 },
  surprised: { closedEyes: false, mouth: 'round', brow: 8, look: 0 },
  thinking: { closedEyes: false, mouth: 'flat', brow: 4, look: 8 },
};

function drawMouth(mouth: Mouth, look: number): ReactElement {
  switch (mouth) {
    case 'curve':
      return (
        <path
          d={`M${look - 15} -300q15 16 30 0`}
          fill="none"
          stroke={outline}
          strokeWidth="6"
          strokeLinecap="round"
        />
      );
    case 'open':
      return (
        <g>
          <path d={`M${look - 16} -304h32q0 28 -16 28t-16 -28z`} fill="#9B2F2A" />
          <path d={`M${look - 12} -304h24v7h-24z`} fill="#FFFFFF" />
        </g>
      );
    case 'round':
      return <ellipse cx={look} cy="-294" rx="9" ry="11" fill="#9B2F2A" />;
    case 'flat':
      return <path d={`M${look - 12} -294h24`} stroke={outline} strokeWidth="6" strokeLinecap="round" />;
  }
}

/** Head with neck, ears, cheeks and an expression; hair comes on top of it. */
export function Face({
  expression,
  brows = outline,
}: {
  expression: Expression;
  brows?: string;
}): ReactElement {
  const { closedEyes, mouth, brow, look } = features[expression];
  const browLine = (x: number, tilt: number) => `M${x + look} ${-352 - brow + tilt}q11 -8 22 ${-tilt}`;
  return (
    <g>
      <rect x="-18" y="-290" width="36" height="40" rx="14" fill={shade} />
      <circle cx="-64" cy="-324" r="14" fill={skin} />
      <circle cx="64" cy="-324" r="14" fill={skin} />
      <ellipse cx="0" cy="-330" rx="66" ry="68" fill={skin} />
      <circle cx={look - 40} cy="-306" r="12" fill={blush} />
      <circle cx={look + 40} cy="-306" r="12" fill={blush} />
      {[look - 25, look + 25].map((x) =>
        closedEyes ? (
          <path
            key={x}
            d={`M${x - 11} -328q11 -14 22 0`}
            fill="none"
            stroke={outline}
            strokeWidth="6"
            strokeLinecap="round"
          />
        ) : (
          <ellipse key={x} cx={x} cy="-330" rx="6.5" ry="8" fill={outline} />
        ),
      )}
      {drawMouth(mouth, look)}
      <path
        d={`${browLine(-36, 0)}${browLine(14, brow > 0 ? 4 : 0)}`}
        fill="none"
        stroke={brows}
        strokeWidth="6"
        strokeLinecap="round"
      />
    </g>
  );
}
