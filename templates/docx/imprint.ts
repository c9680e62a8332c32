import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TabStopType,
} from 'docx';
import { arrangeImprint } from '../policy-text/arrange-imprint.ts';
import { breakLines } from '../typeset/break-lines.ts';
import { run, sizes } from './faces.ts';
import { page } from './page.ts';
import { space } from './paragraphs.ts';

const BLANK = '\u3000';
const LINE_OF_IMPRINT = 500;
const CHARACTER = sizes.fourth * 20;

/** Rules of the imprint (GB/T 9704-2012, 7.4.1): 0.35 mm at top and bottom, 0.25 mm between; `size` in eighths of a point. */
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 0 } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } as const;

/** Lines of 抄送 as they are set: a character in at both sides, going on under the first organ. */
function copyLines(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const label = /^[抄主]\s?送[：:]/.exec(text)?.[0] ?? '';
    const width = page.textWidth / 20 - (2 + label.length) * sizes.fourth;
    const face = {
      text: text.slice(label.length),
      family: 'serif',
      weight: 400,
      size: sizes.fourth,
    } as const;
    return breakLines([face], width).map((line, index) =>
      index === 0 ? label + line.text : BLANK.repeat(label.length) + line.text,
    );
  });
}

/**
 * A paragraph in a frame of its own, its upper edge `top` twips under that of the type area. LibreOffice drops a frame
 * of several paragraphs with borders and doesn't know a floating table at the foot of the page, so every group of lines
 * between two rules is one paragraph at a place that is reckoned here.
 */
function framed(lines: readonly string[], top: number, border: IParagraphOptions['border']): Paragraph {
  const rows = lines.map((text, index) => run(text, { size: sizes.fourth, onNewLine: index > 0 }));
  return new Paragraph({
    frame: {
      type: 'absolute',
      position: { x: 0, y: top },
      width: page.textWidth,
      height: lines.length * LINE_OF_IMPRINT,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      wrap: FrameWrap.NOT_BESIDE,
    },
    ...(border ? { border } : {}),
    widowControl: false,
    indent: { left: CHARACTER, right: CHARACTER },
    spacing: { line: LINE_OF_IMPRINT, lineRule: LineRuleType.EXACT },
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - CHARACTER }],
    children: rows,
  });
}

/** 版记 at the foot of the last page: 抄送, 印发机关 and 印发日期 between rules; empty where nothing is known. */
export function imprint(printed: readonly string[]): Paragraph[] {
  if (printed.length === 0) return [];
  const { copies, issue } = arrangeImprint(printed);
  const copied = copyLines(copies);
  const issueTop = page.textHeight - issue.length * LINE_OF_IMPRINT;
  const frames =
    copied.length === 0 || issue.length === 0
      ? [
          framed([...copied, ...issue], page.textHeight - (copied.length + issue.length) * LINE_OF_IMPRINT, {
            top: thick,
            bottom: thick,
          }),
        ]
      : [
          framed(copied, issueTop - copied.length * LINE_OF_IMPRINT, { top: thick, bottom: thin }),
          framed(issue, issueTop, { bottom: thick }),
        ];
  // A frame is anchored to the paragraph that follows it.
  return [...frames, space(20)];
}
