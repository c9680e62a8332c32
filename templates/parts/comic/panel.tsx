import { plainText } from '@tongjie/model';
import type { ReactElement } from 'react';
import { type Mark, type Piece, placeAt } from '../piece.ts';
import type { Span } from '../set-text.ts';
import { setLine, setText, type TextStyle, widestLine } from '../set-text.ts';
import { spansOf } from '../spans.ts';
import { drawPersonOf, heightOf } from './cast.tsx';
import { readManner } from './manner.ts';
import { chooseScene, drawScene, type Scene } from './scene.tsx';
import type { Utterance } from './utterance.ts';

const line = '#23242C';
const emphasis = '#B8201F';

/** A comic panel is laid out 984 wide and drawn at a scale. */
const WIDTH = 984;
const BORDER = 6;
const PERSON_SCALE = 1.06;
/** How far a person stands below the lower edge of the panel, in px: the legs are cut off. */
const SHOWN_BELOW = 136;
const TAIL = 56;

interface Bubble {
  readonly words: Piece;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const bubbleStyle: TextStyle = { size: 44, lineHeight: 64, colour: line };

const emphasised = (spans: readonly Span[]): Span[] =>
  spans.map((span) => (span.weight === 700 ? { ...span, colour: emphasis } : span));

function drawBubble(utterance: Utterance, widest: number): Omit<Bubble, 'x' | 'y'> {
  const spans = emphasised(spansOf(utterance.text));
  const measure = Math.min(widest - 72, Math.max(widestLine(spans, bubbleStyle, widest - 72) + 1, 120));
  const words = setText(spans, bubbleStyle, measure, { balanced: true });
  return { words, width: measure + 72, height: words.height + 48 };
}

/** Room for bubbles: left edge, right edge, and the gap between two. */
const ROOM = { left: 40, right: WIDTH - BORDER * 2 - 32, gap: 24 } as const;

/** The asker's bubble on the left, the answer's on the right; the longer words get the wider bubble. */
function placePair(first: Utterance, second: Utterance): Bubble[] {
  const total = ROOM.right - ROOM.left - ROOM.gap;
  const [asked, told] = [first, second].map((utterance) => [...plainText(utterance.text)].length);
  const share = Math.min(0.6, Math.max(0.36, (asked ?? 1) / Math.max(1, (asked ?? 1) + (told ?? 1))));
  const left = drawBubble(first, Math.round(total * share));
  const right = drawBubble(second, total - left.width);
  const lower = right.height - left.height;
  return [
    { ...left, x: ROOM.left, y: 92 + Math.round(Math.max(0, lower) * 0.45) },
    { ...right, x: ROOM.right - right.width, y: lower > 0 ? 40 : 92 + Math.round(-lower * 0.6) },
  ];
}

/** Floor that is seen below the people's surroundings, in px. */
const FLOOR = 96;

/** The panels of a strip, each in a scene that its words speak for. */
export function drawPanels(panels: readonly (readonly Utterance[])[], shownBelow = SHOWN_BELOW): Piece[] {
  let scene: Scene | null = null;
  return panels.map((utterances, index) => {
    scene = chooseScene(utterances, scene);
    return drawPanel(utterances, index + 1, scene, shownBelow);
  });
}

/** One panel with one or two speakers: the first stands left and speaks first, the second answers from the right. */
function drawPanel(
  utterances: readonly Utterance[],
  number: number,
  scene: Scene,
  shownBelow: number,
): Piece {
  const [first, second] = utterances;
  if (!first) return { width: WIDTH, height: 0, marks: [] };
  const tops = utterances.map((utterance) => heightOf(utterance.speaker) * PERSON_SCALE - shownBelow);
  const centres = second ? [206, 766] : [300];
  const things = second ? 486 : 690;
  const solo = drawBubble(first, 700);
  const bubbles: Bubble[] = second
    ? placePair(first, second)
    : [{ ...solo, x: Math.round((WIDTH - solo.width) / 2), y: 64 }];
  const head = Math.max(...bubbles.map((bubble, index) => bubble.y + bubble.height + (tops[index] ?? 0)));
  const inner = Math.round(Math.max(head + TAIL + 16, 480));
  const art = (
    <g>
      {drawScene(scene, things, inner - FLOOR, WIDTH)}
      {utterances.map((utterance, index) => (
        <g
          key={centres[index]}
          transform={`translate(${centres[index] ?? 0} ${inner + shownBelow}) scale(${index === 1 ? -PERSON_SCALE : PERSON_SCALE} ${PERSON_SCALE})`}
        >
          {drawPersonOf(utterance.speaker, readManner(utterance))}
        </g>
      ))}
    </g>
  );
  const marks: Mark[] = [
    { kind: 'art', x: BORDER, y: BORDER, width: WIDTH - BORDER * 2, height: inner, art },
    {
      kind: 'box',
      x: 0,
      y: 0,
      width: WIDTH,
      height: inner + BORDER * 2,
      border: { width: BORDER, colour: line },
    },
  ];
  marks.push({ kind: 'box', x: 0, y: 0, width: 78, height: 78, fill: line });
  const numeral = setLine(String(number), {
    family: 'serif',
    weight: 700,
    size: 44,
    lineHeight: 78,
    colour: '#FFFFFF',
  });
  marks.push(...placeAt(numeral, Math.round((78 - numeral.width) / 2), 0));
  for (const [index, bubble] of bubbles.entries()) {
    const headTop = inner - (tops[index] ?? 0);
    marks.push(...placeBubble(bubble, centres[index] ?? 0, headTop));
  }
  return { width: WIDTH, height: inner + BORDER * 2, marks };
}

/** The bubble, its words, and a tail that ends above the speaker's head. */
function placeBubble(bubble: Bubble, centre: number, headTop: number): Mark[] {
  const { x, y, width, height, words } = bubble;
  const root = Math.min(Math.max(centre, x + 72), x + width - 72);
  const tip = Math.min(Math.max(centre, root - 120), root + 120);
  const reach = Math.max(32, headTop - (y + height) - 20);
  const span = Math.abs(tip - root) + 80;
  const originX = Math.min(root, tip) - 40;
  return [
    {
      kind: 'box',
      x,
      y,
      width,
      height,
      fill: '#FFFFFF',
      border: { width: 5, colour: line },
      radius: 36,
    },
    {
      kind: 'art',
      x: originX,
      y: y + height - 5,
      width: span,
      height: reach + 8,
      art: drawTail(root - originX, tip - originX, reach),
    },
    ...placeAt(words, x + 36, y + 24),
  ];
}

function drawTail(root: number, tip: number, reach: number): ReactElement {
  return (
    <g>
      <path d={`M${root - 28} 0L${tip} ${reach}L${root + 28} 0Z`} fill="#FFFFFF" />
      <path
        d={`M${root - 28} 2.5L${tip} ${reach}L${root + 28} 2.5`}
        fill="none"
        stroke={line}
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <path d={`M${root - 25} 0H${root + 25}V5.5H${root - 25}Z`} fill="#FFFFFF" />
    </g>
  );
}
