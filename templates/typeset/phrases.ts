import { loadDefaultSimplifiedChineseParser } from 'budoux';
import { keptCompounds, keptWords } from './words.ts';

const parser = loadDefaultSimplifiedChineseParser();

/** Words too light to begin a line: they stay with what stands before them. */
const ENCLITIC = /^[的地得了等者们及和与或之性化中内外]$/;
/** Words too light to end a line: they go with what follows. */
const PROCLITIC =
  /^[在对为把被从向由按以至将经并不未已可应须能会要其该本各每第较更最再就才也都均则使让给于是]$/;

const wordPattern = new RegExp([...keptWords].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Between phrases; or between the words of one compound, or beside a word too light to stand at the end of a line. */
export type PhraseBoundary = 'phrase' | 'word';

/**
 * Offsets (UTF-16) at which a text may break between words: the parser's boundaries, without those that cut a known
 * word or leave one character alone.
 */
export function findPhraseBoundaries(text: string): ReadonlyMap<number, PhraseBoundary> {
  const boundaries = new Set(parser.parseBoundaries(text));
  for (const { start, end } of findAll(text, wordPattern)) {
    for (let offset = start + 1; offset < end; offset += 1) boundaries.delete(offset);
    boundaries.add(start);
    boundaries.add(end);
  }
  const light = joinLightWords(text, boundaries);
  const found = new Map<number, PhraseBoundary>();
  for (const offset of boundaries) {
    if (offset > 0 && offset < text.length) found.set(offset, light.has(offset) ? 'word' : 'phrase');
  }
  for (const { start, end } of keptCompounds.flatMap((pattern) => findAll(text, pattern))) {
    for (let offset = start + 1; offset < end; offset += 1) if (found.has(offset)) found.set(offset, 'word');
  }
  return found;
}

function findAll(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Takes away the boundaries that leave a single character alone, and finds those that leave a light word at the wrong
 * end of a line.
 */
function joinLightWords(text: string, boundaries: Set<number>): ReadonlySet<number> {
  const light = new Set<number>();
  let start = 0;
  for (const end of [...boundaries, text.length].sort((a, b) => a - b)) {
    const whole = text.slice(start, end);
    const piece = whole.replace(/[\p{P}\s]+$/u, '');
    const isLast = piece.length === 1 && piece.length < whole.length;
    if (isLast) boundaries.delete(start);
    else if (ENCLITIC.test(piece)) light.add(start);
    else if (PROCLITIC.test(piece)) light.add(end);
    else if (piece.length === 1 && /\p{Script=Han}/u.test(piece)) {
      boundaries.delete(end);
      // 该付的钱: one character after 的 belongs to what stands before it.
      if (text[start - 1] === '的') light.add(start);
    }
    start = end;
  }
  return light;
}
