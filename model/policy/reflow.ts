import { isFormalLine, isPageNumber } from './formal-lines.ts';
import { KEEP_BREAK, type Repair } from './policy-reading.ts';
import type { LineMarks, SourceLine } from './policy-source.ts';
import { readLabel } from './read-label.ts';
import { keyOf, type ReadingAnswers } from './reading-questions.ts';
import { findRunningHeads } from './running-heads.ts';

/** One paragraph of the text after cut lines were joined. */
export interface Paragraph {
  readonly text: string;
  /** Line of the source where it begins, from 1. */
  readonly line: number;
  /** Where its pieces stand in the source: `at` in the paragraph's text, `from` in the source. */
  readonly pieces: readonly { readonly at: number; readonly from: number }[];
  readonly marks: LineMarks;
}

/** The source offset of a place in a paragraph's text. */
export function sourceOffset(paragraph: Paragraph, index: number): number {
  const { pieces } = paragraph;
  let low = 0;
  for (let high = pieces.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= index) low = middle;
    else high = middle;
  }
  const piece = pieces[low];
  return piece ? piece.from + index - piece.at : 0;
}

const ENDS_SENTENCE = /[。！？；：!?;:.…”’》）)】〕]$/;
/** A line this long with a comma inside is prose, not a title; a heading with a label may be longer. */
const PROSE_LENGTH = 30;
const LABELLED_PROSE_LENGTH = 60;
/** 统 ⏎ 一、权威的: the line end stands in the middle of a word; 清单 ⏎ 一、 and 系统 ⏎ 一、 end in a word of their own. */
const SPLIT_WORD =
  /[^统唯单同逐专](?:[唯逐专]|(?<![系传总血])统|(?<![清名菜订账帐保工表提运罚存简])单|(?<![合共相不协赞])同)$/;
/** No heading ends in one of these words. */
const CANNOT_END = /(?:(?<!目)的|(?<![总饱共])和|及|或者?|将|应当|不得|必须|可以)$/;
/** What never goes on from the line above, and lines that nothing goes on from. */
const ENDS_DOCUMENT = /^(?:特此|此[复令]|附\s?件)/;
const CONTACT = /^.{0,8}(?:联系人|电话|热线|传真|地址|邮箱|邮编)[^。]{0,4}[：:]/;
const LOOKED_AT = 60;
/** Characters of a repair shown on both sides of a joint. */
const SHOWN = 12;

const width = (text: string): number => {
  let cells = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // The second half of a pair takes no room of its own.
    if (code < 0xdc00 || code > 0xdfff) cells += code < 0x500 ? 0.5 : 1;
  }
  return cells;
};

/** Lines that reach the margin without a stop: so many, and so large a share of the longer lines, tell a wrapped text. */
const LEAST_FULL = 5;
const LEAST_SHARE = 0.6;

/** How a text that was wrapped at a margin looks: the measure in full-width characters, or null where lines aren't wrapped. */
function findMeasure(lines: readonly SourceLine[]): number | null {
  // Signatures, dates and page numbers end before any margin.
  const prose = lines.filter(({ text, marks }) => !marks.table && !isFormalLine(text));
  const widths = prose.map(({ text }) => width(text)).sort((a, b) => a - b);
  const measure = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const longest = widths.at(-1) ?? 0;
  if (lines.length < 12 || longest > 60 || measure < 15) return null;
  const isFull = (cells: number) => cells >= measure - 2.5;
  if (widths.filter(isFull).length >= widths.length * 0.4) return measure;
  // A text of many short items: its longer lines end at the margin all the same.
  const longer = prose.filter(({ text }) => width(text) > measure * 0.6 && !ENDS_SENTENCE.test(text));
  const full = longer.filter(({ text }) => isFull(width(text)));
  return full.length >= LEAST_FULL && full.length >= longer.length * LEAST_SHARE ? measure : null;
}

function goesOn(
  text: string,
  previous: SourceLine,
  next: SourceLine,
  { measure, usesIndents, acrossPage }: { measure: number | null; usesIndents: boolean; acrossPage: boolean },
): boolean {
  if (previous.marks.note || next.marks.note) return false;
  if (previous.marks.table || next.marks.table || previous.marks.heading || next.marks.heading) return false;
  if (previous.marks.align === 'center' || next.marks.align === 'center' || next.marks.label) return false;
  const label = readLabel(next.text.slice(0, LOOKED_AT));
  const splitWord = label?.kind === 'chinese' && label.number === 1 && SPLIT_WORD.test(previous.text);
  if (splitWord || /第$/.test(previous.text)) return true;
  if (label?.doubtful === false || isFormalLine(next.text)) return false;
  // 按照本办法 ⏎ 第八条规定: a reference goes on.
  if (
    label?.kind === 'article' &&
    (measure === null || label.doubtful) &&
    readLabel(previous.text.slice(0, LOOKED_AT))
  )
    return !ENDS_SENTENCE.test(previous.text);
  const full = previous.marks.full ?? (measure !== null && width(previous.text) >= measure - 2.5);
  const copied = /^抄\s?送/.test(previous.text) && /[，、,]$/.test(previous.text);
  if (copied) return true;
  if (!full && isFormalLine(previous.text)) return false;
  if (full && usesIndents) return next.marks.indented !== true;
  if (ENDS_SENTENCE.test(previous.text)) return false;
  if (full) return true;
  if (measure !== null || ENDS_DOCUMENT.test(next.text) || CONTACT.test(previous.text)) return false;
  const isLabelled = readLabel(text.slice(0, LOOKED_AT)) !== null;
  if (isLabelled && CANNOT_END.test(previous.text)) return true;
  if (acrossPage && /[，,]/.test(text)) return true;
  const prose = isLabelled ? LABELLED_PROSE_LENGTH : PROSE_LENGTH;
  return /[，、,]$/.test(previous.text) || /。/.test(text) || (text.length >= prose && /[，,]/.test(text));
}

const piecesOf = (line: SourceLine, start: number): { at: number; from: number }[] =>
  (line.pieces ?? [{ at: 0, from: line.from }]).map(({ at, from }) => ({ at: start + at, from }));

/** The words on both sides of a joint, which name it. */
const jointKey = (previous: SourceLine, next: SourceLine): string =>
  keyOf('joint', `${previous.text.slice(-LOOKED_AT)}\n${next.text.slice(0, LOOKED_AT)}`);

const isWordEdge = (before: string, after: string): boolean =>
  /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after);

/**
 * Joins lines that a page break, a scan or a margin cut in the middle of a sentence; each joint is a repair.
 * No character is changed; a space is set between two Latin words only. A joint that a person has refused isn't made.
 */
export function reflow(
  lines: readonly SourceLine[],
  answers: ReadingAnswers = {},
): {
  paragraphs: Paragraph[];
  repairs: Repair[];
  runningHeads: ReadonlySet<string>;
} {
  const isRefused = (before: SourceLine, next: SourceLine): boolean =>
    Object.keys(answers).length > 0 && answers[jointKey(before, next)] === KEEP_BREAK;
  const measure = findMeasure(lines);
  const usesIndents = lines.filter(({ marks }) => marks.indented).length >= Math.max(3, lines.length * 0.1);
  const heads = findRunningHeads(lines);
  const paragraphs: Paragraph[] = [];
  const repairs: Repair[] = [];
  let previous: SourceLine | undefined;
  let pieces: string[] = [];
  let places: { at: number; from: number }[] = [];
  let length = 0;
  let prose = '';
  let first: SourceLine | undefined;
  let acrossPage = false;

  /** Page numbers since the last line: they stand behind the paragraph that goes on across them. */
  let waiting: Paragraph[] = [];

  const close = () => {
    if (first)
      paragraphs.push({ text: pieces.join(''), line: first.number, pieces: places, marks: first.marks });
    for (const page of waiting) paragraphs.push(page);
    waiting = [];
  };
  for (const line of lines) {
    if (isPageNumber(line.text) || heads.has(line.text)) {
      // A sentence may go on across it.
      acrossPage = true;
      waiting.push({ text: line.text, line: line.number, pieces: piecesOf(line, 0), marks: line.marks });
      continue;
    }
    const goes = previous && goesOn(prose, previous, line, { measure, usesIndents, acrossPage });
    if (previous && goes && !isRefused(previous, line)) {
      const joint = isWordEdge(previous.text, line.text) ? ' ' : '';
      for (const piece of piecesOf(line, length + joint.length)) places.push(piece);
      pieces.push(joint, line.text);
      length += joint.length + line.text.length;
      const [tail, head] = [previous.text.slice(-SHOWN), line.text.slice(0, SHOWN)];
      // In a text that wraps everywhere a joint is ordinary; in one that doesn't, it mends something broken.
      const wrapped = previous.marks.full ?? measure !== null;
      repairs.push({
        kind: wrapped ? 'wrapped-lines' : 'joined-lines',
        line: line.number,
        before: `${tail}\n${head}`,
        after: tail + joint + head,
        key: jointKey(previous, line),
      });
      // Whether a stop came before is all that later joints ask: the whole text would cost quadratic time.
      prose = `${prose.includes('。') ? '。' : ''}${line.text}`;
    } else {
      close();
      first = line;
      pieces = [line.text];
      places = piecesOf(line, 0);
      length = line.text.length;
      prose = line.text;
    }
    previous = line;
    acrossPage = false;
  }
  close();
  return { paragraphs, repairs, runningHeads: heads };
}
