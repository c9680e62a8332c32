import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { sectionTitles } from '@tongjie/model';
import { acceptPasteOffer, dismissPasteOffer, pasteOffer } from '../../extensions/index.ts';

/** What a paste left to be said or decided: headings of sections in it, pictures that could not be taken in. */
export function PasteNote({ editor }: { readonly editor: Editor }) {
  const offer = useEditorState({ editor, selector: ({ editor: now }) => pasteOffer(now.state) });
  if (!offer) return null;
  const { sections, pictures } = offer;
  const dispatch = (transaction: ReturnType<typeof acceptPasteOffer>) => {
    if (transaction) editor.view.dispatch(transaction);
    editor.view.focus();
  };
  return (
    <div className="tj-paste-note" role="status">
      <span>
        {sections.length > 0 &&
          `粘贴的文字里有${sections.map((kind) => `“${sectionTitles[kind]}”`).join('、')}的标题。`}
        {pictures > 0 && `${pictures}张图片没有放进来：解读里的图由版块画出，请用图表、关系图等版块。`}
      </span>
      <span className="tj-spring" />
      {sections.length > 0 && (
        <button
          type="button"
          className="tj-btn tj-sm tj-primary"
          onClick={() => dispatch(acceptPasteOffer(editor.state))}
        >
          分到各要素
        </button>
      )}
      <button
        type="button"
        className="tj-btn tj-sm tj-quiet"
        onClick={() => dispatch(dismissPasteOffer(editor.state))}
      >
        {sections.length > 0 ? '留在这里' : '知道了'}
      </button>
    </div>
  );
}
