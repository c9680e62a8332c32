// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { createEmptyInterpretation, type Finding, type Waiver } from '@tongjie/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InterpretationKit } from '../interpretation-kit.ts';
import { Findings, findingsIn, noteSent, showFindings, showWaivers } from './findings.ts';

let editor: Editor;
beforeEach(() => {
  editor = new Editor({
    extensions: [InterpretationKit('general'), Findings],
    content: createEmptyInterpretation('general', '').toJSON(),
  });
  editor.commands.insertContentAt({ from: 1, to: editor.state.doc.child(0).nodeSize - 1 }, '标题写在这里');
  dispatch(noteSent(editor.state));
});
afterEach(() => editor.destroy());

const dispatch = (transaction: Transaction) => editor.view.dispatch(transaction);
const insert = (at: number, text: string) => dispatch(editor.state.tr.insertText(text, at));
const words = ({ place }: Finding) => editor.state.doc.textBetween(place.from ?? 0, place.to ?? 0);
const shown = () => findingsIn(editor.state).open.map(words);

function finding(from: number, to: number, more: Partial<Finding> = {}): Finding {
  const place = { document: 'interpretation' as const, section: null, clause: null, from, to, excerpt: '' };
  const fix = { title: '改', from, to, replacement: '改' };
  return {
    ...{ rule: 'duty-changed', key: 'a'.repeat(64), severity: 'error', gate: 'policy', waivable: true },
    ...{ message: '说反了。', place, related: [], fix },
    ...more,
  };
}

describe('findings in an editor', () => {
  it('stay at their words while text is typed before, in and behind them', () => {
    dispatch(showFindings(editor.state, [finding(3, 5)]));
    expect(shown()).toEqual(['写在']);
    insert(1, '新');
    expect(shown()).toEqual(['写在']);
    insert(5, '啊');
    expect(shown()).toEqual(['写啊在']);
    insert(editor.state.doc.child(0).nodeSize - 1, '完');
    expect(shown()).toEqual(['写啊在']);
    const [moved] = findingsIn(editor.state).open;
    expect(moved?.fix).toMatchObject({ from: moved?.place.from, to: moved?.place.to });
  });

  it('go with their words', () => {
    dispatch(showFindings(editor.state, [finding(3, 5)]));
    dispatch(editor.state.tr.delete(2, 6));
    expect(shown()).toEqual([]);
  });

  it('that come late are moved by what was typed since the document was sent', () => {
    dispatch(noteSent(editor.state));
    insert(1, '后来打的字');
    dispatch(showFindings(editor.state, [finding(3, 5)]));
    expect(shown()).toEqual(['写在']);
  });

  it('leave the list when they are let through, and come back when the waiver is taken back', () => {
    const found = finding(3, 5);
    const waiver: Waiver = {
      ...{ key: found.key, rule: found.rule, severity: 'error', section: null, message: found.message },
      ...{ excerpt: '', reason: '与法规处核对过了', by: 'lin', name: '林晓', at: '2025-06-01T02:00:00.000Z' },
    };
    dispatch(showFindings(editor.state, [found]));
    dispatch(showWaivers(editor.state, [waiver]));
    expect(findingsIn(editor.state)).toMatchObject({ open: [], waived: [{ waiver }], lapsed: [] });
    dispatch(showFindings(editor.state, []));
    expect(findingsIn(editor.state)).toMatchObject({ open: [], waived: [], lapsed: [waiver] });
    dispatch(showFindings(editor.state, [found]));
    dispatch(showWaivers(editor.state, []));
    expect(shown()).toEqual(['写在']);
  });

  it('never change the document', () => {
    const before = editor.state.doc;
    dispatch(showFindings(editor.state, [finding(3, 5), finding(900, 990), finding(2, 2)]));
    expect(editor.state.doc).toBe(before);
  });
});
