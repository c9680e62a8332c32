import type { StorySection } from '@tongjie/model';
import type { Theme } from '../themes/theme.ts';

export type GroundName = 'paper' | 'tint' | 'field';

const isQuestions = (section: StorySection): boolean =>
  section.blocks.length > 0 && section.blocks.every((block) => block.kind === 'questionAnswer');

/** Whether the last thing in a section is a quotation, which has a band of the other ground for itself. */
export const endsOnQuotation = (section: StorySection): boolean =>
  section.blocks.at(-1)?.kind === 'quotation';

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
  let bottom: GroundName | null = null;
  for (const section of sections) {
    const before = grounds.at(-1);
    if (section.notApplicable !== null) {
      grounds.push(before === undefined || before === 'field' ? 'paper' : before);
    } else if (isQuestions(section) && before !== 'field') {
      grounds.push('field');
      turn = 0;
    } else {
      // Only on a title page may two sections on paper follow one another.
      const mayRepeat = (name: GroundName): boolean => name === 'paper' && cycle.length > 2;
      if (cycle[turn % cycle.length] === bottom && !mayRepeat(bottom)) turn += 1;
      grounds.push(cycle[turn % cycle.length] ?? 'paper');
      turn += 1;
    }
    const own = grounds.at(-1) ?? 'paper';
    bottom = endsOnQuotation(section) ? (own === 'paper' ? 'tint' : 'paper') : own;
  }
  return grounds;
}
