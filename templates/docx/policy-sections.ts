import type { Policy } from '@tongjie/model';
import { policyDocumentSchema } from '@tongjie/model';
import {
  AlignmentType,
  Bookmark,
  HeadingLevel,
  type ISectionOptions,
  type Paragraph,
  type ParagraphChild,
  SectionType,
  type Table,
} from 'docx';
import type { Node } from 'prosemirror-model';
import { type FormalLines, formalLinesOf } from '../policy-text/formal-lines.ts';
import { layOutPart, type PolicyLine, type Stretch } from '../policy-text/lay-out-part.ts';
import { attachmentLine } from './attachment-list.ts';
import { splitAttachmentTitle } from './attachment-title.ts';
import { clauseBookmark } from './clause-bookmark.ts';
import { closingLines, countClosingLines } from './closing-lines.ts';
import { run, sizes } from './faces.ts';
import { fitFirstPage } from './first-page.ts';
import { imprint } from './imprint.ts';
import { letterhead, letterheadHeight } from './letterhead.ts';
import { LINE, sectionFrame } from './page.ts';
import {
  blankLine,
  bodyParagraph,
  gridParagraph,
  linesTaken,
  space,
  TITLE_LINE,
  titleLines,
  titleParagraph,
} from './paragraphs.ts';

function stretchRuns({ clause, segments }: Stretch): readonly ParagraphChild[] {
  const runs = segments.map(({ text, face }) => run(text, face === 'fangSong' ? {} : { face }));
  if (clause === null) return runs;
  // On the label alone: LibreOffice adds an empty line where a bookmark ends after punctuation that hangs.
  return [new Bookmark({ id: clauseBookmark(clause), children: runs.slice(0, 1) }), ...runs.slice(1)];
}

function lineParagraph(line: PolicyLine, isLast: boolean): readonly Paragraph[] {
  const { place, outline, stretches } = line;
  const children = stretches.flatMap(stretchRuns);
  const options = {
    ...(outline === null ? {} : { outlineLevel: outline }),
    // A heading stays with its text, and the last line of the text with the signature.
    ...(outline !== null || isLast ? { keepNext: true } : {}),
  };
  switch (place) {
    case 'centred':
      return [gridParagraph(children, { alignment: AlignmentType.CENTER, ...options })];
    case 'body':
      return [bodyParagraph(children, options)];
    case 'attachmentList':
      return [blankLine(), attachmentLine(wordsOf(line), children, true, isLast)];
    case 'attachmentItem':
      return [attachmentLine(wordsOf(line), children, false, isLast)];
  }
}

/** The words of a line, its stretches joined. */
export function wordsOf(line: PolicyLine): string {
  return line.stretches.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');
}

/** Factor for the empty space of the first page of a part (`fitFirstPage`). */
export function tightnessOf(formal: FormalLines, title: string, lines: readonly PolicyLine[]): number {
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

/** What an office's own 红头 prints, and so isn't drawn here. */
export interface PrintedElsewhere {
  readonly head: boolean;
  readonly title: boolean;
  readonly recipients: boolean;
  readonly imprint: boolean;
}

const nowhere: PrintedElsewhere = { head: false, title: false, recipients: false, imprint: false };

/** The formal lines that are drawn here. */
function linesHere(lines: FormalLines, { head, recipients, imprint: foot }: PrintedElsewhere): FormalLines {
  return {
    ...lines,
    ...(head ? { issuerMark: [], documentNumber: '', headMarks: [], approvers: [] } : {}),
    ...(recipients ? { recipients: '' } : {}),
    ...(foot ? { imprint: [] } : {}),
  };
}

function partSection(
  policy: Policy,
  part: Node,
  index: number,
  partCount: number,
  elsewhere: PrintedElsewhere,
): ISectionOptions {
  const lines = formalLinesOf(policy, index, partCount);
  // Title and recipients of what the policy carries are its own.
  const formal = linesHere(lines, index === 0 ? elsewhere : { ...nowhere, imprint: elsewhere.imprint });
  const text = layOutPart(part);
  const isTitled = index === 0 && elsewhere.title;
  const printed = part.firstChild?.textContent || (index === 0 ? policy.title : '');
  const { label, title } =
    part.attrs.role === 'attachment' ? splitAttachmentTitle(printed) : { label: '', title: printed };
  const tightness = index === 0 && elsewhere.head ? 1 : tightnessOf(formal, title, text);
  // The end of the text goes to the signature's page, unless that would leave none on the first.
  const keepsEnd = countClosingLines(formal) > 0 && text.length > 1;
  const children: (Paragraph | Table)[] = [
    ...letterhead(formal, tightness),
    ...(label === ''
      ? []
      : [gridParagraph([run(label, { face: 'heiTi' })], { keepNext: true }), blankLine({ keepNext: true })]),
    ...(title === '' || isTitled
      ? []
      : [titleParagraph(title, { heading: HeadingLevel.TITLE, outlineLevel: 0 })]),
    ...formal.history.map((line) =>
      gridParagraph([run(line, { face: 'kaiTi' })], { alignment: AlignmentType.CENTER }),
    ),
    ...(isTitled ? [] : [space(LINE * tightness)]),
    ...(formal.recipients === ''
      ? []
      : [gridParagraph([run(formal.recipients)], { alignment: AlignmentType.BOTH })]),
    ...text.flatMap((line, at) => lineParagraph(line, keepsEnd && at === text.length - 1)),
    ...closingLines(formal),
    ...imprint(formal.imprint),
  ];
  return { ...sectionFrame(SectionType.NEXT_PAGE, index === 0 ? 1 : undefined), children };
}

/**
 * The policy's sections in the layout of GB/T 9704-2012: red head and number where it was issued with one (a law has
 * neither), title, recipients, numbered text, signature and date, what it carries on pages of its own, and the imprint.
 * Every clause has a bookmark (`clauseBookmark`).
 *
 * @param elsewhere what an office's own 红头 prints
 * @throws RangeError where `policy.document` isn't of the policy schema.
 */
export function policySections(policy: Policy, elsewhere: PrintedElsewhere = nowhere): ISectionOptions[] {
  const { children: parts } = policyDocumentSchema.nodeFromJSON(policy.document);
  return parts.map((part, index) => partSection(policy, part, index, parts.length, elsewhere));
}
