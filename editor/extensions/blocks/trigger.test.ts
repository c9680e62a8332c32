import { EditorState, TextSelection } from '@tiptap/pm/state';
import { createEmptyInterpretation } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../sections/section-commands.ts';
import { findTrigger } from './trigger.ts';

function typed(text: string) {
  const state = EditorState.create({ doc: createEmptyInterpretation('general', '办法') });
  const at = (sectionsOf(state.doc)[0]?.position ?? 0) + 2;
  const transaction = state.tr.insertText(text, at);
  return state.apply(transaction.setSelection(TextSelection.create(transaction.doc, at + text.length)));
}

describe('a trigger', () => {
  it.each(['/', '、', '/图', '、数字'])('%s alone on a line searches for a block', (text) => {
    expect(findTrigger(typed(text))).toMatchObject({ kind: 'block', query: text.slice(1) });
  });

  it.each(['甲、乙', '1/2', '说/'])('%s is plain text', (text) => {
    expect(findTrigger(typed(text))).toBeNull();
  });

  it('@ anywhere searches for a clause by number or words', () => {
    expect(findTrigger(typed('每月补贴。@第五条'))).toMatchObject({ kind: 'clause', query: '第五条' });
    expect(findTrigger(typed('每月补贴。@租金，'))).toBeNull();
  });
});
