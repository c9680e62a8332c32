import { plainText, type Story, type StorySection, writeNumeral } from '@tongjie/model';
import { AlignmentType, Document, ExternalHyperlink, HeadingLevel, type Paragraph, type Table } from 'docx';
import type { FigureImages } from '../drawing.ts';
import { quotedTitle } from '../parts/story-text.ts';
import { drawBlock } from './blocks/draw-block.ts';
import { createDrawingContext, type DrawingContext } from './drawing-context.ts';
import { run, sizes } from './faces.ts';
import { listNumbering } from './lists.ts';
import { LINE, sectionFrame } from './page.ts';
import { bodyParagraph, gridParagraph, space, titleLines, titleParagraph } from './paragraphs.ts';
import { storyRuns } from './story-runs.ts';
import { documentStyles } from './styles.ts';

function drawSection(section: StorySection, context: DrawingContext): readonly (Paragraph | Table)[] {
  const heading = gridParagraph([run(`${writeNumeral(section.number)}、${section.name}`)], {
    heading: HeadingLevel.HEADING_1,
  });
  if (section.notApplicable !== null)
    return [heading, bodyParagraph([run(`本文件不涉及此项。${section.notApplicable}`)])];
  const headline =
    section.headline === ''
      ? []
      : [bodyParagraph([run(section.headline, { face: 'kaiTi', bold: true })], { keepNext: true })];
  return [heading, ...headline, ...section.blocks.flatMap((block) => drawBlock(block, context))];
}

/** Where the policy itself is found: the last line of the interpretation. */
function drawPolicyReference({ policyTitle, documentNumber, link }: Story): readonly Paragraph[] {
  const number = documentNumber === '' ? '' : `（${documentNumber}）`;
  const address =
    link === null
      ? []
      : [new ExternalHyperlink({ link, children: [run(link, { colour: '1D4477', onNewLine: true })] })];
  return [
    space(LINE),
    bodyParagraph([run(`政策原文：${quotedTitle(policyTitle)}${number}`), ...address], {
      alignment: AlignmentType.LEFT,
    }),
    bodyParagraph([run('本解读与政策原文不一致的，以政策原文为准。')]),
  ];
}

/**
 * The interpretation as a Word document on the same page as the policy: headings for the navigation pane, every block
 * as a real paragraph, list, table or picture with alternative text, and clauses named where the text rests on them.
 *
 * @param images painted diagrams and charts by their key; one that is missing leaves its caption and words.
 */
export function buildInterpretationDocument(story: Story, images: FigureImages): Document {
  const context = createDrawingContext(images);
  const byline = [...titleLines(story.issuers.join('　'), sizes.third), story.documentNumber];
  const issuers = story.issuers.join('、');
  return new Document({
    title: story.title,
    subject: quotedTitle(story.policyTitle),
    creator: issuers,
    lastModifiedBy: issuers,
    description: plainText(story.lead),
    keywords: '政策解读',
    styles: documentStyles,
    numbering: listNumbering,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        ...sectionFrame(),
        children: [
          titleParagraph(story.title, { heading: HeadingLevel.TITLE, outlineLevel: 0 }),
          ...byline
            .filter((line) => line !== '')
            .map((line) =>
              gridParagraph([run(line, { face: 'kaiTi' })], { alignment: AlignmentType.CENTER }),
            ),
          space(LINE),
          bodyParagraph(storyRuns(story.lead)),
          ...story.sections.flatMap((section) => drawSection(section, context)),
          ...drawPolicyReference(story),
        ],
      },
    ],
  });
}
