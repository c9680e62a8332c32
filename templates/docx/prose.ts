import type { StoryProse, StoryText } from '@tongjie/model';
import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, type ParagraphChild } from 'docx';
import type { DrawingContext } from './drawing-context.ts';
import { sizes } from './faces.ts';
import { type ListName, listed } from './lists.ts';
import { bodyParagraph } from './paragraphs.ts';
import { storyRuns } from './story-runs.ts';
import { cellStyle } from './styles.ts';

/** Where prose stands: in the text of the document, or in a cell of a table, smaller and without indents. */
interface ProsePlace {
  readonly paragraph: (children: readonly ParagraphChild[], options?: IParagraphOptions) => Paragraph;
  readonly runs: (text: StoryText, context: DrawingContext) => readonly ParagraphChild[];
  readonly bullets: ListName;
  readonly numbers: ListName;
}

/** A paragraph in a cell: 小四, lines of at least 18 pt, so that rare characters aren't cut. */
export function cellParagraph(
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    style: cellStyle,
    spacing: { line: 360, lineRule: LineRuleType.AT_LEAST },
    widowControl: false,
    ...options,
    children,
  });
}

const inBody: ProsePlace = {
  paragraph: bodyParagraph,
  runs: storyRuns,
  bullets: 'bullets',
  numbers: 'numbers',
};

const inCell: ProsePlace = {
  paragraph: cellParagraph,
  runs: cellRuns,
  bullets: 'cellBullets',
  numbers: 'cellNumbers',
};

/** Running text as it is set in a cell. */
export function cellRuns(text: StoryText, context: DrawingContext): readonly ParagraphChild[] {
  return storyRuns(text, context, { size: sizes.smallFourth }, sizes.fifth);
}

function setProse(
  prose: readonly StoryProse[],
  place: ProsePlace,
  context: DrawingContext,
  level: number,
): Paragraph[] {
  return prose.flatMap((part): Paragraph[] => {
    if (part.kind === 'paragraph') return [place.paragraph(place.runs(part.text, context))];
    const numbering = listed(
      part.kind === 'bulletList' ? place.bullets : place.numbers,
      context.nextList(),
      level,
    );
    return part.items.flatMap((item) => {
      const [first, ...rest] = item;
      if (first?.kind !== 'paragraph') return setProse(item, place, context, level + 1);
      const lead = place.paragraph(place.runs(first.text, context), {
        numbering,
        indent: {},
        alignment: AlignmentType.LEFT,
      });
      return [lead, ...setProse(rest, place, context, level + 1)];
    });
  });
}

/** Paragraphs and lists of the body; `style` where they belong to a block. */
export function drawProse(
  prose: readonly StoryProse[],
  context: DrawingContext,
  style?: string,
): Paragraph[] {
  const place: ProsePlace =
    style === undefined
      ? inBody
      : { ...inBody, paragraph: (children, options = {}) => bodyParagraph(children, { ...options, style }) };
  return setProse(prose, place, context, 0);
}

/** Paragraphs and lists in a cell; never empty, as a cell must hold a paragraph. */
export function drawCellProse(prose: readonly StoryProse[], context: DrawingContext): Paragraph[] {
  const paragraphs = setProse(prose, inCell, context, 0);
  return paragraphs.length > 0 ? paragraphs : [cellParagraph([])];
}

/** Texts in a cell, a paragraph each. */
export function drawCellTexts(texts: readonly StoryText[], context: DrawingContext): Paragraph[] {
  return texts.length > 0 ? texts.map((text) => cellParagraph(cellRuns(text, context))) : [cellParagraph([])];
}
