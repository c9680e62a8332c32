// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import { createEmptyInterpretation, sectionTitles } from '@tongjie/model';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { InterpretationKit } from '../interpretation-kit.ts';
import { findSection, sectionsOf } from '../sections/section-commands.ts';
import { acceptPasteOffer, dismissPasteOffer, pasteOffer } from './interpretation-paste.ts';

let editor: Editor;
afterEach(() => editor?.destroy());

/** Opens an empty interpretation with the caret in 主要内容, after the words given. */
function open(words = ''): void {
  editor = new Editor({
    extensions: [InterpretationKit('general')],
    content: createEmptyInterpretation('general', '养猫办法').toJSON(),
  });
  const position = findSection(editor.state.doc, 'mainContent')?.position ?? 0;
  editor.commands.setTextSelection(position + 2);
  if (words !== '') editor.commands.insertContent(words);
}

function paste(data: { html?: string; plain?: string; files?: readonly File[] }): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', {
    value: {
      getData: (type: string) => (type === 'text/html' ? (data.html ?? '') : (data.plain ?? '')),
      files: data.files ?? [],
      items: [],
      types: [],
    },
  });
  editor.view.dom.dispatchEvent(event);
  editor.state.doc.check();
}

/** The blocks of a section, one line each: name and words. */
function blocksOf(title: string): string[] {
  const section = sectionsOf(editor.state.doc).find(({ kind }) => kind && sectionTitles[kind] === title);
  return (section?.node.children ?? []).map((node) =>
    `${node.type.name} ${node.textBetween(0, node.content.size, '|')}`.trim(),
  );
}

const word = (style: string, label: string, words: string) =>
  `<p class=MsoNormal style='${style}'><!--[if !supportLists]--><span style='mso-list:Ignore'>${label}<span>&nbsp;&nbsp;</span></span><!--[endif]--><span style='font-size:16pt;color:red'>${words}</span></p>`;

describe('text pasted into an interpretation', () => {
  it('keeps lists, tables and bold words, and drops the look', () => {
    open();
    paste({
      html: `<p style="color:red;font-size:22px">补贴按<b>月</b>发放。</p>
        <ul><li>养一只，<span style="font-weight:bold">每月3元</span></li><li>养两只</li></ul>
        <ol><li>登记</li><li>领证</li></ol>
        <table><tr><th>猫</th><th>元</th></tr><tr><td>甲</td><td>3</td></tr></table><script>alert(1)</script>`,
    });
    expect(blocksOf('主要内容')).toEqual([
      'paragraph 补贴按月发放。',
      'bulletList 养一只，每月3元|养两只',
      'orderedList 登记|领证',
      'table 猫|元|甲|3',
    ]);
    expect(editor.getHTML()).not.toMatch(/color|font-size|script/);
    expect(editor.state.doc.textContent).toContain('月');
  });

  it('takes lists that Word numbered by itself, and keeps Chinese numbers as words', () => {
    open();
    paste({
      html:
        word('mso-list:l0 level1 lfo1', '1.', '带身份证') +
        word('mso-list:l0 level1 lfo1', '2.', '带照片') +
        word('mso-list:l1 level1 lfo2', '·', '当天办') +
        word('mso-list:l2 level1 lfo3', '（一）', '登记要在三十日内办理完毕，逾期的重新申请，不另收费。'),
    });
    expect(blocksOf('主要内容')).toEqual([
      'orderedList 带身份证|带照片',
      'bulletList 当天办',
      'paragraph （一）登记要在三十日内办理完毕，逾期的重新申请，不另收费。',
    ]);
  });

  it('reads question and answer, and short bold lines of WeChat as subheadings', () => {
    open();
    paste({
      html: '<section><section><p><strong>怎么申请</strong></p></section><p>问：要多久？</p><p>答：三天。</p></section>',
    });
    expect(blocksOf('主要内容')).toEqual(['subheading 怎么申请', 'questionAnswer 要多久？|三天。']);
  });

  it('goes on where the caret is when it is prose', () => {
    open('此前，');
    paste({ plain: '养猫要登记。\n喂养要按时。' });
    expect(blocksOf('主要内容')).toEqual(['paragraph 此前，养猫要登记。', 'paragraph 喂养要按时。']);
    undo(editor.state, editor.view.dispatch);
    expect(blocksOf('主要内容')).toEqual(['paragraph 此前，']);
  });

  it('reads lines with tabs as a table', () => {
    open();
    paste({ plain: '猫\t元\n甲\t3' });
    expect(blocksOf('主要内容')).toEqual(['table 猫|元|甲|3']);
  });

  it('stays in one place at first where it brings headings of sections, and is divided when asked to', () => {
    open();
    paste({
      html: '<h1>《养猫办法》政策解读</h1><p>一、出台背景</p><p>猫多了。</p><p>二、主要内容</p><p>登记标准如下：</p><p>（一）登记</p><p>当天办。</p>',
    });
    expect(blocksOf('主要内容')).toEqual([
      'subheading 《养猫办法》政策解读',
      'subheading 出台背景',
      'paragraph 猫多了。',
      'subheading 主要内容',
      'paragraph 登记标准如下：',
      'subheading 登记',
      'paragraph 当天办。',
    ]);
    expect(pasteOffer(editor.state)).toMatchObject({ sections: ['background', 'mainContent'], pictures: 0 });
    const divided = acceptPasteOffer(editor.state);
    if (divided) editor.view.dispatch(divided);
    editor.state.doc.check();
    expect(blocksOf('背景依据')).toEqual(['paragraph 猫多了。']);
    expect(blocksOf('主要内容')).toEqual([
      'subheading 《养猫办法》政策解读',
      'paragraph 登记标准如下：',
      'subheading 登记',
      'paragraph 当天办。',
    ]);
    expect(pasteOffer(editor.state)).toBeNull();
    undo(editor.state, editor.view.dispatch);
    expect(blocksOf('背景依据')).toEqual(['paragraph']);
    expect(blocksOf('主要内容')).toHaveLength(7);
  });

  it('is no longer offered once it was left where it is, or taken back', () => {
    open();
    paste({ plain: '一、背景依据\n猫多了。' });
    expect(pasteOffer(editor.state)?.sections).toEqual(['background']);
    editor.view.dispatch(dismissPasteOffer(editor.state));
    expect(pasteOffer(editor.state)).toBeNull();
    paste({ plain: '二、目标任务\n猫少些。' });
    undo(editor.state, editor.view.dispatch);
    expect(pasteOffer(editor.state)).toBeNull();
  });

  it('says how many pictures it could not take in', () => {
    open();
    paste({
      html: '<p>看图。</p><img src="http://127.0.0.1:9/a.png" alt="猫"><img src="data:image/png;base64,AA==">',
    });
    expect(pasteOffer(editor.state)).toMatchObject({ sections: [], pictures: 2 });
    paste({ files: [new File([new Uint8Array(4)], 'a.png', { type: 'image/png' })] });
    expect(pasteOffer(editor.state)?.pictures).toBe(1);
    expect(editor.getHTML()).not.toContain('<img');
  });

  it('loses no word and breaks no section, whatever it is and wherever it goes', () => {
    const words = fc.stringMatching(/^[猫狗一二、（）。：0-9a-z]{1,12}$/);
    const tag = fc.constantFrom(
      'p',
      'div',
      'li',
      'ul',
      'ol',
      'h2',
      'b',
      'td',
      'tr',
      'table',
      'section',
      'blockquote',
      'br',
    );
    const html = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        words,
        fc
          .tuple(tag, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(html, { minLength: 1, maxLength: 6 }), fc.nat(), (nodes, place) => {
        open('此前，');
        const at = TextSelection.near(editor.state.doc.resolve(place % editor.state.doc.content.size));
        editor.view.dispatch(editor.state.tr.setSelection(at));
        const before = sectionsOf(editor.state.doc).map(({ kind }) => kind);
        const cats = (text: string | null) =>
          [...(text ?? '')].filter((letter) => /[猫狗]/.test(letter)).length;
        const held = cats(editor.state.doc.textContent);
        const source = nodes.join('');
        const brought = new DOMParser().parseFromString(source, 'text/html').body.textContent;
        paste({ html: source, plain: brought });
        expect(sectionsOf(editor.state.doc).map(({ kind }) => kind)).toEqual(before);
        const divided = acceptPasteOffer(editor.state);
        if (divided) editor.view.dispatch(divided);
        editor.state.doc.check();
        expect(sectionsOf(editor.state.doc).map(({ kind }) => kind)).toEqual(before);
        expect(cats(editor.state.doc.textContent)).toBe(held + cats(brought));
        editor.destroy();
      }),
      { numRuns: 120 },
    );
  });
});
