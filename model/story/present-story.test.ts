import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { media, selectiveMediumSchema } from '../dossier/medium.ts';
import { type Presentation, presentationSchema } from '../dossier/presentation.ts';
import { presentStory } from './present-story.ts';
import type { Story, StoryBlock } from './story.ts';

const block = (section: string, index: number): StoryBlock => ({
  kind: 'subheading',
  text: `${section} ${index}`,
  place: `${section}/subheading-${index}`,
});
const section = (place: 'benefits' | 'standards', number: number, count: number) => ({
  kind: place,
  place,
  number,
  name: place,
  headline: '',
  notApplicable: null,
  blocks: Array.from({ length: count }, (_, index) => block(place, index + 1)),
});
const story: Story = {
  title: '政策解读',
  policyTitle: '政策',
  documentNumber: '',
  issuers: [],
  dates: { signed: null, issued: null, effective: null, expires: null },
  link: null,
  lead: { runs: [], sources: [] },
  hero: null,
  sections: [section('benefits', 1, 3), section('standards', 2, 2)],
};
const placesOf = (presented: Story): (string | undefined)[] =>
  presented.sections.flatMap(({ blocks }) => blocks.map(({ place }) => place));
const chosen = (more: Partial<Presentation>): Presentation => ({ theme: 'ink', ...more });

describe('presentStory', () => {
  it('leaves a story as it is where nothing is chosen', () => {
    expect(presentStory(story, chosen({}), 'card')).toEqual(story);
  });

  it('puts blocks of a section in the chosen order; the others stay behind what they follow', () => {
    const order = { benefits: ['benefits/subheading-3', 'benefits/subheading-1'] };
    expect(placesOf(presentStory(story, chosen({ order }), 'infographic'))).toEqual([
      'benefits/subheading-3',
      'benefits/subheading-1',
      'benefits/subheading-2',
      'standards/subheading-1',
      'standards/subheading-2',
    ]);
  });

  it('leaves a block out of the forms that were named, and an emptied section with it', () => {
    const blocks = {
      'standards/subheading-1': { leftOutOf: ['card' as const] },
      'standards/subheading-2': { leftOutOf: ['card' as const, 'board' as const] },
    };
    const on = (medium: 'card' | 'board' | 'infographic') => presentStory(story, chosen({ blocks }), medium);
    expect(on('card').sections.map(({ place, number }) => [place, number])).toEqual([['benefits', 1]]);
    expect(placesOf(on('board'))).toContain('standards/subheading-1');
    expect(placesOf(on('infographic'))).toEqual(placesOf(story));
  });

  it('changes no word, whatever is chosen', () => {
    const place = fc.constantFrom(...placesOf(story).map(String), 'benefits/table-1', 'gone/table-9');
    const choice = fc.record(
      {
        layout: fc.constantFrom('grid', 'rows', 'table', 'groups', 'columns', 'bars'),
        emphasis: fc.constant(true),
        joined: fc.constant(true),
        leftOutOf: fc.uniqueArray(fc.constantFrom(...selectiveMediumSchema.options)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.dictionary(place, choice),
        fc.dictionary(fc.constantFrom('benefits', 'standards'), fc.array(place)),
        fc.constantFrom(...media),
        (blocks, order, medium) => {
          const presentation = presentationSchema.parse({ theme: 'ink', blocks, order });
          const texts = (told: Story) =>
            told.sections.flatMap((part) =>
              part.blocks.map((each) => (each.kind === 'subheading' ? each.text : '')),
            );
          const said = texts(presentStory(story, presentation, medium));
          expect(new Set(said).size).toBe(said.length);
          const left = Object.entries(blocks)
            .filter(([, { leftOutOf = [] }]) => leftOutOf.some((name) => name === medium))
            .map(([name]) => name);
          const kept = texts(story).filter((_, index) => !left.includes(placesOf(story)[index] ?? ''));
          expect(said.toSorted()).toEqual(kept.toSorted());
        },
      ),
    );
  });
});

describe('a presentation', () => {
  it('holds no words', () => {
    const blocks = { 'benefits/table-1': { layout: 'table', text: '改过的字' } };
    expect(presentationSchema.safeParse({ theme: 'ink', blocks }).success).toBe(false);
    expect(presentationSchema.safeParse({ theme: 'ink', blocks: { 改过的字: {} } }).success).toBe(false);
  });
});
