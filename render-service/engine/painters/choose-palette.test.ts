import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePalette, measureDistance, mostColours } from './choose-palette.ts';

const colour = fc.integer({ min: 0, max: 0xffffff });
const pairs = fc.array(fc.tuple(colour, colour), { minLength: 1, maxLength: 40 });

describe('choosePalette', () => {
  it('holds every colour itself, none twice, and no more than a palette may', () => {
    fc.assert(
      fc.property(pairs, (meeting) => {
        const palette = choosePalette(meeting) ?? [];
        expect(palette.length).toBeLessThanOrEqual(mostColours);
        expect(new Set(palette).size).toBe(palette.length);
        expect(palette).toEqual(expect.arrayContaining(meeting.flat()));
      }),
      { numRuns: 30 },
    );
  });

  it('serves every shade between ink and paper to within a twelfth of the way', () => {
    const palette = choosePalette([[0x10233f, 0xffffff]]) ?? [];
    for (let share = 0; share <= 255; share++) {
      const channel = (from: number) => Math.round(from + ((255 - from) * share) / 255);
      const shade = (channel(0x10) << 16) | (channel(0x23) << 8) | channel(0x3f);
      const nearest = Math.min(...palette.map((place) => measureDistance(place, shade)));
      expect(nearest).toBeLessThan(9 * (240 / 24) ** 2);
    }
  });

  it('knows no palette for a photo', () => {
    const grey = Array.from({ length: 300 }, (_, index) => [index, index] as const);
    expect(choosePalette(grey)).toBeNull();
  });
});
