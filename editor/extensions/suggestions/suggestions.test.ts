// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { createEmptyInterpretation } from '@tongjie/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InterpretationKit } from '../interpretation-kit.ts';
import {
  acceptSuggestion,
  type KeyedSuggestion,
  Suggestions,
  showSuggestions,
  suggestionsIn,
} from './suggestions.ts';

const words = '困难家庭每户每月补助三百元，最多四个月。';
let editor: Editor;
beforeEach(() => {
  editor = new Editor({
    extensions: [InterpretationKit('general'), Suggestions],
    content: createEmptyInterpretation('general', '').toJSON(),
  });
  editor.commands.insertContentAt({ from: 1, to: editor.state.doc.child(0).nodeSize - 1 }, words);
});
afterEach(() => editor.destroy());

const suggest = (before: string, after: string, more: Partial<KeyedSuggestion> = {}): KeyedSuggestion => ({
  key: `${before}>${after}`,
  kind: 'change',
  author: '王县长',
  date: '2029-11-01T08:00:00Z',
  context: words,
  comment: '',
  words,
  at: words.indexOf(before),
  nth: 0,
  count: 1,
  before,
  after,
  ...more,
});
const show = (...suggestions: readonly KeyedSuggestion[]) =>
  editor.view.dispatch(showSuggestions(editor.state, suggestions));
const placed = () =>
  suggestionsIn(editor.state).map(({ place }) => place && editor.state.doc.textBetween(place.from, place.to));
const accept = (key: string) => {
  const transaction = acceptSuggestion(editor.state, key);
  if (transaction) editor.view.dispatch(transaction);
  return transaction !== null;
};
const title = () => editor.state.doc.child(0).textContent;
const typeAt = (place: number, text: string) => editor.view.dispatch(editor.state.tr.insertText(text, place));

describe('suggestions in an editor', () => {
  it('show what goes out and what comes in, and change no character', () => {
    show(suggest('困难家庭', '低保和特困家庭'));
    expect(editor.view.dom.querySelector('.tj-suggested-out')?.textContent).toBe('困难家庭');
    expect(editor.view.dom.querySelector('.tj-suggested-in')?.textContent).toBe('低保和特困家庭');
    expect(title()).toBe(words);
  });

  it('stay at their words while others type around them', () => {
    show(suggest('三百元', '450元'));
    typeAt(1, '本县的');
    expect(placed()).toEqual(['三百元']);
    expect(accept('三百元>450元')).toBe(true);
    expect(title()).toBe('本县的困难家庭每户每月补助450元，最多四个月。');
  });

  it('are accepted one after the other in any order', () => {
    show(suggest('困难家庭', '困难群众'), suggest('', '（含父母）', { at: 4 }), suggest('，最多四个月', ''));
    expect(accept('，最多四个月>')).toBe(true);
    expect(accept('>（含父母）')).toBe(true);
    expect(accept('困难家庭>困难群众')).toBe(true);
    expect(title()).toBe('困难群众（含父母）每户每月补助三百元。');
  });

  it('have no place once their words are rewritten, and have it again when that is undone', () => {
    show(suggest('三百元', '450元'));
    const at = 1 + words.indexOf('百元');
    editor.view.dispatch(editor.state.tr.insertText('千', at, at + 1));
    expect(placed()).toEqual([null]);
    expect(accept('三百元>450元')).toBe(false);
    editor.view.dispatch(editor.state.tr.insertText('百', at, at + 1));
    expect(placed()).toEqual(['三百元']);
  });

  it('that are comments mark their words and put nothing in', () => {
    show(suggest('最多四个月', '', { kind: 'comment', comment: '为什么是四个月？' }));
    expect(editor.view.dom.querySelector('.tj-remarked')?.textContent).toBe('最多四个月');
    expect(accept('最多四个月>')).toBe(false);
  });
});
