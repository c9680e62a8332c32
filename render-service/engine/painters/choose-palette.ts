import type { ColourPair } from './colour-pairs.ts';

/** PNG's palette holds as many. */
export const mostColours = 256;

/** Blends that are considered between two colours that meet. */
const steps = 24;

/**
 * A palette for a picture in which these colours meet: every colour itself, then step by step the blend that is worst
 * served by what is chosen already. It follows from the colours alone and not from how often they are used, so that a
 * picture keeps its palette when its words change. Null for more colours than a palette holds.
 */
export function choosePalette(pairs: readonly ColourPair[]): readonly number[] | null {
  const solid = [...new Set(pairs.flat())].sort((a, b) => a - b);
  if (solid.length > mostColours) return null;
  const blends = pairs.flatMap(([a, b]) =>
    a === b ? [] : Array.from({ length: steps - 1 }, (_, step) => blend(a, b, (step + 1) / steps)),
  );
  const palette = [...solid];
  const candidates = [...new Set(blends)];
  const distances = new Float64Array(candidates.length).fill(Infinity);
  /** Notes that a colour was chosen and finds the candidate that is worst served now. */
  const serve = (chosen: number): number => {
    let worst = 0;
    for (let index = 0; index < candidates.length; index++) {
      const distance = measureDistance(candidates[index] ?? 0, chosen);
      if (distance < (distances[index] ?? 0)) distances[index] = distance;
      if ((distances[index] ?? 0) > (distances[worst] ?? 0)) worst = index;
    }
    return worst;
  };
  let worst = 0;
  for (const colour of solid) worst = serve(colour);
  while (palette.length < mostColours && (distances[worst] ?? 0) > 0) {
    const chosen = candidates[worst] ?? 0;
    palette.push(chosen);
    worst = serve(chosen);
  }
  return palette;
}

function blend(a: number, b: number, share: number): number {
  const mix = (shift: number) => {
    const from = (a >> shift) & 255;
    return Math.round(from + (((b >> shift) & 255) - from) * share) << shift;
  };
  return mix(16) | mix(8) | mix(0);
}

/** Squared distance of two `0xRRGGBB`, green weighing most and blue least, as eyes do. */
export function measureDistance(a: number, b: number): number {
  const red = ((a >> 16) & 255) - ((b >> 16) & 255);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return 3 * red * red + 4 * green * green + 2 * blue * blue;
}
