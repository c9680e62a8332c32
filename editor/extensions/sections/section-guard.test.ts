// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { AllSelection, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { type BlockName, blocks, createEmptyInterpretation, interpretationSchema } from '@tongjie/model';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { insertBlock, moveBlock } from '../blocks/insert-block.ts';
import { InterpretationKit } from '../interpretation-kit.ts';
import { sectionsOf, setHeadline, setNotApplicable } from './section-commands.ts';
import { guardTransaction } from './section-guard.ts';
import { deletePerSection } from './section-ranges.ts';

const schema = interpretationSchema('general');
const editors: Editor[] = [];

function openEditor(content: unknown = createEmptyInterpretation('general', '办法').toJSON()): Editor {
  const editor = new Editor({ extensions: [InterpretationKit('general')], content: Object(content) });
  editors.push(editor);
  return editor;
}

/** An interpretation whose sections hold two paragraphs each: 背景依据一, 背景依据二 … */
function filled(): Editor {
  const document = createEmptyInterpretation('general', '办法').toJSON();
  for (const section of document.content) {
    if (!String(section.type).endsWith('Section')) continue;
    section.attrs = { ...section.attrs, headline: `看点${section.type}` };
    section.content = ['一', '二'].map((number) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: `${section.type}${number}` }],
    }));
  }
  return openEditor(document);
}

const outline = (editor: Editor) =>
  sectionsOf(editor.state.doc).map(({ node }) => [
    node.type.name,
    node.attrs.headline,
    node.children.map((child) => child.textContent),
  ]);

function selectText(editor: Editor, from: string, to: string): void {
  let start = 0;
  let end = 0;
  editor.state.doc.descendants((node, position) => {
    if (node.text?.includes(from)) start = position + 2;
    if (node.text?.includes(to)) end = position + 2;
  });
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, start, end)));
}

afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

describe('the section guard', () => {
  it('deletes across sections section by section, and keeps what each section says of itself', () => {
    const editor = filled();
    selectText(editor, 'backgroundSection二', 'mainContentSection一');
    editor.commands.deleteSelection();
    expect(outline(editor).slice(0, 3)).toEqual([
      ['backgroundSection', '看点backgroundSection', ['backgroundSection一', 'ba']],
      ['objectivesSection', '看点objectivesSection', ['']],
      ['mainContentSection', '看点mainContentSection', ['inContentSection一', 'mainContentSection二']],
    ]);
  });

  it('gives everything back in one undo', () => {
    const editor = filled();
    const before = editor.getJSON();
    selectText(editor, 'backgroundSection二', 'changesSection一');
    editor.commands.deleteSelection();
    editor.commands.undo();
    expect(editor.getJSON()).toEqual(before);
  });

  it('keeps what is typed over a selection across sections', () => {
    const editor = filled();
    selectText(editor, 'backgroundSection二', 'mainContentSection一');
    const { from, to } = editor.state.selection;
    const handled = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, '新', () => editor.state.tr),
    );
    expect(handled).toBe(true);
    expect(outline(editor)[0]).toEqual([
      'backgroundSection',
      '看点backgroundSection',
      ['backgroundSection一', 'ba新'],
    ]);
  });

  it('empties every section when all is selected and deleted', () => {
    const editor = filled();
    editor.view.dispatch(editor.state.tr.setSelection(new AllSelection(editor.state.doc)));
    editor.commands.deleteSelection();
    expect(outline(editor).map(([, , children]) => children)).toEqual([[''], [''], [''], [''], [''], ['']]);
  });

  it('refuses to take a section away', () => {
    const editor = filled();
    const [section] = sectionsOf(editor.state.doc);
    if (!section) throw new Error('a section expected');
    editor.view.dispatch(
      editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, section.position)),
    );
    editor.commands.deleteSelection();
    expect(outline(editor)).toHaveLength(6);
  });

  it('lets a section be declared not applicable, and headlined', () => {
    const editor = filled();
    const last = sectionsOf(editor.state.doc).at(-1);
    if (!last) throw new Error('a section expected');
    editor.view.dispatch(setNotApplicable(editor.state, last.position, '首次制定，没有旧政策。'));
    editor.view.dispatch(setHeadline(editor.state, last.position, '这是新政策'));
    expect(sectionsOf(editor.state.doc).at(-1)?.node.attrs).toEqual({
      headline: '这是新政策',
      notApplicable: '首次制定，没有旧政策。',
    });
  });

  const position = fc.double({ min: 0, max: 1, noNaN: true });
  const action = fc.oneof(
    fc.record({ kind: fc.constant('delete' as const), from: position, to: position }),
    fc.record({ kind: fc.constant('type' as const), from: position, to: position }),
    fc.record({ kind: fc.constant('split' as const), from: position, to: position }),
    fc.record({ kind: fc.constant('replace' as const), from: position, to: position }),
    fc.record({ kind: fc.constant('lift' as const), from: position, to: position }),
    fc.record({ kind: fc.constant('move' as const), from: position, to: position }),
    fc.record({
      kind: fc.constantFrom<BlockName>(...blocks.map((block) => block.name)),
      from: position,
      to: position,
    }),
  );

  it('keeps every required section, in order and valid, under any edits', () => {
    const required = sectionsOf(createEmptyInterpretation('general', '办法')).map(
      ({ node }) => node.type.name,
    );
    let edits = 0;
    fc.assert(
      fc.property(fc.array(action, { minLength: 10, maxLength: 40 }), (actions) => {
        let state = filled().state;
        for (const { kind, from, to } of actions) {
          const size = state.doc.content.size;
          const [start, end] = [from, to].map((at) => Math.round(at * size)).toSorted((a, b) => a - b);
          const selection = TextSelection.between(state.doc.resolve(start ?? 0), state.doc.resolve(end ?? 0));
          state = state.apply(state.tr.setSelection(selection));
          let transaction = state.tr;
          try {
            if (kind === 'delete') transaction.deleteSelection();
            else if (kind === 'type') transaction.insertText('字');
            else if (kind === 'split') transaction.split(selection.from, 1 + Math.round(to * 2));
            else if (kind === 'replace') transaction.replaceSelection(state.doc.slice(start ?? 0, end));
            else if (kind === 'lift') transaction.deleteRange(start ?? 0, end ?? 0);
            else if (kind === 'move') transaction = moveBlock(state, to > 0.5 ? 1 : -1) ?? transaction;
            else transaction = insertBlock(state, kind) ?? transaction;
          } catch {
            // Not every random edit is one; those that throw never reach a document.
            continue;
          }
          const guarded = guardTransaction(state, transaction);
          if (!guarded) continue;
          edits += 1;
          state = state.apply(guarded);
          state.doc.check();
          const present = sectionsOf(state.doc).map(({ node }) => node.type.name);
          expect(present.slice(0, required.length)).toEqual(required);
        }
      }),
      { numRuns: 150 },
    );
    expect(edits).toBeGreaterThan(1000);
  });

  it('leaves a deletion within one section as it is', () => {
    const { state } = filled();
    const transaction = state.tr.delete(state.doc.content.size - 6, state.doc.content.size - 4);
    expect(guardTransaction(state, transaction)).toBe(transaction);
    expect(deletePerSection(state, 0, state.doc.content.size).doc.check()).toBeUndefined();
    expect(schema.topNodeType.name).toBe('doc');
  });
});
