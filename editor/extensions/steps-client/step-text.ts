import { ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform';

/** The text that a step puts into the document, or empty. */
export function stepText(step: Step): string {
  if (!(step instanceof ReplaceStep) && !(step instanceof ReplaceAroundStep)) return '';
  const { content } = step.slice;
  return content.textBetween(0, content.size, '\n', '').trim();
}
