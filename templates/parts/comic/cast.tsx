import type { Expression, Speaker } from '@tongjie/model';
import type { ReactElement } from 'react';
import { Arm, Face, Legs, leftArmDown, rightArmDown, rightArmRaised, Torso } from './person.tsx';

const dark = '#23242C';

/** A person of the cast, drawn around the centre of the feet, about 400 units tall (the bun of 老人 reaches 450). */
export function drawPersonOf(speaker: Speaker, expression: Expression): ReactElement {
  switch (speaker) {
    case 'clerk':
      return drawClerk(expression);
    case 'elder':
      return drawElder(expression);
    case 'owner':
      return drawOwner(expression);
    case 'resident':
      return drawResident(expression);
  }
}

/** Height of a person in units, hair included. */
export const heightOf = (speaker: Speaker): number => (speaker === 'elder' ? 452 : 408);

/** 办事员: navy suit, red tie, badge. */
function drawClerk(expression: Expression): ReactElement {
  return (
    <g>
      <path
        d="M-80 -330C-88 -440 88 -440 80 -330V-270Q80 -254 62 -254H-62Q-80 -254 -80 -270Z"
        fill="#2A2530"
      />
      <Legs colour="#1A3358" shoes={dark} />
      <Torso colour="#1F4E8C" />
      <path d="M-30 -262L0 -190L30 -262Z" fill="#FFFFFF" />
      <path d="M-12 -262H12L6 -240L12 -196L0 -178L-12 -196L-6 -240Z" fill="#C8321F" />
      <path
        d="M-54 -262L-30 -262L-2 -176L-2 -68M30 -262L2 -176"
        fill="none"
        stroke="#163C6E"
        strokeWidth="5"
      />
      <rect x="26" y="-214" width="36" height="24" fill="#F3C64A" />
      <path d="M32 -206h24M32 -198h16" stroke={dark} strokeWidth="3" />
      <Arm pose={leftArmDown} sleeve="#1A447C" />
      <Arm pose={expression === 'smile' ? rightArmRaised : rightArmDown} sleeve="#1A447C" />
      <Face expression={expression} />
      <path
        d="M-70 -326C-76 -432 76 -432 70 -326C64 -352 48 -366 30 -372C8 -352 -40 -346 -62 -350C-66 -344 -68 -336 -70 -326Z"
        fill="#2A2530"
      />
    </g>
  );
}

/** 老人: bun, glasses, cardigan, cane. */
function drawElder(expression: Expression): ReactElement {
  return (
    <g>
      <circle cx="-4" cy="-420" r="30" fill="#B5B8C2" />
      <Legs colour="#4B4A5A" shoes="#3A2E2A" />
      <Torso colour="#8A4B6B" />
      <path d="M-26 -262L0 -214L26 -262Z" fill="#F4E3C8" />
      <path d="M0 -214V-68" stroke="#6F3854" strokeWidth="5" />
      {[-184, -144, -104].map((y) => (
        <circle key={y} cx="16" cy={y} r="6" fill="#F4E3C8" />
      ))}
      <path d="M-64 -100h36v20h-36zM28 -100h36v20h-36z" fill="#6F3854" />
      <path
        d="M108 0V-140q0 -22 -22 -22t-22 18"
        fill="none"
        stroke="#7A4A2A"
        strokeWidth="12"
        strokeLinecap="round"
      />
      <Arm pose={leftArmDown} sleeve="#784060" />
      <Arm pose={[66, -236, 100, -190, 104, -140]} sleeve="#784060" />
      <Face expression={expression} brows="#9A9CA8" />
      <path
        d="M-70 -322C-78 -434 78 -434 70 -322C66 -356 42 -376 0 -378C-42 -376 -66 -356 -70 -322Z"
        fill="#C9CBD3"
      />
      <path d="M-34 -398q32 -18 64 0" fill="none" stroke="#B5B8C2" strokeWidth="5" />
      <circle cx="-25" cy="-328" r="20" fill="none" stroke="#7A4A2A" strokeWidth="5" />
      <circle cx="25" cy="-328" r="20" fill="none" stroke="#7A4A2A" strokeWidth="5" />
      <path d="M-5 -330h10" stroke="#7A4A2A" strokeWidth="5" />
    </g>
  );
}

/** 企业主: mustard shirt, green apron. */
function drawOwner(expression: Expression): ReactElement {
  return (
    <g>
      <Legs colour="#3E4A5C" shoes={dark} />
      <Torso colour="#E9B23F" />
      <path d="M-34 -262L0 -226L34 -262L20 -268H-20Z" fill="#FFFFFF" />
      <path d="M-52 -200H52V-68H-58Z" fill="#2F6B57" />
      <path d="M-46 -262L-40 -198M46 -262L40 -198" stroke="#2F6B57" strokeWidth="14" />
      <rect x="-28" y="-160" width="56" height="44" fill="#245646" />
      <path d="M14 -160v-22" stroke="#FFFFFF" strokeWidth="6" />
      <Arm pose={leftArmDown} sleeve="#D9A02E" />
      <Arm pose={rightArmDown} sleeve="#D9A02E" />
      <Face expression={expression} />
      <path
        d="M-70 -330C-84 -434 66 -442 74 -352L69 -326C66 -346 58 -360 46 -368C6 -352 -34 -358 -54 -372C-62 -358 -66 -344 -70 -330Z"
        fill="#33241E"
      />
    </g>
  );
}

/** 居民: hoodie, ponytail. */
function drawResident(expression: Expression): ReactElement {
  return (
    <g>
      <path d="M40 -386C120 -410 132 -300 104 -248C100 -290 84 -330 40 -340Z" fill="#4A2B1E" />
      <Legs colour="#2F4A73" shoes="#E4573D" />
      <Torso colour="#3F9C8B" />
      <path d="M-44 -264Q0 -214 44 -264L30 -272H-30Z" fill="#2F7C6E" />
      <path d="M-12 -232v36M12 -232v30" stroke="#FFFFFF" strokeWidth="5" strokeLinecap="round" />
      <path d="M-46 -130h92l10 48h-112z" fill="#2F7C6E" />
      <Arm pose={leftArmDown} sleeve="#378A7A" />
      <Arm pose={rightArmDown} sleeve="#378A7A" />
      <Face expression={expression} />
      <path
        d="M-70 -324C-78 -434 78 -434 70 -324C66 -348 54 -364 36 -374C10 -352 -44 -346 -58 -356C-64 -346 -68 -336 -70 -324Z"
        fill="#4A2B1E"
      />
      <circle cx="62" cy="-378" r="11" fill="#E4573D" />
    </g>
  );
}
