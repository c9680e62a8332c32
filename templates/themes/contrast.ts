/** A colour as red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

const readColour = (hex: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
};

const writeColour = (rgb: Rgb): string =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0').toUpperCase()).join('')}`;

/** Relative luminance of `#RRGGBB` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = readColour(hex).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrastOf(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `share` of one colour, from 0 to 1, and the rest of another. */
export function mixColours(colour: string, other: string, share: number): string {
  const [a, b] = [readColour(colour), readColour(other)];
  const at = (index: 0 | 1 | 2): number => a[index] * share + b[index] * (1 - share);
  return writeColour([at(0), at(1), at(2)]);
}

/**
 * The colour itself where it stands out from all of some grounds, else the nearest darker or lighter shade that does,
 * else black or white, whichever stands out more from the ground that is hardest.
 */
export function legibleOn(colour: string, grounds: readonly string[], least: number): string {
  const worst = (tried: string): number => Math.min(...grounds.map((ground) => contrastOf(tried, ground)));
  for (let step = 0; step <= 20; step += 1) {
    const fitting = ['#000000', '#FFFFFF']
      .map((end) => mixColours(end, colour, step / 20))
      .find((shade) => worst(shade) >= least);
    if (fitting) return fitting;
  }
  return worst('#000000') >= worst('#FFFFFF') ? '#000000' : '#FFFFFF';
}
