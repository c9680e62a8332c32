import { describe, expect, it } from 'vitest';
import { contrastOf } from './contrast.ts';
import { themes } from './themes.ts';

describe.each(Object.values(themes))('theme $name', ({ grounds, tag }) => {
  it.each(Object.entries(grounds))('reaches AA for every text colour on %s', (_name, ground) => {
    for (const role of ['ink', 'quiet', 'accent', 'hot'] as const) {
      expect(contrastOf(ground[role], ground.fill), role).toBeGreaterThanOrEqual(4.5);
    }
    for (const role of ['onSolid', 'onSolidQuiet'] as const) {
      expect(contrastOf(ground[role], ground.solid), role).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.entries(grounds))('shows chart marks on %s', (_name, ground) => {
    for (const role of ['bar', 'hotBar', 'strongRule'] as const) {
      expect(contrastOf(ground[role], ground.fill), role).toBeGreaterThanOrEqual(3);
    }
  });

  it('reaches AA on the tag', () => {
    expect(contrastOf(tag.fill, tag.ink)).toBeGreaterThanOrEqual(4.5);
  });
});
