import { contrastOf } from './contrast.ts';
import { fromOklch, type Oklch, toOklch } from './oklch.ts';

const STEP = 0.005;

/**
 * The shade of a colour that is nearest to it and stands out from all grounds by at least `least`: its lightness moves,
 * its hue stays. Where no shade does, the one of black and white that stands out more.
 */
export function legibleShade(colour: Oklch, grounds: readonly string[], least: number): string {
  const worst = (hex: string): number => Math.min(...grounds.map((ground) => contrastOf(hex, ground)));
  for (let away = 0; away <= 1; away += STEP) {
    for (const lightness of [colour.lightness - away, colour.lightness + away]) {
      if (lightness < 0 || lightness > 1) continue;
      const shade = fromOklch({ ...colour, lightness });
      if (worst(shade) >= least) return shade;
    }
  }
  return worst('#000000') >= worst('#FFFFFF') ? '#000000' : '#FFFFFF';
}

/** The lightest shade of a colour, at most as light as itself, on which white stands out by at least `least`. */
export function groundForWhite(hex: string, least: number): Oklch {
  const colour = toOklch(hex);
  let { lightness } = colour;
  while (lightness > 0 && contrastOf('#FFFFFF', fromOklch({ ...colour, lightness })) < least)
    lightness -= STEP;
  return { ...colour, lightness: Math.max(0, lightness) };
}
