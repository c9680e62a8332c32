import type { StoryRun, StoryText } from '@tongjie/model';
import type { Span } from './set-text.ts';

/** Running text for setting: facts and strong words bold, citations left to the line of sources. */
export function spansOf(text: StoryText): Span[] {
  return text.runs.flatMap((run) => (run.kind === 'citation' ? [] : [spanOf(run)]));
}

const spanOf = ({ kind, text, strong }: Exclude<StoryRun, { kind: 'citation' }>): Span =>
  kind === 'fact' || strong ? { text, weight: 700 } : { text };
