import type { Medium } from '../dossier/medium.ts';
import type { Presentation } from '../dossier/presentation.ts';
import type { Story, StoryBlock, StorySection } from './story.ts';

/**
 * A story as one medium shows it: its blocks in the order that was chosen, each with what was chosen for it, without
 * those that the medium leaves out. Words and figures are the story's: nothing chosen can change one.
 */
export function presentStory(story: Story, presentation: Presentation, medium: Medium): Story {
  const sections = story.sections.flatMap((section) => presentSection(section, presentation, medium) ?? []);
  return { ...story, sections: sections.map((section, index) => ({ ...section, number: index + 1 })) };
}

function presentSection(
  section: StorySection,
  { blocks: choices = {}, order = {} }: Presentation,
  medium: Medium,
): StorySection | null {
  const wanted = section.place === undefined ? undefined : order[section.place];
  const blocks = orderByPlace(section.blocks, wanted ?? []).flatMap((block): StoryBlock[] => {
    const choice = block.place === undefined ? undefined : choices[block.place];
    if (choice?.leftOutOf?.some((left) => left === medium)) return [];
    return [choice ? { ...block, choice } : block];
  });
  const isEmptied = blocks.length === 0 && section.notApplicable === null;
  return isEmptied ? null : { ...section, blocks };
}

/** Items as their places are listed; one that isn't stays behind the one that it follows. */
export function orderByPlace<Item extends { readonly place?: string }>(
  items: readonly Item[],
  places: readonly string[],
): readonly Item[] {
  const listed = places.flatMap((place) => items.find((item) => item.place === place) ?? []);
  if (listed.length === 0) return items;
  const ordered = [...new Set(listed)];
  for (const [index, item] of items.entries()) {
    if (ordered.includes(item)) continue;
    const before = items[index - 1];
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, item);
  }
  return ordered;
}
