import { plainText } from '@tongjie/model';
import type { ReactElement } from 'react';
import type { Utterance } from './utterance.ts';

/** Where people talk. */
export type Scene = 'counter' | 'street' | 'shop' | 'home';

/** What a scene is painted in: few tones of one hue, so that people and bubbles stand out. */
interface Tones {
  readonly wall: string;
  readonly floor: string;
  /** Things at the back, darker and lighter than the wall. */
  readonly dark: string;
  readonly light: string;
  readonly edge: string;
}

const tones: Readonly<Record<Scene, Tones>> = {
  counter: { wall: '#D5DEF2', floor: '#B5C3E2', dark: '#C2CEEA', light: '#EAF0FB', edge: '#9AACD3' },
  street: { wall: '#BFE0D8', floor: '#9CCBC0', dark: '#AFD6CC', light: '#E2F3EE', edge: '#83B8AB' },
  shop: { wall: '#FCE4B4', floor: '#E7C689', dark: '#F3D598', light: '#FFF4DA', edge: '#D2A964' },
  home: { wall: '#F9D3BF', floor: '#EDB79B', dark: '#F3C4AB', light: '#FDEBE1', edge: '#D99E80' },
};

const SIGNS: Readonly<Record<Scene, RegExp>> = {
  counter: /窗口|大厅|办理|申请|登记|材料|证件|手续|申报|审批|咨询/g,
  street: /村|社区|街道|公开栏|路|小区|广播|公园|出行|公交/g,
  shop: /店|铺|经营|生意|老板|企业|租金|个体|开业|收费|税/g,
  home: /家|老人|孩子|孤儿|低保|养老|邻居|父母|看病|住房|子女/g,
};

const usualScene = { clerk: 'counter', elder: 'home', owner: 'shop', resident: 'street' } as const;

/** The scene that the words and the people speak for most; not the one of the panel before where another fits as well. */
export function chooseScene(utterances: readonly Utterance[], before: Scene | null): Scene {
  const words = utterances.map(({ text }) => plainText(text)).join('');
  const usual = utterances.map(({ speaker }) => usualScene[speaker]);
  const points = (scene: Scene): number =>
    (words.match(SIGNS[scene])?.length ?? 0) +
    (usual[0] === scene ? 0.6 : usual.includes(scene) ? 0.4 : 0) -
    (scene === before ? 1.5 : 0);
  const scenes: readonly Scene[] = ['counter', 'home', 'street', 'shop'];
  return scenes.reduce((best, scene) => (points(scene) > points(best) ? scene : best));
}

/** The place behind the people: drawn on the floor line `floorY`, its main thing around `x`. */
export function drawScene(scene: Scene, x: number, floorY: number, width: number): ReactElement {
  const { wall, floor, edge } = tones[scene];
  return (
    <g>
      <path d={`M0 0H${width}V${floorY}H0Z`} fill={wall} />
      <g transform={`translate(${x} ${floorY})`}>{drawThings(scene)}</g>
      <path d={`M0 ${floorY}H${width}v96H0Z`} fill={floor} />
      <path d={`M0 ${floorY}H${width}`} stroke={edge} strokeWidth="4" />
    </g>
  );
}

function drawThings(scene: Scene): ReactElement {
  switch (scene) {
    case 'counter':
      return <CounterThings />;
    case 'street':
      return <StreetThings />;
    case 'shop':
      return <ShopThings />;
    case 'home':
      return <HomeThings />;
  }
}

/** A service hall: windows with panes at the back, a rack of leaflets, a plant. */
function CounterThings(): ReactElement {
  const { dark, light, edge } = tones.counter;
  return (
    <g>
      <path d="M-470 -210h300v150h-300zM180 -210h300v150h-300z" fill={light} />
      <path
        d="M-470 -210h300v150h-300zM-320 -210v150M180 -210h300v150h-300zM330 -210v150"
        fill="none"
        stroke={dark}
        strokeWidth="8"
      />
      <path d="M-480 -60h320v14h-320zM170 -60h320v14h-320z" fill={edge} />
      <path d="M-62 -188h124v188h-124z" fill={dark} />
      <path d="M-46 -172h42v52h-42zM4 -172h42v52h-42zM-46 -108h42v52h-42zM4 -108h42v52h-42z" fill="#FFFFFF" />
      <path
        d="M-38 -158h26M-38 -148h18M12 -158h26M12 -148h20M-38 -94h26M-38 -84h20M12 -94h26M12 -84h14"
        stroke={edge}
        strokeWidth="5"
      />
      <path d="M-50 -46h100v10h-100zM-50 -118h100v8h-100z" fill={edge} />
      <Plant x={116} />
    </g>
  );
}

/** A street of low houses with trees, and a notice board on posts. */
function StreetThings(): ReactElement {
  const { dark, light, edge } = tones.street;
  return (
    <g>
      <path d="M-500 0V-130l70 -44l70 44v-40h90V0zM230 0V-150h84v34l62 -42l64 42V0z" fill={dark} />
      <path
        d="M-452 -96h30v34h-30zM-326 -128h26v30h-26zM256 -112h28v32h-28zM360 -84h30v34h-30z"
        fill={light}
      />
      <path d="M-206 0v-90M206 0v-90" stroke={edge} strokeWidth="12" />
      <circle cx="-206" cy="-132" r="56" fill={edge} />
      <circle cx="-190" cy="-148" r="34" fill={dark} />
      <circle cx="206" cy="-120" r="46" fill={edge} />
      <circle cx="218" cy="-134" r="26" fill={dark} />
      <path d="M-88 0v-60M88 0v-60" stroke="#5F8F84" strokeWidth="14" />
      <path d="M-112 -190h224v134h-224z" fill="#5F8F84" />
      <path d="M-126 -206h252v20h-252z" fill="#4B786E" />
      <path d="M-98 -176h196v106h-196z" fill={light} />
      <path
        d="M-86 -164h50v62h-50zM-22 -164h50v40h-50zM42 -164h44v62h-44zM-22 -114h50v32h-50z"
        fill="#FFFFFF"
      />
      <path
        d="M-78 -150h34M-78 -138h34M-78 -126h22M-14 -150h34M-14 -138h22M50 -150h28M50 -138h28M50 -126h18M-14 -102h34"
        stroke="#B8201F"
        strokeWidth="4"
      />
    </g>
  );
}

/** A shop: shelves with jars and boxes, a striped awning over a window. */
function ShopThings(): ReactElement {
  const { dark, light, edge } = tones.shop;
  const stripes = [0, 1, 2, 3, 4, 5];
  return (
    <g>
      {[-480, 214].map((left) => (
        <g key={left}>
          <path d={`M${left + 12} -150h240v100h-240z`} fill={light} />
          {stripes.map((stripe) => (
            <path
              key={stripe}
              d={`M${left + stripe * 44} -204h44v46q0 18 -22 18t-22 -18z`}
              fill={stripe % 2 === 0 ? '#D9674A' : '#FFF7EA'}
            />
          ))}
        </g>
      ))}
      <path d="M-128 -214h256v214h-256z" fill={dark} />
      <path d="M-116 -202h232v202h-232z" fill={light} />
      <path d="M-128 -126h256v12h-256zM-128 -50h256v12h-256z" fill={edge} />
      <path d="M-98 -126v-44q0 -8 8 -8h22q8 0 8 8v44zM-44 -126v-44q0 -8 8 -8h22q8 0 8 8v44z" fill="#8FBBA8" />
      <path d="M-96 -186h34v10h-34zM-42 -186h34v10h-34z" fill="#4F7F6C" />
      <path d="M16 -126v-56h38v56zM62 -126v-38h40v38z" fill="#D9A06A" />
      <path d="M30 -182v24h10v-24zM76 -164v16h12v-16z" fill="#F6E3C2" />
      <path d="M-100 -50v-50h52v50zM-38 -50v-36h30v36z" fill="#D9A06A" />
      <path d="M6 -50v-40q0 -8 8 -8h20q8 0 8 8v40zM52 -50v-40q0 -8 8 -8h20q8 0 8 8v40z" fill="#C98472" />
      <path d="M8 -104h32v8h-32zM54 -104h32v8h-32z" fill="#8F5143" />
    </g>
  );
}

/** A living room: window with curtains, a sofa, a lamp, a picture. */
function HomeThings(): ReactElement {
  const { dark, light, edge } = tones.home;
  return (
    <g>
      <path d="M-440 -218h190v140h-190z" fill={light} />
      <path
        d="M-440 -218h190v140h-190zM-345 -218v140M-440 -148h190"
        fill="none"
        stroke={edge}
        strokeWidth="7"
      />
      <path d="M-464 -232h56q2 90 -34 160h-22zM-226 -232h-56q-2 90 34 160h22z" fill="#E9957A" />
      <path d="M250 -214h92v76h-92zM366 -200h64v62h-64z" fill={light} />
      <path d="M250 -214h92v76h-92zM366 -200h64v62h-64z" fill="none" stroke={edge} strokeWidth="7" />
      <path d="M262 -150l22 -32l18 20l12 -14l18 26z" fill={edge} />
      <path d="M-136 -104q0 -24 24 -24h224q24 0 24 24v74h-272z" fill="#C97D66" />
      <path d="M-160 -70q0 -18 22 -18t22 18v34h232v-34q0 -18 22 -18t22 18v58h-320z" fill="#B86A54" />
      <path d="M-140 -12v12M140 -12v12" stroke="#7A4A3A" strokeWidth="14" />
      <path d="M-92 -110h64v60h-64z" fill="#F3D598" />
      <path d="M28 -106h64v58h-64z" fill={dark} />
      <path d="M196 0v-150" stroke="#9B6B55" strokeWidth="8" />
      <path d="M168 0h56" stroke="#9B6B55" strokeWidth="12" />
      <path d="M172 -204h48l20 58h-88z" fill="#FFF3D6" />
    </g>
  );
}

function Plant({ x }: { x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 0)`}>
      <path
        d="M0 -44C-8 -90 -34 -104 -50 -108C-46 -78 -28 -52 0 -44ZM0 -44C-6 -100 0 -128 6 -142C18 -112 16 -74 0 -44ZM0 -44C10 -82 30 -98 48 -100C46 -72 28 -52 0 -44Z"
        fill="#5E9A78"
      />
      <path d="M-30 -50h60l-8 50h-44z" fill="#C9694A" />
    </g>
  );
}
