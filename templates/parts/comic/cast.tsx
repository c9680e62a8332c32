import type { Speaker } from '@tongjie/model';
import type { ReactElement } from 'react';
import { Arms, RaisedArms } from './arms.tsx';
import { Face } from './face.tsx';
import type { Manner } from './manner.ts';
import { Legs, Torso } from './person.tsx';

const dark = '#23242C';
const white = '#FFFFFF';

/**
 * A person of the cast, looking to the right, drawn around the centre of the feet, about 400 units tall (the bun of
 * 老人 reaches 450).
 */
export function drawPersonOf(speaker: Speaker, manner: Manner): ReactElement {
  switch (speaker) {
    case 'clerk':
      return drawClerk(manner);
    case 'elder':
      return drawElder(manner);
    case 'owner':
      return drawOwner(manner);
    case 'resident':
      return drawResident(manner);
  }
}

/** Height of a person in units, hair included. */
export const heightOf = (speaker: Speaker): number => (speaker === 'elder' ? 452 : 408);

/** 办事员: navy suit, white cuffs, red tie, badge; hair to the shoulder. */
function drawClerk({ gesture, mood }: Manner): ReactElement {
  const arms = { gesture, sleeve: '#1A447C', cuff: white };
  return (
    <g>
      <path
        d="M-80 -330C-92 -442 88 -444 79 -330V-274Q78 -254 56 -254H-60Q-82 -254 -81 -276Z"
        fill="#2A2530"
      />
      <Legs colour="#1A3358" shoes={dark} />
      <Torso colour="#1F4E8C" shade="#1A447C" />
      <path d="M-30 -262L0 -190L30 -262Z" fill={white} />
      <path d="M-11 -256H11L6 -238L13 -196L0 -178L-13 -196L-6 -238Z" fill="#C8321F" />
      <path
        d="M-52 -262L-30 -262L-2 -176L-2 -66M52 -262L30 -262L2 -176"
        fill="none"
        stroke="#163C6E"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <path d="M28 -212h38v26h-38z" fill="#F3C64A" />
      <path d="M34 -203h26M34 -195h16" stroke={dark} strokeWidth="3" />
      <circle cx="9" cy="-128" r="4.5" fill="#F3C64A" />
      <circle cx="9" cy="-98" r="4.5" fill="#F3C64A" />
      <Face mood={mood} />
      <path
        d="M-71 -322C-80 -438 80 -438 71 -322C66 -352 52 -366 38 -374C10 -350 -38 -346 -60 -352C-66 -344 -69 -334 -71 -322Z"
        fill="#2A2530"
      />
      <path d="M-30 -398Q4 -412 36 -396" fill="none" stroke="#4A4352" strokeWidth="6" strokeLinecap="round" />
      <Arms {...arms} />
      <RaisedArms {...arms} />
    </g>
  );
}

/** 老人: bun, glasses, cardigan, a cane in the far hand. */
function drawElder({ gesture, mood }: Manner): ReactElement {
  const arms = { gesture, sleeve: '#784060', cuff: '#F4E3C8' };
  // Both hands are at work in some gestures: then the cane is left out rather than left standing.
  const holdsCane = gesture !== 'welcome' && gesture !== 'think' && gesture !== 'warn';
  return (
    <g>
      <circle cx="-6" cy="-420" r="31" fill="#B5B8C2" />
      <path d="M-24 -428q18 -16 36 0M-22 -414q16 -12 32 0" fill="none" stroke="#9DA1AD" strokeWidth="4" />
      <Legs colour="#4B4A5A" shoes="#3A2E2A" />
      <Torso colour="#8A4B6B" shade="#784060" />
      <path d="M-28 -262L0 -210L28 -262Z" fill="#F4E3C8" />
      <path d="M-28 -262L0 -210V-66M28 -262L0 -210" fill="none" stroke="#6F3854" strokeWidth="5" />
      {[-184, -146, -108].map((y) => (
        <circle key={y} cx="13" cy={y} r="5.5" fill="#F4E3C8" />
      ))}
      <path d="M-62 -108h36v6h-36zM28 -108h36v6h-36z" fill="#6F3854" />
      <Face mood={mood} brows="#9A9CA8" aged />
      <path
        d="M-71 -318C-80 -436 80 -436 71 -318C67 -352 46 -374 4 -380C-42 -376 -66 -352 -71 -318Z"
        fill="#C9CBD3"
      />
      <path d="M-44 -392q40 -20 84 0" fill="none" stroke="#B5B8C2" strokeWidth="5" strokeLinecap="round" />
      <circle cx="-19" cy="-329" r="20" fill="none" stroke="#7A4A2A" strokeWidth="5" />
      <circle cx="33" cy="-329" r="20" fill="none" stroke="#7A4A2A" strokeWidth="5" />
      <path d="M1 -332h12M-39 -332l-24 4" fill="none" stroke="#7A4A2A" strokeWidth="5" />
      {holdsCane ? <Cane x={-84} /> : null}
      <Arms {...arms} />
      <RaisedArms {...arms} />
    </g>
  );
}

function Cane({ x }: { x: number }): ReactElement {
  return (
    <path
      d={`M${x} 0V-116q0 -20 -18 -20t-18 16`}
      fill="none"
      stroke="#7A4A2A"
      strokeWidth="11"
      strokeLinecap="round"
    />
  );
}

/** 企业主: mustard shirt with rolled sleeves, green apron with a pen. */
function drawOwner({ gesture, mood }: Manner): ReactElement {
  const arms = { gesture, sleeve: '#D9A02E', cuff: '#F6D88A' };
  return (
    <g>
      <Legs colour="#3E4A5C" shoes={dark} />
      <Torso colour="#E9B23F" shade="#D9A02E" />
      <path d="M-32 -262L0 -228L32 -262L20 -270H-20Z" fill="#F6D88A" />
      <path d="M-48 -206H48Q50 -140 60 -66H-66Q-52 -140 -48 -206Z" fill="#2F6B57" />
      <path d="M-44 -262L-40 -204M44 -262L40 -204" stroke="#2F6B57" strokeWidth="14" />
      <path d="M-28 -156h56v40q0 8 -8 8h-40q-8 0 -8 -8z" fill="#245646" />
      <path d="M12 -150v-24" stroke={white} strokeWidth="6" strokeLinecap="round" />
      <Face mood={mood} />
      <path
        d="M-71 -324C-90 -436 74 -448 75 -350L71 -322C68 -346 60 -358 50 -366C8 -350 -34 -354 -56 -372C-62 -358 -68 -342 -71 -324Z"
        fill="#33241E"
      />
      <path d="M-26 -396Q6 -412 42 -394" fill="none" stroke="#553C30" strokeWidth="6" strokeLinecap="round" />
      <Arms {...arms} />
      <RaisedArms {...arms} />
    </g>
  );
}

/** 居民: hoodie with a pocket, ponytail. */
function drawResident({ gesture, mood }: Manner): ReactElement {
  const arms = { gesture, sleeve: '#378A7A', cuff: '#2F7C6E' };
  return (
    <g>
      <path d="M-38 -388C-124 -410 -134 -296 -106 -240C-98 -286 -82 -330 -40 -340Z" fill="#4A2B1E" />
      <Legs colour="#2F4A73" shoes="#E4573D" />
      <Torso colour="#3F9C8B" shade="#378A7A" />
      <path d="M-46 -264Q0 -212 46 -264L30 -274H-30Z" fill="#2F7C6E" />
      <path d="M-13 -232v36M13 -232v28" stroke={white} strokeWidth="5" strokeLinecap="round" />
      <path d="M-44 -134h88l12 50h-112z" fill="#2F7C6E" />
      <Face mood={mood} />
      <path
        d="M-71 -320C-80 -436 80 -436 71 -320C67 -348 58 -362 44 -372C16 -350 -42 -344 -58 -356C-64 -346 -69 -334 -71 -320Z"
        fill="#4A2B1E"
      />
      <path d="M-28 -396Q6 -410 40 -394" fill="none" stroke="#6B4331" strokeWidth="6" strokeLinecap="round" />
      <circle cx="-60" cy="-380" r="11" fill="#E4573D" />
      <Arms {...arms} />
      <RaisedArms {...arms} />
    </g>
  );
}
