import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FormalLines } from '../policy-text/formal-lines.ts';
import { run } from './faces.ts';
import { LINE, page } from './page.ts';
import { characters, gridParagraph, space } from './paragraphs.ts';

/** Red of 发文机关标志 and of the line under it. */
const RED = 'E60012';
/** Largest size of 发文机关标志 in points: 15 mm high is the customary limit below the State Council. */
export const LARGEST_MARK = 42;
/** The mark begins 35 mm under the upper edge of the type area. */
const ABOVE_MARK = 1984;

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
} as const;

/** Size in points at which `length` characters fill at most `width` twips. */
function fittedSize(length: number, width: number): number {
  return Math.min(LARGEST_MARK, Math.floor((width / 20 / length) * 2) / 2);
}

const markLineHeight = (size: number): number => Math.round(size * 26);

function markLine(text: string, size: number, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) {
  return new Paragraph({
    alignment,
    spacing: { line: markLineHeight(size), lineRule: LineRuleType.EXACT },
    children: [run(text, { face: 'xiaoBiaoSong', size, colour: RED })],
  });
}

function markCell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60 },
  });
}

/** Width of 文件 beside joint issuers, in twips. */
const BESIDE_ISSUERS = 2200;

/** Size of 发文机关标志 in points: as large as its longest line allows. */
export function markSize(issuerMark: readonly string[]): number {
  const longest = Math.max(...issuerMark.map((issuer) => issuer.length));
  const width = issuerMark.length === 1 ? page.textWidth - 200 : page.textWidth - BESIDE_ISSUERS - 160;
  return fittedSize(longest, width);
}

/** Joint issue (联合行文): issuers under one another, spread to the same width, and 文件 beside them. */
function jointMark(issuers: readonly string[], size: number): readonly (Paragraph | Table)[] {
  const leftWidth = page.textWidth - BESIDE_ISSUERS;
  const names = issuers.map((issuer) => markLine(issuer, size, AlignmentType.DISTRIBUTE));
  return [
    new Table({
      width: { size: page.textWidth, type: WidthType.DXA },
      columnWidths: [leftWidth, BESIDE_ISSUERS],
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows: [
        new TableRow({
          children: [
            markCell(names, leftWidth),
            markCell([markLine('文件', LARGEST_MARK, AlignmentType.CENTER)], BESIDE_ISSUERS),
          ],
        }),
      ],
    }),
  ];
}

const RULE_DROP = 227;

/** Height of the red head in twips: what it always takes, and the empty space in it that may be set tighter. */
export function letterheadHeight(issuerMark: readonly string[]): { fixed: number; free: number } {
  if (issuerMark.length === 0) return { fixed: 0, free: 0 };
  return {
    fixed: issuerMark.length * markLineHeight(markSize(issuerMark)) + LINE + RULE_DROP,
    free: ABOVE_MARK + 4 * LINE,
  };
}

/** 份号, 密级, 紧急程度 at the upper left, each on a line, within the space above the mark. */
function headMarkLines(marks: readonly string[]): readonly Paragraph[] {
  return marks.map((mark) => gridParagraph([run(mark, { face: 'heiTi' })]));
}

/** 发文字号 in the middle; with 签发人 it stands left and the approvers right, a character in from either edge. */
function numberLine(documentNumber: string, approvers: readonly string[]): Paragraph {
  if (approvers.length === 0)
    return gridParagraph([run(documentNumber)], { alignment: AlignmentType.CENTER });
  return gridParagraph(
    [run(documentNumber), run('\t签发人：'), run(approvers.join('\u3000'), { face: 'kaiTi' })],
    {
      indent: { left: characters(1), right: characters(1) },
      tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - characters(1) }],
    },
  );
}

/**
 * 红头: 发文机关标志, 发文字号 two lines under it, the red line 4 mm below, two empty lines before the title. Empty space
 * is multiplied by `tightness`.
 *
 * @param size of the mark, in points; as large as it fits unless given
 */
export function letterhead(
  { issuerMark, documentNumber, headMarks, approvers }: FormalLines,
  tightness: number,
  size: number = issuerMark.length === 0 ? LARGEST_MARK : markSize(issuerMark),
): (Paragraph | Table)[] {
  const [only, ...others] = issuerMark;
  if (only === undefined) return [...headMarkLines(headMarks)];
  return [
    ...headMarkLines(headMarks),
    space(Math.max(0, ABOVE_MARK - headMarks.length * LINE) * tightness),
    ...(others.length === 0 ? [markLine(only, size, AlignmentType.CENTER)] : jointMark(issuerMark, size)),
    space(2 * LINE * tightness),
    numberLine(documentNumber, approvers),
    new Paragraph({
      // A line of 4 mm whose lower border is the red rule, as wide as the type area.
      spacing: { line: RULE_DROP, lineRule: LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: 0 } },
      children: [],
    }),
    space(2 * LINE * tightness),
  ];
}
