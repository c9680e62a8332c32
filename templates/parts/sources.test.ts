import type { StorySource } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../example-stories.ts';
import { sourcesOf, sourcesText } from './sources.ts';

const policy = (label: string): StorySource => ({ clause: label, of: 'policy', label });
const old = (label: string): StorySource => ({ clause: label, of: 'predecessor', label: `旧${label}` });

describe('sourcesText', () => {
  it('names the clauses of the policy, then those of its predecessor', () => {
    expect(sourcesText([policy('二'), old('第七条'), policy('一（三）'), old('第五条')])).toBe(
      '原文一（三）、二；旧文件第五条、第七条',
    );
  });

  it('says nothing without sources', () => {
    expect(sourcesText([])).toBe('');
  });
});

describe('sourcesOf', () => {
  it('names each clause once, in reading order', () => {
    expect(sourcesOf(exampleBlocks.timeline).map((source) => source.label)).toEqual(['二（一）', '二（二）']);
    expect(sourcesOf(exampleBlocks.keyFigures).map((source) => source.label)).toEqual([
      '一（四）',
      '一（三）',
      '一（二）',
      '一（一）',
      '一（五）',
    ]);
  });
});
