import type { JSONContent } from '@tiptap/core';
import type { DocumentJson } from '@tongjie/model';

function isContent(document: DocumentJson): document is DocumentJson & JSONContent {
  return document.content.every((node) => node !== null && typeof node === 'object');
}

/** A document of the service as Tiptap takes it; the editor's schema checks the rest. */
export function contentOf(document: DocumentJson): JSONContent | null {
  return isContent(document) ? document : null;
}

/** How an editor of a document is told to assistive technology, under a name; browsers' own spelling marks are off. */
export const editorAttributes = (label: string): Record<string, string> => ({
  'aria-label': label,
  'aria-multiline': 'true',
  role: 'textbox',
  spellcheck: 'false',
});
