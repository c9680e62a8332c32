import type { Drawing } from '../drawing.ts';
import { readDrawing } from './read-drawing.ts';
import type { StoryWords } from './story-words.ts';

const bare = (text: string): string => text.replace(/\s/g, '');

/** Every word of some drawings in the order of painting, white space left out. */
const drawnWords = (drawing: Drawing): string =>
  bare(
    readDrawing(drawing)
      .marks.map((mark) => (mark.kind === 'text' ? mark.text : ''))
      .join(''),
  );

const countIn = (whole: string, part: string): number => whole.split(part).length - 1;

/** Characters that stand together at least where a text goes on elsewhere; once it may be fewer. */
const SHORTEST_STRETCH = 4;

/**
 * Whether a text is said: in one stretch, or in several one after another, as where it goes on on the next page, beside
 * a column that is cut at the same height, or in the next panel of a comic.
 */
export function isSaid(words: string, whole: string, from = 0, mayBeShort = true): boolean {
  if (words === '' || whole.includes(words, from)) return true;
  const shortest = mayBeShort ? 1 : SHORTEST_STRETCH;
  for (let length = words.length - 1; length >= shortest; length -= 1) {
    const at = whole.indexOf(words.slice(0, length), from);
    const isShort = length < SHORTEST_STRETCH;
    if (at >= 0 && isSaid(words.slice(length), whole, at + length, mayBeShort && !isShort)) return true;
  }
  return false;
}

/**
 * Texts that a set of drawings does not say, or says twice; and those that its text equivalent leaves out. Only texts
 * with a serial number in them (four digits) can be told from others, and so are counted.
 */
export function findWordFaults(drawings: readonly Drawing[], expected: readonly StoryWords[]): string[] {
  const whole = drawings.map(drawnWords).join('');
  const told = drawings.map((drawing) => bare(drawing.text)).join('');
  return expected.flatMap(({ words, repeats }) => {
    const text = bare(words);
    const faults: string[] = [];
    if (!isSaid(text, whole)) faults.push(`not drawn: ${words}`);
    if (!isSaid(text, told)) faults.push(`not in the text equivalent: ${words}`);
    const serial = /\d{4}/.exec(words)?.[0];
    if (!repeats && serial !== undefined && countIn(whole, text) > 1) faults.push(`drawn twice: ${words}`);
    return faults;
  });
}
