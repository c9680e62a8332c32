import type { StoryProse, StoryText } from '@tongjie/model';
import { type PdfBlock, type PdfStyle, paragraph } from './nodes.ts';
import type { PdfContext } from './pdf-context.ts';
import { storyWords } from './story-words.ts';

/** Paragraphs and lists in a style. */
export function setProse(
  prose: readonly StoryProse[],
  context: PdfContext,
  style: PdfStyle = 'body',
): PdfBlock[] {
  return prose.map((part): PdfBlock => {
    if (part.kind === 'paragraph') return paragraph(style, ...storyWords(part.text, context));
    return {
      kind: 'list',
      marks: part.kind === 'bulletList' ? 'bullets' : 'numbers',
      items: part.items.map((item) => setProse(item, context, style)),
    };
  });
}

/** Texts, a paragraph each. */
export function setTexts(
  texts: readonly StoryText[],
  context: PdfContext,
  style: PdfStyle = 'cell',
): PdfBlock[] {
  return texts.map((text) => paragraph(style, ...storyWords(text, context)));
}
