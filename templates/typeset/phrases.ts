import { loadDefaultSimplifiedChineseParser } from 'budoux';
import { keptWords } from './words.ts';

const parser = loadDefaultSimplifiedChineseParser();

/** Words too light to begin a line: they stay with what stands before them. */
const ENCLITIC = /^[的地得了等者们及和与或之性化中内外上下前后时]$/;
/** Words too light to end a line: they go with what follows. */
const PROCLITIC =
  /^[在对为把被从向由按以至将经并不未已可应须能会要其该本各每第较更最再就才也都均则使让给于]$/;

const keptPattern = new RegExp([...keptWords].sort((a, b) => b.length - a.length).join('|'), 'gu');

/**
 * Offsets (UTF-16) at which a text may break between phrases: the parser's boundaries, without those that cut a known
 * word or leave one light character alone.
 */
export function findPhraseBoundaries(text: string): ReadonlySet<number> {
  const boundaries = new Set(parser.parseBoundaries(text));
  for (const match of text.matchAll(keptPattern)) {
    const end = match.index + match[0].length;
    for (let offset = match.index + 1; offset < end; offset += 1) boundaries.delete(offset);
    if (match[0].length > 2) {
      boundaries.add(match.index);
      boundaries.add(end);
    }
  }
  let start = 0;
  for (const end of [...boundaries, text.length].sort((a, b) => a - b)) {
    const piece = text.slice(start, end);
    if (ENCLITIC.test(piece)) boundaries.delete(start);
    else if (PROCLITIC.test(piece)) boundaries.delete(end);
    else if (piece.length === 1 && /\p{Script=Han}/u.test(piece)) boundaries.delete(end);
    start = end;
  }
  boundaries.delete(0);
  boundaries.delete(text.length);
  return boundaries;
}
