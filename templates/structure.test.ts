import type { StoryBlock } from '@tongjie/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBlock } from './testing/arbitrary-block.ts';
import { figureImages, storyWith } from './testing/arbitrary-story.ts';
import { findStoryFaults } from './testing/find-story-faults.ts';
import { themes } from './themes/themes.ts';

/** Stories for each kind of block in each theme; thousands in a long run: `STRUCTURE_RUNS=50 npx vitest …`. */
const runs = Number(process.env.STRUCTURE_RUNS ?? 1);
const seed = Number(process.env.STRUCTURE_SEED ?? 6);

const kinds = Object.keys(arbitraryBlock).filter(
  (kind): kind is StoryBlock['kind'] => kind in arbitraryBlock,
);

describe.each(Object.values(themes))('in $name, whatever a story says', (theme) => {
  it.each(kinds)('every medium draws %s without a fault', (kind) => {
    fc.assert(
      fc.property(storyWith(kind), figureImages, (story, images) => {
        expect(findStoryFaults(story, theme, images)).toEqual([]);
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
  });
});
