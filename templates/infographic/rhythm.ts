import type { StorySection } from '@tongjie/model';
import type { Theme } from '../themes/theme.ts';

export type GroundName = 'paper' | 'tint' | 'field';

const isQuestions = (section: StorySection): boolean =>
  section.blocks.length > 0 && section.blocks.every((block) => block.kind === 'questionAnswer');

/**
 * The ground of each section: paper and tint in turn, a field for questions and answers; never two coloured grounds
 * of one colour in a row. A title page stays on paper for two sections out of three.
 * A section that doesn't apply stays on the ground of the one before it.
 */
export function chooseGrounds(sections: readonly StorySection[], theme: Theme): GroundName[] {
  const cycle: readonly GroundName[] =
    theme.ornament.kind === 'titlePage' ? ['paper', 'paper', 'tint'] : ['paper', 'tint'];
  const grounds: GroundName[] = [];
  let turn = 0;
  for (const section of sections) {
    const before = grounds.at(-1);
    if (section.notApplicable !== null) {
      grounds.push(before === undefined || before === 'field' ? 'paper' : before);
    } else if (isQuestions(section) && before !== 'field') {
      grounds.push('field');
      turn = 0;
    } else {
      grounds.push(cycle[turn % cycle.length] ?? 'paper');
      turn += 1;
    }
  }
  return grounds;
}
