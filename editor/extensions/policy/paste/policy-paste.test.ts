// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import {
  clausesOf,
  documentJsonSchema,
  parseFragment,
  parsePolicy,
  policyDocumentSchema,
} from '@tongjie/model';
import { afterEach, describe, expect, it } from 'vitest';
import { PolicyKit } from '../../policy-kit.ts';
import { clipboardSource } from './clipboard-source.ts';
import { insertFragment } from './insert-fragment.ts';

let editor: Editor;
afterEach(() => editor?.destroy());

const text = '养猫办法\n一、登记\n（一）养猫应当登记。\n（二）登记免费。\n二、喂养\n每天喂两次。';

/** Opens the policy with the caret at the end of the words given, and pastes. */
function paste(after: string, data: { html?: string; plain?: string }): string[] {
  const document = policyDocumentSchema.nodeFromJSON(parsePolicy({ text }).document);
  editor = new Editor({ extensions: [PolicyKit], content: document.toJSON() });
  editor.state.doc.descendants((node, position) => {
    if (!node.isTextblock || !node.textContent.endsWith(after)) return true;
    const end = editor.state.doc.resolve(position + node.nodeSize - 1);
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.between(end, end)));
    return false;
  });
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', {
    value: {
      getData: (type: string) => (type === 'text/html' ? (data.html ?? '') : (data.plain ?? '')),
      files: [],
      items: [],
      types: [],
    },
  });
  editor.view.dom.dispatchEvent(event);
  editor.state.doc.check();
  const clauses = clausesOf(documentJsonSchema.parse(editor.state.doc.toJSON()));
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  expect(clauses.every(({ id }) => id !== '')).toBe(true);
  return clauses.map(({ path, text: words }) => `${path.join('/')} ${words.replaceAll('\n', '⏎')}`);
}

describe('text pasted into a policy', () => {
  it('stands beside the clause that is numbered in its way', () => {
    expect(paste('登记免费。', { plain: '（三）当天办结。\n（四）不收证明。' })).toEqual([
      '一 登记',
      '一/（一） 养猫应当登记。',
      '一/（二） 登记免费。',
      '一/（三） 当天办结。',
      '一/（四） 不收证明。',
      '二 喂养⏎每天喂两次。',
    ]);
  });

  it('goes below the clause where no label around it is of its kind, its paragraphs before its clauses', () => {
    expect(paste('登记免费。', { plain: '应当带：\n1. 身份证\n2. 照片' }).slice(2, 5)).toEqual([
      '一/（二） 登记免费。⏎应当带：',
      '一/（二）/1 身份证',
      '一/（二）/2 照片',
    ]);
  });

  it('keeps automatic numbers of Word', () => {
    const item = (label: string, words: string) =>
      `<p style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>${label}<span>&nbsp; </span></span><!--[endif]-->${words}</p>`;
    expect(
      paste('登记免费。', { html: item('（三）', '当天办结。') + item('（四）', '不收证明。') }).slice(3, 5),
    ).toEqual(['一/（三） 当天办结。', '一/（四） 不收证明。']);
  });

  it('goes in at the caret where it is words alone', () => {
    expect(paste('登记免费。', { plain: '不收证明。' })[2]).toBe('一/（二） 登记免费。不收证明。');
  });

  it('ends the policy where it is pasted at its end, a closing paragraph outside the clauses', () => {
    const plain = '三、附则\n本办法由县公安局解释。\n本办法自印发之日起施行。';
    expect(paste('每天喂两次。', { plain }).at(-1)).toMatch(/^三 附则/);
    expect(editor.state.doc.firstChild?.lastChild?.textContent).toBe('本办法自印发之日起施行。');
  });

  it('takes the place of an empty paragraph', () => {
    const schema = policyDocumentSchema;
    const policy = schema.nodeFromJSON(parsePolicy({ text }).document);
    const part = policy.child(0);
    const withEmpty = part.copy(part.content.addToEnd(schema.node('policyParagraph')));
    const state = EditorState.create({ doc: policy.copy(Fragment.from(withEmpty)) });
    const end = state.doc.content.size - 2;
    const caret = state.apply(state.tr.setSelection(TextSelection.create(state.doc, end)));
    const after = insertFragment(caret, parseFragment({ text: '本办法由县公安局解释。\n请遵照执行。' }));
    expect(
      after?.doc
        .child(0)
        .children.slice(-2)
        .map(({ textContent }) => textContent),
    ).toEqual(['本办法由县公安局解释。', '请遵照执行。']);
    expect(after?.doc.child(0).childCount).toBe(part.childCount + 2);
  });
});

describe('the clipboard of a web page', () => {
  it('gives its visible lines, numbers of lists and rows of tables', () => {
    const page = new DOMParser().parseFromString(
      `<div>甲<br>乙</div><ol start="3"><li>丙<li>（四）丁</ol><ol style="list-style:simp-chinese-informal"><li>戊</ol>
       <table><tr><td colspan="2">品种</td><td>数量</td></tr></table><p style="display:none">藏</p><del>删</del>`,
      'text/html',
    );
    expect(
      clipboardSource(page.body)
        .text.split('\n')
        .map((line) => line.trimEnd()),
    ).toEqual(['甲', '乙', '3. 丙', '（四）丁', '一、戊', '品种\t\t数量']);
  });
});
