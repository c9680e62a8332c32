// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { AllSelection, EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import {
  type BlockName,
  blocks,
  boundaryTouched,
  createEmptyInterpretation,
  type RequirementSetId,
  requirementSets,
  serverRebase,
} from '@tongjie/model';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { addItem, deleteItem } from '../blocks/block-items.ts';
import { insertCitation, insertQuotation } from '../blocks/citations.ts';
import { appendParagraph, deleteBlock, insertBlock, moveBlock } from '../blocks/insert-block.ts';
import { InterpretationKit } from '../interpretation-kit.ts';
import { inflightPush, takePush } from '../steps-client/push.ts';
import { receiveCommit } from '../steps-client/receive-commit.ts';
import { StepsClient } from '../steps-client/steps-client.ts';
import { getUnconfirmed } from '../steps-client/unconfirmed-steps.ts';
import { sectionsOf, setHeadline, setNotApplicable } from './section-commands.ts';
import { guardTransaction } from './section-guard.ts';

/** `TONGJIE_EDITS=200000 TONGJIE_SEED=7` runs longer, and elsewhere. */
const edits = Number(process.env.TONGJIE_EDITS ?? 10_000);
const seed = Number(process.env.TONGJIE_SEED ?? 20_200_716);
const editsPerRun = 50;

const keys = [
  'Enter',
  'Backspace',
  'Delete',
  'Tab',
  'Shift-Tab',
  'Mod-Enter',
  'Alt-ArrowUp',
  'Alt-ArrowDown',
  'Mod-b',
];
const commands = [
  'deleteSelection',
  'joinBackward',
  'joinForward',
  'selectParentNode',
  'splitBlock',
  'clearNodes',
  'deleteCurrentNode',
] as const;
const markup = [
  '<h2>一、背景依据</h2><p>为了方便群众。</p>',
  '<section data-node="objectivesSection"><p>又一个目标任务</p></section>',
  '<h1>政策解读</h1><p>导语</p><section><p>甲</p></section><section><p>乙</p></section>',
  '<ul><li>一</li><li><p>二</p><ol><li>三</li></ol></li></ul>',
  '<table><tr><th>项目</th><td colspan=2>300元</td></tr></table>',
  '<p data-pm-slice="1 1 [&quot;mainContentSection&quot;,null]">从主要内容来</p>',
  '<div data-pm-slice="2 2 []"><section data-node="backgroundSection"><p>甲</p></section><section data-node="objectivesSection"><p>乙</p></section></div>',
  '<blockquote>原文</blockquote><pre>flowchart</pre><img src="x.png">',
  '换行<br>再换行',
  '',
];

const part = fc.double({ min: 0, max: 1, noNaN: true });
const action = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('key' as const), key: fc.constantFrom(...keys) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('paste' as const),
      html: fc.array(fc.constantFrom(...markup), { maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('command' as const), command: fc.constantFrom(...commands) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('insert' as const),
      block: fc.constantFrom<BlockName>(...blocks.map(({ name }) => name)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'moveUp',
        'moveDown',
        'deleteBlock',
        'append',
        'addItem',
        'deleteItem',
        'cite',
        'quote',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('headline', 'notApplicable') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('raw' as const),
      how: fc.constantFrom(
        'delete',
        'deleteRange',
        'replaceSlice',
        'replaceRange',
        'replaceWith',
        'split',
        'lift',
      ),
      from: part,
      to: part,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo', 'redo') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('push', 'remote'), from: part, to: part }) },
);
const edit = fc.record({
  from: part,
  to: part,
  select: fc.constantFrom('caret', 'caret', 'text', 'text', 'node', 'all'),
  action,
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
type Action = Edit['action'];

/** Where an action acts: the range that is selected, or of its own. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const target = { clause: 'c1', of: 'policy' } as const;
const clean = (words: string): string => words.replace(/\p{Cc}/gu, '。');

let clipboard = '';
/** jsdom has none: what the editor asks of one. */
class PasteEvent extends Event {
  readonly clipboardData = {
    files: [],
    items: [],
    getData: (kind: string) => (kind === 'text/html' ? clipboard : ''),
  };
}
vi.stubGlobal('ClipboardEvent', PasteEvent);

function rangeOf(state: EditorState, a: number, b: number): Range {
  const [from = 0, to = 0] = [a, b]
    .map((at) => Math.round(at * state.doc.content.size))
    .toSorted((x, y) => x - y);
  return { from, to };
}

/** An edit as no command makes it: over any range, with any piece of the document. Null where it is none. */
function rawEdit(state: EditorState, how: string, { from, to }: Range): Transaction | null {
  const { tr: transaction, doc } = state;
  const piece = doc.slice(
    Math.min(to, Math.round(doc.content.size / 3)),
    Math.max(to, Math.round(doc.content.size / 3)),
  );
  // Extra sections may be put in by who programs it; this is about those that are there.
  if (piece.content.content.some(({ type }) => type.name === 'extraSection')) return null;
  try {
    if (how === 'delete') return transaction.delete(from, to);
    if (how === 'deleteRange') return transaction.deleteRange(from, to);
    if (how === 'replaceSlice') return transaction.replace(from, to, piece);
    if (how === 'replaceRange') return transaction.replaceRange(from, to, piece);
    if (how === 'replaceWith') return transaction.replaceWith(from, to, Fragment.from(piece.content));
    if (how === 'split') return transaction.split(from, 1 + (to % 3));
    const range = doc.resolve(from).blockRange(doc.resolve(to));
    return range && range.depth > 0 ? transaction.lift(range, range.depth - 1) : null;
  } catch {
    // What ProseMirror refuses to build never reaches a document.
    return null;
  }
}

/** One writer in a real editor, the service, and another writer who writes straight into it. */
class Desk {
  readonly editor: Editor;
  #service;
  #version = 0;
  transactions = 0;

  constructor(set: RequirementSetId) {
    const document = createEmptyInterpretation(set, '办法').toJSON();
    for (const section of document.content) {
      if (!String(section.type).endsWith('Section')) continue;
      section.attrs = { ...section.attrs, headline: `看点${section.type}` };
      section.content = ['一', '二'].map((number) => ({
        type: 'paragraph',
        content: [{ type: 'text', text: `${section.type}${number}` }],
      }));
    }
    document.content.push({
      type: 'extraSection',
      attrs: { title: '附注' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '附注的话' }] }],
    });
    this.editor = new Editor({ extensions: [InterpretationKit(set), StepsClient], content: document });
    this.#service = this.editor.state.doc;
    this.editor.on('transaction', ({ transaction }) => {
      if (!transaction.docChanged) return;
      this.transactions += 1;
      if (transaction.getMeta('rebased') !== undefined) return;
      // The service refuses every step that touches a border.
      for (const [index, step] of transaction.steps.entries())
        expect(boundaryTouched(step, transaction.docs[index] ?? transaction.doc)).toBe(false);
    });
  }

  #dispatch(transaction: Transaction | null): void {
    if (transaction) this.editor.view.dispatch(transaction);
  }

  select(how: string, { from, to }: Range): void {
    const { state } = this.editor;
    const [start, end] = [state.doc.resolve(from), state.doc.resolve(how === 'caret' ? from : to)];
    const selection =
      how === 'all'
        ? new AllSelection(state.doc)
        : how === 'node' && start.nodeAfter && NodeSelection.isSelectable(start.nodeAfter)
          ? NodeSelection.create(state.doc, from)
          : TextSelection.between(start, end);
    this.#dispatch(state.tr.setSelection(selection));
  }

  /** Sends what was written; the service stores it, and tells it back. */
  push(): void {
    const { state } = this.editor;
    this.#dispatch(takePush(state, `lin:${this.#version}`));
    const message = inflightPush(this.editor.state);
    if (!message) return;
    const sent = message.steps.map((step) => Step.fromJSON(state.schema, JSON.parse(JSON.stringify(step))));
    const { doc, steps, dropped } = serverRebase(this.#service, sent, []);
    this.#service = doc;
    this.#version += steps.length;
    const { transaction } = receiveCommit(this.editor.state, {
      ref: message.ref,
      to: this.#version,
      steps,
      dropped,
    });
    this.#dispatch(transaction);
    expect(getUnconfirmed(this.editor.state).inflight).toBeNull();
  }

  /** Another writes, while what this one wrote is still on its way. */
  remote(range: Range): void {
    const other = EditorState.create({ doc: this.#service });
    const bounded = {
      from: Math.min(range.from, other.doc.content.size),
      to: Math.min(range.to, other.doc.content.size),
    };
    const $from = other.doc.resolve(bounded.from);
    const selected = other.apply(
      other.tr.setSelection(TextSelection.between($from, other.doc.resolve(bounded.to))),
    );
    const transaction = guardTransaction(
      selected,
      selected.tr.replaceSelectionWith(other.schema.text('别人写的')),
    );
    if (!transaction) return;
    this.#service = transaction.doc;
    this.#version += transaction.steps.length;
    const commit = { ref: `zhou:${this.#version}`, to: this.#version, steps: transaction.steps, dropped: [] };
    this.#dispatch(receiveCommit(this.editor.state, commit).transaction);
  }

  act(action: Action): void {
    const { editor } = this;
    const { state, view } = editor;
    switch (action.do) {
      case 'key':
        editor.commands.keyboardShortcut(action.key);
        return;
      case 'type': {
        const { from, to } = state.selection;
        const words = clean(action.words);
        const typed = () => state.tr.insertText(words, from, to);
        if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, words, typed)))
          this.#dispatch(typed());
        return;
      }
      case 'paste':
        clipboard = action.html.join('');
        view.pasteHTML(clipboard);
        return;
      case 'command':
        editor.commands[action.command]();
        return;
      case 'insert':
        this.#dispatch(insertBlock(state, action.block));
        return;
      case 'moveUp':
        this.#dispatch(moveBlock(state, -1));
        return;
      case 'moveDown':
        this.#dispatch(moveBlock(state, 1));
        return;
      case 'deleteBlock':
        this.#dispatch(deleteBlock(state));
        return;
      case 'append':
        this.#dispatch(appendParagraph(state, sectionsOf(state.doc)[0]?.position ?? 0));
        return;
      case 'addItem':
        this.#dispatch(addItem(state));
        return;
      case 'deleteItem':
        this.#dispatch(deleteItem(state));
        return;
      case 'cite':
        this.#dispatch(insertCitation(state, target));
        return;
      case 'quote':
        this.#dispatch(insertQuotation(state, target, '原文的话', state.selection.from));
        return;
      case 'headline':
        this.#dispatch(setHeadline(state, sectionsOf(state.doc)[1]?.position ?? 0, '新看点'));
        return;
      case 'notApplicable':
        this.#dispatch(setNotApplicable(state, sectionsOf(state.doc)[2]?.position ?? 0, '这次不涉及。'));
        return;
      case 'raw': {
        const range = rangeOf(state, action.from, action.to);
        this.select('text', range);
        this.#dispatch(rawEdit(editor.state, action.how, range));
        return;
      }
      case 'undo':
        editor.commands.undo();
        return;
      case 'redo':
        editor.commands.redo();
        return;
      case 'push':
        this.push();
        return;
      case 'remote':
        this.remote(rangeOf(state, action.from, action.to));
        return;
      default:
        throw new Error(`Bug: nothing is done for ${JSON.stringify(action)}.`);
    }
  }
}

const shape = (editor: Editor) => editor.state.doc.children.map(({ type }) => type.name);
const contents = (editor: Editor) => editor.state.doc.children.map((node) => JSON.stringify(node.toJSON()));
/** These may change sections that are not selected. */
const isFarReaching = ({ do: name }: Action) =>
  ['undo', 'redo', 'remote', 'push', 'append', 'headline', 'notApplicable'].includes(name);

it(
  `${edits} random edits of every kind lose, double, reorder or merge no section`,
  () => {
    let transactions = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...requirementSets.map(({ id }) => id)),
        fc.array(edit, { minLength: 1, maxLength: 2 * editsPerRun, size: 'max' }),
        (set, steps) => {
          const desk = new Desk(set);
          const { editor } = desk;
          const grammar = shape(editor);
          for (const { select, from, to, action } of steps) {
            desk.select(select, rangeOf(editor.state, from, to));
            const before = contents(editor);
            const range =
              action.do === 'raw' ? rangeOf(editor.state, action.from, action.to) : editor.state.selection;
            const touched = [
              editor.state.doc.resolve(range.from).index(0),
              editor.state.doc.resolve(range.to).index(0),
            ];
            desk.act(action);
            editor.state.doc.check();
            expect(shape(editor)).toEqual(grammar);
            if (isFarReaching(action)) continue;
            const after = contents(editor);
            const others = before.flatMap((_, index) =>
              index < (touched[0] ?? 0) || index > (touched[1] ?? 0) ? [index] : [],
            );
            expect(others.map((index) => after[index])).toEqual(others.map((index) => before[index]));
          }
          transactions += desk.transactions;
          editor.destroy();
        },
      ),
      { numRuns: Math.ceil(edits / editsPerRun), seed },
    );
    expect(transactions).toBeGreaterThan(edits / 4);
  },
  edits * 10,
);
