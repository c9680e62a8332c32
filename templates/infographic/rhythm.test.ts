import type { StoryBlock, StorySection } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../example-stories.ts';
import { themes } from '../themes/themes.ts';
import { chooseGrounds } from './rhythm.ts';

const section = (block: StoryBlock | null): StorySection => ({
  kind: 'extra',
  number: 1,
  name: '主要内容',
  headline: '',
  notApplicable: block ? null : '没有新旧之分。',
  blocks: block ? [block] : [],
});
const text = section(exampleBlocks.paragraph);
const questions = section(exampleBlocks.questionAnswer);
const absent = section(null);

describe('chooseGrounds', () => {
  it('takes turns between paper and tint and gives questions a field', () => {
    expect(chooseGrounds([text, text, text, questions], themes['government-red'])).toEqual([
      'paper',
      'tint',
      'paper',
      'field',
    ]);
  });

  it('never puts two fields in a row', () => {
    expect(chooseGrounds([questions, questions], themes['government-red'])).toEqual(['field', 'paper']);
  });

  it('leaves a section that does not apply on the ground above it', () => {
    expect(chooseGrounds([text, text, absent, text], themes['government-blue'])).toEqual([
      'paper',
      'tint',
      'tint',
      'paper',
    ]);
  });

  it('keeps a title page on paper two times out of three', () => {
    expect(chooseGrounds([text, text, text, text], themes.ink)).toEqual(['paper', 'paper', 'tint', 'paper']);
  });

  it('gives the section after a closing quotation another ground than the band of the quotation', () => {
    const quoting = section(exampleBlocks.quotation);
    expect(chooseGrounds([text, quoting, text], themes['government-red'])).toEqual(['paper', 'tint', 'tint']);
    expect(chooseGrounds([quoting, text], themes['government-red'])).toEqual(['paper', 'paper']);
    expect(chooseGrounds([text, quoting, text], themes.ink)).toEqual(['paper', 'paper', 'paper']);
  });
});
