import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  LineRuleType,
  Paragraph,
  TabStopType,
  VerticalPositionAlign,
} from 'docx';
import { run, sizes } from './faces.ts';
import { page } from './page.ts';
import { space } from './paragraphs.ts';

/** 左空一字, 右空一字 */
const BLANK = '\u3000';
const LINE_OF_IMPRINT = 500;

/** Rules above and below the imprint: 0.35 mm (GB/T 9704-2012, 7.4.1); `size` in eighths of a point. */
const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;

/** Brings the issuing office and its date on one line; 抄送 has lines of its own; the count of copies stands right. */
function arrangeLines(printed: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const text of printed) {
    const above = lines.at(-1);
    if (/^[（(]?共印/.test(text)) lines.push(`\t${text}`);
    else if (/印发$/.test(text) && above && !/\t|^[抄主]\s?送/.test(above))
      lines.splice(-1, 1, `${above}\t${text}`);
    else lines.push(text);
  }
  return lines;
}

/**
 * 版记 at the foot of the last page: 抄送, 印发机关 and 印发日期 between rules; empty where nothing is known.
 *
 * It is one paragraph in a frame at the lower edge of the type area: LibreOffice drops the frame of several paragraphs
 * with borders, and doesn't know a floating table at the foot of the page.
 */
export function imprint(lines: readonly string[]): Paragraph[] {
  if (lines.length === 0) return [];
  const rows = arrangeLines(lines).map((text, index) =>
    run(`${BLANK}${text}${BLANK}`, { size: sizes.fourth, onNewLine: index > 0 }),
  );
  const framed = new Paragraph({
    frame: {
      type: 'alignment',
      width: page.textWidth,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
      wrap: FrameWrap.NOT_BESIDE,
    },
    border: { top: rule, bottom: rule },
    widowControl: false,
    spacing: { line: LINE_OF_IMPRINT, lineRule: LineRuleType.EXACT },
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
    children: rows,
  });
  // A frame is anchored to the paragraph that follows it.
  return [framed, space(20)];
}
