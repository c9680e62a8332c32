import { compositionSchema } from '@tongjie/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf } from './contrast.ts';
import { deriveTheme } from './derive-theme.ts';
import type { Theme } from './theme.ts';
import { themes } from './themes.ts';

/** Every pair of text and ground, and of mark and ground, that templates draw: name, contrast, and the least of it. */
function pairsOf({ grounds, tag }: Theme): { name: string; contrast: number; least: number }[] {
  const { paper, tint } = grounds;
  const own = Object.entries(grounds).flatMap(([name, ground]) => [
    ...(['ink', 'quiet', 'accent', 'hot'] as const).map((role) => ({
      name: `${role} on ${name}`,
      contrast: contrastOf(ground[role], ground.fill),
      least: 4.5,
    })),
    ...(['onSolid', 'onSolidQuiet'] as const).map((role) => ({
      name: `${role} on the solid of ${name}`,
      contrast: contrastOf(ground[role], ground.solid),
      least: 4.5,
    })),
    ...(['bar', 'hotBar', 'strongRule'] as const).map((role) => ({
      name: `${role} on ${name}`,
      contrast: contrastOf(ground[role], ground.fill),
      least: 3,
    })),
  ]);
  return [
    ...own,
    { name: 'tag', contrast: contrastOf(tag.fill, tag.ink), least: 4.5 },
    // Diagrams and articles write in the paper's colours on the tint, and on filled boxes.
    { name: 'paper ink on tint', contrast: contrastOf(paper.ink, tint.fill), least: 4.5 },
    { name: 'paper quiet on tint', contrast: contrastOf(paper.quiet, tint.fill), least: 4.5 },
    { name: 'on the hot box of a diagram', contrast: contrastOf(paper.onSolid, paper.hotBar), least: 4.5 },
  ];
}

const tooFaint = (theme: Theme) => pairsOf(theme).filter(({ contrast, least }) => contrast < least);

describe('themes', () => {
  it.each(Object.values(themes))('$name: every text reaches AA and every mark 3 : 1', (theme) => {
    expect(tooFaint(theme)).toEqual([]);
  });
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

describe('the theme of a brand', () => {
  const brand = { name: '某县人民政府办公室', logo: null, ornament: null, link: null } as const;

  it.each(compositionSchema.options)(
    'reaches AA in the composition of %s, whatever the two colours',
    (composition) => {
      fc.assert(
        fc.property(colour, colour, (main, second) => {
          expect(tooFaint(deriveTheme({ ...brand, composition, colours: { main, second } }))).toEqual([]);
        }),
        {
          numRuns: 150,
          examples: [
            ['#000000', '#000000'],
            ['#FFFFFF', '#FFFFFF'],
            ['#FFFF00', '#808080'],
            ['#0000FF', '#FF0000'],
          ],
        },
      );
    },
  );

  it('keeps a main colour that white stands out from as it is', () => {
    const { grounds } = deriveTheme({
      ...brand,
      composition: 'government-red',
      colours: { main: '#005BAC', second: '#F2C14E' },
    });
    expect(grounds.field.fill).toBe('#005BAC');
  });
});
