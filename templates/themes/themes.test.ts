import { describe, expect, it } from 'vitest';
import { themes } from './themes.ts';

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe.each(Object.values(themes))('theme $name', ({ grounds, tag }) => {
  it.each(Object.entries(grounds))('reaches AA for every text colour on %s', (_name, ground) => {
    for (const role of ['ink', 'quiet', 'accent', 'hot'] as const) {
      expect(contrast(ground[role], ground.fill), role).toBeGreaterThanOrEqual(4.5);
    }
    for (const role of ['onSolid', 'onSolidQuiet'] as const) {
      expect(contrast(ground[role], ground.solid), role).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.entries(grounds))('shows chart marks on %s', (_name, ground) => {
    for (const role of ['bar', 'hotBar', 'strongRule'] as const) {
      expect(contrast(ground[role], ground.fill), role).toBeGreaterThanOrEqual(3);
    }
  });

  it('reaches AA on the tag', () => {
    expect(contrast(tag.fill, tag.ink)).toBeGreaterThanOrEqual(4.5);
  });
});
