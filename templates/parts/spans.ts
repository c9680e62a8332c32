import type { StoryRun, StoryText } from '@tongjie/model';
import type { Span } from './set-text.ts';

/** Running text for setting: facts and strong words bold, citations left to the line of sources. */
export function spansOf(text: StoryText): Span[] {
  return text.runs.flatMap((run): Span[] => {
    switch (run.kind) {
      case 'citation':
        return [];
      case 'fact':
        return [{ text: run.text, weight: 700 }];
      case 'text':
        return [run.strong ? { text: run.text, weight: 700 } : { text: run.text }];
    }
  });
}

const wordsOf = (run: StoryRun): string => (run.kind === 'citation' ? '' : run.text);

/** The words of a text without its citations. */
export const plainText = (text: StoryText): string => text.runs.map(wordsOf).join('');
