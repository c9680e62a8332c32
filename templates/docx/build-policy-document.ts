import type { Policy } from '@tongjie/model';
import { policyDocumentSchema } from '@tongjie/model';
import {
  AlignmentType,
  Bookmark,
  Document,
  HeadingLevel,
  type Paragraph,
  type ParagraphChild,
  SectionType,
  type Table,
} from 'docx';
import type { Node } from 'prosemirror-model';
import { type FormalLines, formalLinesOf } from '../policy-text/formal-lines.ts';
import { layOutPart, type PolicyLine, type Stretch } from '../policy-text/lay-out-part.ts';
import { clauseBookmark } from './clause-bookmark.ts';
import { closingLines, countClosingLines } from './closing-lines.ts';
import { run, sizes } from './faces.ts';
import { fitFirstPage } from './first-page.ts';
import { imprint } from './imprint.ts';
import { letterhead, letterheadHeight } from './letterhead.ts';
import { LINE, sectionFrame } from './page.ts';
import {
  bodyParagraph,
  gridParagraph,
  linesTaken,
  space,
  TITLE_LINE,
  titleLines,
  titleParagraph,
} from './paragraphs.ts';
import { documentStyles } from './styles.ts';

function stretchRuns({ clause, segments }: Stretch): readonly ParagraphChild[] {
  const runs = segments.map(({ text, face }) => run(text, face === 'fangSong' ? {} : { face }));
  if (clause === null) return runs;
  // On the label alone: LibreOffice adds an empty line where a bookmark ends after punctuation that hangs.
  return [new Bookmark({ id: clauseBookmark(clause), children: runs.slice(0, 1) }), ...runs.slice(1)];
}

function lineParagraph({ place, outline, stretches }: PolicyLine, isLast: boolean): Paragraph {
  const children = stretches.flatMap(stretchRuns);
  const options = {
    ...(outline === null ? {} : { outlineLevel: outline }),
    // A heading stays with its text, and the last line of the text with the signature.
    ...(outline !== null || isLast ? { keepNext: true } : {}),
  };
  return place === 'centred'
    ? gridParagraph(children, { alignment: AlignmentType.CENTER, ...options })
    : bodyParagraph(children, options);
}

function wordsOf(line: PolicyLine): string {
  return line.stretches.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');
}

function tightnessOf(formal: FormalLines, title: string, lines: readonly PolicyLine[]): number {
  const head = letterheadHeight(formal.issuerMark);
  const addressed = linesTaken(formal.recipients, 0);
  const text = lines.reduce((count, line) => count + linesTaken(wordsOf(line), 2), 0);
  return fitFirstPage({
    fixed: head.fixed + titleLines(title, sizes.second).length * TITLE_LINE,
    free: head.free + LINE,
    leastLines: addressed + Math.min(2, text),
    allLines: addressed + text + countClosingLines(formal),
  });
}

function partSection(policy: Policy, part: Node, index: number, partCount: number) {
  const formal = formalLinesOf(policy, index, partCount);
  const lines = layOutPart(part);
  const title = part.firstChild?.textContent || (index === 0 ? policy.title : '');
  const tightness = tightnessOf(formal, title, lines);
  // The end of the text goes to the signature's page, unless that would leave none on the first.
  const keepsEnd = countClosingLines(formal) > 0 && lines.length > 1;
  const children: (Paragraph | Table)[] = [
    ...letterhead(formal.issuerMark, formal.documentNumber, tightness),
    ...(title === '' ? [] : [titleParagraph(title, { heading: HeadingLevel.TITLE, outlineLevel: 0 })]),
    ...formal.history.map((line) =>
      gridParagraph([run(line, { face: 'kaiTi' })], { alignment: AlignmentType.CENTER }),
    ),
    space(LINE * tightness),
    ...(formal.recipients === ''
      ? []
      : [gridParagraph([run(formal.recipients)], { alignment: AlignmentType.BOTH })]),
    ...lines.map((line, at) => lineParagraph(line, keepsEnd && at === lines.length - 1)),
    ...closingLines(formal),
    ...imprint(formal.imprint),
  ];
  return { ...sectionFrame(SectionType.NEXT_PAGE), children };
}

/**
 * The policy as an official document in the layout of GB/T 9704-2012: red head and number where it was issued with one
 * (a law has neither), title, recipients, numbered text, signature and date, what it carries on pages of its own, and
 * the imprint. Every clause has a bookmark (`clauseBookmark`).
 *
 * @throws RangeError where `policy.document` isn't of the policy schema.
 */
export function buildPolicyDocument(policy: Policy): Document {
  const { children: parts } = policyDocumentSchema.nodeFromJSON(policy.document);
  return new Document({
    title: policy.title,
    subject: policy.documentNumber,
    creator: policy.issuers.join('、'),
    lastModifiedBy: policy.issuers.join('、'),
    keywords: '政策文件',
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    sections: parts.map((part, index) => partSection(policy, part, index, parts.length)),
  });
}
