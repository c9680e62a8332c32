import type { StoryProse, StoryRun, StoryText } from './story.ts';

function plainRun(run: StoryRun): string {
  return run.kind === 'citation' ? '' : run.text;
}

/** The words of a text, citations left out. */
export function plainText(text: StoryText): string {
  return text.runs.map(plainRun).join('');
}

/** The words of paragraphs and lists, a line each. */
export function plainProse(prose: readonly StoryProse[]): readonly string[] {
  return prose.flatMap((block) =>
    block.kind === 'paragraph' ? [plainText(block.text)] : block.items.flatMap((item) => plainProse(item)),
  );
}
