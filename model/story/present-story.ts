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
  const blocks = inOrder(section.blocks, wanted ?? []).flatMap((block): StoryBlock[] => {
    const choice = block.place === undefined ? undefined : choices[block.place];
    if (choice?.leftOutOf?.some((left) => left === medium)) return [];
    return [choice ? { ...block, choice } : block];
  });
  const isEmptied = blocks.length === 0 && section.notApplicable === null;
  return isEmptied ? null : { ...section, blocks };
}

/** Blocks as they are listed; one that isn't stays behind the block that it follows in the text. */
function inOrder(blocks: readonly StoryBlock[], places: readonly string[]): readonly StoryBlock[] {
  const listed = places.flatMap((place) => blocks.find((block) => block.place === place) ?? []);
  if (listed.length === 0) return blocks;
  const ordered = [...new Set(listed)];
  for (const [index, block] of blocks.entries()) {
    if (ordered.includes(block)) continue;
    const before = blocks[index - 1];
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, block);
  }
  return ordered;
}
