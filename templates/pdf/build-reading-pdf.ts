import { clausesOf, type Dossier, type Story } from '@tongjie/model';
import { sizes } from '../docx/faces.ts';
import { titleLines } from '../docx/paragraphs.ts';
import { findTermNotes, type TermNotes } from '../docx/term-notes.ts';
import type { FigureImages } from '../drawing.ts';
import { effectiveDate } from '../parts/story-text.ts';
import { writeDate } from '../policy-text/formal-lines.ts';
import type { Theme } from '../themes/theme.ts';
import { interpretationBlocks } from './interpretation-blocks.ts';
import { markupLibrary } from './markup/library.ts';
import { readingMarkup } from './markup/reading.ts';
import { createPdfContext } from './pdf-context.ts';
import type { PdfDocument } from './pdf-document.ts';
import { policyParts } from './policy-parts.ts';

/** Size of the title on the first page, in points. */
const COVER_TITLE = 24;

/** What is known of the policy, by name: who issued it, its number and its dates. */
function coverFacts(story: Story): readonly (readonly [string, string])[] {
  const { issued, signed } = story.dates;
  const facts: readonly (readonly [string, string])[] = [
    ['发文机关', story.issuers.join('　')],
    ['发文字号', story.documentNumber],
    ['成文日期', writeDate(signed)],
    ['发布日期', issued === signed ? '' : writeDate(issued)],
    ['施行日期', effectiveDate(story)],
  ];
  return facts.filter(([, value]) => value !== '');
}

/**
 * 阅读版: interpretation and policy in one file for the public, set for reading on screen and on paper in the colours of
 * a theme. What the interpretation rests on leads to the clause; every clause has a bookmark.
 *
 * @param images painted diagrams and charts by their key.
 * @throws RangeError where `policy.document` isn't of the policy schema.
 */
export function buildReadingPdf(
  { policy }: Dossier,
  story: Story,
  images: FigureImages,
  { grounds: { paper, tint, poster } }: Theme,
): PdfDocument {
  const clauses = new Set(clausesOf(policy.document).map(({ id }) => id));
  const contextWith = (notes: TermNotes) => createPdfContext(images, notes, clauses);
  const notes = findTermNotes(story, (trial) => interpretationBlocks(story, contextWith(trial)));
  const context = contextWith(notes);
  return {
    markup: readingMarkup,
    library: markupLibrary,
    data: {
      properties: {
        title: story.title,
        author: policy.issuers,
        keywords: ['政策解读', '阅读版'],
        description: policy.documentNumber,
      },
      colours: {
        ink: paper.ink,
        quiet: paper.quiet,
        accent: paper.accent,
        hot: paper.hot,
        rule: paper.rule,
        tint: tint.fill,
        cover: poster.fill,
        onCover: poster.ink,
      },
      sections: [
        {
          kind: 'cover',
          title: story.title,
          titleLines: titleLines(story.title, COVER_TITLE),
          facts: coverFacts(story),
        },
        {
          kind: 'interpretation',
          title: '政策解读',
          titleLines: titleLines(story.title, sizes.second),
          byline: [],
          body: interpretationBlocks(story, context),
        },
        { kind: 'policy', parts: policyParts(policy) },
      ],
    },
    pictures: context.pictures,
  };
}
