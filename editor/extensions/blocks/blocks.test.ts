// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import { blocks, createEmptyInterpretation } from '@tongjie/model';
import { afterEach, describe, expect, it } from 'vitest';
import { InterpretationKit } from '../interpretation-kit.ts';
import { sectionsOf } from '../sections/section-commands.ts';
import { addItem, deleteItem } from './block-items.ts';
import { insertCitation } from './citations.ts';
import { appendParagraph, deleteBlock, insertBlock, moveBlock } from './insert-block.ts';
import { selectedBlock } from './selected-block.ts';

let editor: Editor;

function openEditor(): Editor {
  editor = new Editor({
    extensions: [InterpretationKit('general')],
    content: createEmptyInterpretation('general', '办法').toJSON(),
  });
  const [first] = sectionsOf(editor.state.doc);
  editor.view.dispatch(
    editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve((first?.position ?? 0) + 1))),
  );
  return editor;
}

const namesOfFirst = () => sectionsOf(editor.state.doc)[0]?.node.children.map((child) => child.type.name);

afterEach(() => editor.destroy());

describe('blocks', () => {
  it.each(blocks.map((block) => block.name))('of kind %s go in at the caret with valid content', (name) => {
    const { state, view } = openEditor();
    const transaction = insertBlock(state, name);
    if (transaction) view.dispatch(transaction);
    editor.state.doc.check();
    expect(namesOfFirst()?.[0]).toBe(name);
    expect(selectedBlock(editor.state)?.node.type.name).toBe(name);
  });

  it('do not go into the title', () => {
    openEditor().commands.setTextSelection(2);
    expect(insertBlock(editor.state, 'steps')).toBeNull();
  });

  it('are taken back without the words that were typed just before', () => {
    openEditor().commands.insertContent('甲');
    const added = insertBlock(editor.state, 'steps');
    if (added) editor.view.dispatch(added);
    undo(editor.state, editor.view.dispatch);
    expect(namesOfFirst()).toEqual(['paragraph']);
    expect(editor.state.doc.textContent).toContain('甲');
  });

  it('move inside their section and not out of it', () => {
    openEditor().commands.insertContent('甲');
    const added = insertBlock(editor.state, 'steps');
    if (added) editor.view.dispatch(added);
    const moved = moveBlock(editor.state, -1);
    if (moved) editor.view.dispatch(moved);
    expect(namesOfFirst()).toEqual(['steps', 'paragraph']);
    expect(selectedBlock(editor.state)?.node.type.name).toBe('steps');
    expect(moveBlock(editor.state, -1)).toBeNull();
  });

  it('leave an empty paragraph when the last of a section goes', () => {
    openEditor();
    const added = insertBlock(editor.state, 'keyFigures');
    if (added) editor.view.dispatch(added);
    const deleted = deleteBlock(editor.state);
    if (deleted) editor.view.dispatch(deleted);
    expect(namesOfFirst()).toEqual(['paragraph']);
  });

  it('take more items, and give up all but one', () => {
    openEditor();
    const added = insertBlock(editor.state, 'keyFigures');
    if (added) editor.view.dispatch(added);
    const more = addItem(editor.state);
    if (more) editor.view.dispatch(more);
    expect(selectedBlock(editor.state)?.node.childCount).toBe(4);
    for (let round = 0; round < 5; round += 1) {
      const less = deleteItem(editor.state);
      if (less) editor.view.dispatch(less);
    }
    expect(selectedBlock(editor.state)?.node.childCount).toBe(1);
  });

  it('take a citation at the caret', () => {
    openEditor().commands.insertContent('补贴。@五');
    const { to } = editor.state.selection;
    const cited = insertCitation(editor.state, { clause: 'c5', of: 'policy' }, { from: to - 2, to });
    if (cited) editor.view.dispatch(cited);
    expect(sectionsOf(editor.state.doc)[0]?.node.firstChild?.lastChild?.attrs).toEqual({
      clause: 'c5',
      of: 'policy',
    });
    expect(sectionsOf(editor.state.doc)[0]?.node.textContent).toBe('补贴。');
  });

  it('give a section one empty paragraph to write in at its end', () => {
    openEditor().commands.insertContent('甲');
    const [section] = sectionsOf(editor.state.doc);
    const transaction = appendParagraph(editor.state, section?.position ?? 0);
    if (transaction) editor.view.dispatch(transaction);
    expect(namesOfFirst()).toEqual(['paragraph', 'paragraph']);
    expect(appendParagraph(editor.state, section?.position ?? 0)?.docChanged).toBe(false);
  });
});
