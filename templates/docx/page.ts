import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  type SectionType,
  TextRun,
} from 'docx';
import { fontOf, sizes } from './faces.ts';

const MILLIMETRE = 1440 / 25.4;
const millimetres = (length: number): number => Math.round(length * MILLIMETRE);

/** A line of the body, in twips: 225 mm hold 22 of them. */
export const LINE = 579;

/** A4 with the margins and the type area (版心) of GB/T 9704-2012, in twips. */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  top: millimetres(37),
  left: millimetres(28),
  textWidth: millimetres(156),
  textHeight: millimetres(225),
  right: millimetres(210 - 28 - 156),
  bottom: millimetres(297 - 37 - 225),
  /** The page number's dash stands 7 mm under the type area: half a line of it above the dash. */
  footer: millimetres(297 - 37 - 225 - 7 - 3.5),
} as const;

/** Spacing of a body line. Exact, so that the grid holds whatever font an office has. */
export const bodySpacing = { line: LINE, lineRule: LineRuleType.EXACT } as const;

function pageNumber(side: 'left' | 'right'): Footer {
  const oneCharacter = sizes.fourth * 20;
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: side === 'left' ? { left: oneCharacter } : { right: oneCharacter },
        spacing: { line: millimetres(7), lineRule: LineRuleType.EXACT },
        children: [
          new TextRun({
            font: fontOf('songTi'),
            size: sizes.fourth * 2,
            characterSpacing: 0,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}

type SectionFrame = Pick<ISectionOptions, 'properties' | 'footers'>;

/** Page, grid and numbers (— 1 — on the outer side) of every section; `firstPage` begins a document within a document. */
export function sectionFrame(
  type?: (typeof SectionType)[keyof typeof SectionType],
  firstPage?: number,
): SectionFrame {
  return {
    properties: {
      ...(type ? { type } : {}),
      page: {
        size: { width: page.width, height: page.height },
        ...(firstPage === undefined ? {} : { pageNumbers: { start: firstPage } }),
        margin: {
          top: page.top,
          bottom: page.bottom,
          left: page.left,
          right: page.right,
          header: millimetres(15),
          footer: page.footer,
          gutter: 0,
        },
      },
      grid: { type: DocumentGridType.LINES, linePitch: LINE },
    },
    footers: { default: pageNumber('right'), even: pageNumber('left') },
  };
}
