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
    autoSpaceEastAsianText: false,
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

const WORD_JOINER = '\u2060';

/** Lines of a centred title: balanced, and broken between phrases only. */
export function titleLines(text: string, size: number): readonly string[] {
  const width = page.textWidth / 20 - size;
  // 关于 begins a line rather than ending one: a word joiner after it forbids the break and is taken out again.
  const joined = text.replaceAll('关于', `关于${WORD_JOINER}`);
  const face = { text: joined, family: 'serif', weight: 700, size } as const;
  const lines = breakLines([face], width, { balanced: true });
  return lines.map((line) => line.text.replaceAll(WORD_JOINER, '').trim());
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
