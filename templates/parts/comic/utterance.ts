import type { StoryBlock } from '@tongjie/model';

/** What one person says in a dialogue. */
export type Utterance = Extract<StoryBlock, { kind: 'dialogue' }>['utterances'][number];
