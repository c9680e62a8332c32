import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, type ParagraphChild } from 'docx';
import { breakLines } from '../typeset/break-lines.ts';
import { BODY_CHARACTER, type RunLook, run, sizes } from './faces.ts';
import { bodySpacing, page } from './page.ts';

/** 版心: 22 lines of 28 characters. */
const CHARACTERS_PER_LINE = 28;
/** Height of a line of a title, in twips. */
export const TITLE_LINE = 700;

/** A paragraph on the grid of 22 lines. Widow control is off, as it leaves pages of 21. */
export function gridParagraph(
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    widowControl: false,
    spacing: bodySpacing,
    ...options,
    children,
  });
}

/** A paragraph of the body: 三号仿宋, justified, indented by two characters. */
export function bodyParagraph(
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {},
): Paragraph {
  return gridParagraph(children, {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 2 * BODY_CHARACTER },
    ...options,
  });
}

/** An empty line of the body. */
export function blankLine(options: IParagraphOptions = {}): Paragraph {
  return gridParagraph([], options);
}

/** Empty space of a height in twips. */
export function space(height: number): Paragraph {
  return new Paragraph({
    spacing: { line: Math.max(20, Math.round(height)), lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** Lines that a paragraph takes on the grid; `indent` in characters. */
export function linesTaken(text: string, indent: number): number {
  return text === '' ? 0 : Math.max(1, Math.ceil((indent + widthInCharacters(text)) / CHARACTERS_PER_LINE));
}

/** Twips that a number of body characters take. */
export function characters(count: number): number {
  return Math.round(count * BODY_CHARACTER);
}

/** Width of a text in characters: Latin letters and digits take half of one. */
export function widthInCharacters(text: string): number {
  return [...text].reduce((width, char) => width + (/[\u0020-\u007e]/.test(char) ? 0.5 : 1), 0);
}

/** 关于 begins a line rather than ending one, where the next line has room for it. */
function moveAbout(lines: readonly string[], most: number): readonly string[] {
  const endsInAbout = (at: number): boolean => {
    const [line = '', next] = lines.slice(at, at + 2);
    return /.关于$/.test(line) && next !== undefined && widthInCharacters(next) + 2 <= most;
  };
  return lines.map((line, at) => {
    const kept = endsInAbout(at) ? line.slice(0, -2) : line;
    return at > 0 && endsInAbout(at - 1) ? `关于${kept}` : kept;
  });
}

/** Lines of a centred title: balanced, and broken between phrases only. `size` in points. */
export function titleLines(text: string, size: number): readonly string[] {
  const width = page.textWidth / 20 - size;
  const face = { text, family: 'serif', weight: 700, size } as const;
  const lines = breakLines([face], width, { balanced: true }).map((line) => line.text.trim());
  return moveAbout(lines, width / size);
}

/** A title: 二号小标宋, centred, in balanced lines. */
export function titleParagraph(text: string, options: IParagraphOptions = {}): Paragraph {
  const look: RunLook = { face: 'xiaoBiaoSong', size: sizes.second };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    keepLines: true,
    spacing: { line: TITLE_LINE, lineRule: LineRuleType.EXACT },
    ...options,
    children: titleLines(text, sizes.second).map((line, index) =>
      run(line, { ...look, onNewLine: index > 0 }),
    ),
  });
}
