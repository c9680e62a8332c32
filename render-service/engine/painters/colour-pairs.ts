import type { Mark } from '@tongjie/templates';

/** Two colours that meet in a picture, `0xRRGGBB`, the smaller first: along their border pixels are blends of both. */
export type ColourPair = readonly [number, number];

/** What lies under a place: one field, or art of several colours. */
interface Layer {
  readonly mark: Mark;
  readonly colours: readonly number[];
}

/**
 * The colours of a picture and which of them meet, found in its marks before anything is painted: text and art with
 * what lies under it, and the colours of one piece of art with one another.
 *
 * @param coloursOf the colours of an art or image mark
 */
export function findColourPairs(
  marks: readonly Mark[],
  ground: string,
  coloursOf: (mark: Mark) => readonly number[],
): ColourPair[] {
  const pairs = new Map<string, ColourPair>();
  const meet = (over: readonly number[], under: readonly number[]) => {
    for (const a of over) {
      for (const b of under) {
        const pair: ColourPair = a < b ? [a, b] : [b, a];
        pairs.set(pair.join(' '), pair);
      }
    }
  };
  const base = readColour(ground);
  meet([base], [base]);
  const layers: Layer[] = [];
  for (const mark of marks) {
    const colours = coloursOf(mark);
    meet(colours, colours);
    meet(colours, coloursUnder(mark, layers, base));
    if (mark.kind !== 'text') layers.push({ mark, colours });
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** Colours that a mark may meet: those of the topmost field that bears it whole, and of what lies between. */
function coloursUnder(mark: Mark, layers: readonly Layer[], base: number): readonly number[] {
  const found: number[] = [];
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index];
    if (!layer || !meets(layer.mark, mark)) continue;
    found.push(...layer.colours);
    if (layer.mark.kind === 'box' && layer.mark.fill && bears(layer.mark, mark)) return found;
  }
  return [...found, base];
}

function meets(a: Mark, b: Mark): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function bears(field: Mark, mark: Mark): boolean {
  return (
    field.x <= mark.x &&
    field.y <= mark.y &&
    field.x + field.width >= mark.x + mark.width &&
    field.y + field.height >= mark.y + mark.height
  );
}

/** The colours that the markup of a node names. */
export function readArtColours(markup: string): number[] {
  const found = markup.matchAll(/(?:fill|stroke|stop-color)="(#[0-9a-fA-F]{3,6})"/g);
  return [...new Set([...found].map(([, hex = '']) => readColour(hex)))];
}

/** `#RRGGBB` or `#RGB` → `0xRRGGBB`. */
export function readColour(hex: string): number {
  const digits = hex.slice(1);
  return Number.parseInt(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits, 16);
}
