import { type Story, type StorySection, writeNumeral } from '@tongjie/model';
import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  type ISectionOptions,
  Paragraph,
  type SectionType,
  type Table,
} from 'docx';
import { quotedTitle } from '../parts/story-text.ts';
import { drawBlock } from './blocks/draw-block.ts';
import type { DrawingContext } from './drawing-context.ts';
import { run, sizes } from './faces.ts';
import { LINE, sectionFrame } from './page.ts';
import { bodyParagraph, gridParagraph, space, titleLines, titleParagraph } from './paragraphs.ts';
import { storyRuns } from './story-runs.ts';
import { styleId } from './styles.ts';
import type { TermNotes } from './term-notes.ts';

function drawSection(section: StorySection, context: DrawingContext): readonly (Paragraph | Table)[] {
  const heading = gridParagraph([run(`${writeNumeral(section.number)}、${section.name}`)], {
    heading: HeadingLevel.HEADING_1,
  });
  if (section.notApplicable !== null)
    return [
      heading,
      bodyParagraph([run(`本文件不涉及此项。${section.notApplicable}`)], { style: styleId('notApplicable') }),
    ];
  const headline =
    section.headline === ''
      ? []
      : [
          bodyParagraph([run(section.headline, { face: 'kaiTi', bold: true })], {
            style: styleId('headline'),
            keepNext: true,
          }),
        ];
  return [heading, ...headline, ...section.blocks.flatMap((block) => drawBlock(block, context))];
}

/** Where the policy itself is found: the last lines of the interpretation. */
function drawPolicyReference({ policyTitle, documentNumber, link }: Story): readonly Paragraph[] {
  const style = styleId('policyReference');
  const number = documentNumber === '' ? '' : `（${documentNumber}）`;
  const address =
    link === null
      ? []
      : [new ExternalHyperlink({ link, children: [run(link, { colour: '1D4477', onNewLine: true })] })];
  return [
    space(LINE),
    bodyParagraph([run(`政策原文：${quotedTitle(policyTitle)}${number}`), ...address], {
      style,
      alignment: AlignmentType.LEFT,
    }),
    bodyParagraph([run('本解读与政策原文不一致的，以政策原文为准。')], { style }),
  ];
}

/** The interpretation as one section of a document: title, lead, sections with their blocks, and the policy's name. */
export function interpretationSection(
  story: Story,
  context: DrawingContext,
  type?: (typeof SectionType)[keyof typeof SectionType],
): ISectionOptions {
  const byline = [...titleLines(story.issuers.join('　'), sizes.third), story.documentNumber];
  return {
    ...sectionFrame(type, 1),
    children: [
      titleParagraph(story.title, { heading: HeadingLevel.TITLE, outlineLevel: 0 }),
      ...byline
        .filter((line) => line !== '')
        .map((line) =>
          gridParagraph([run(line, { face: 'kaiTi' })], {
            style: styleId('byline'),
            alignment: AlignmentType.CENTER,
          }),
        ),
      space(LINE),
      bodyParagraph(storyRuns(story.lead, context), { style: styleId('lead') }),
      ...story.sections.flatMap((section) => drawSection(section, context)),
      ...drawPolicyReference(story),
    ],
  };
}

/** The footnotes that explain terms, once the text is drawn. */
export function termFootnotes(notes: TermNotes, context: DrawingContext) {
  return Object.fromEntries(
    [...notes.taken()].map(([note, { term, definition }]) => [
      String(note),
      {
        children: definition.map(
          (text, index) =>
            new Paragraph({
              style: 'FootnoteText',
              children: [
                ...(index === 0 ? [run(`${term}：`, { size: sizes.fifth, face: 'heiTi' })] : []),
                ...storyRuns(text, context, { size: sizes.fifth }, sizes.fifth),
              ],
            }),
        ),
      },
    ]),
  );
}
