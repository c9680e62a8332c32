import type { StoryRun, StoryText } from '@tongjie/model';
import { plainText } from '@tongjie/model';
import { findBreakPlaces } from '../../typeset/break-places.ts';
import type { Utterance } from './utterance.ts';

/** Characters that a bubble holds at most. */
const FULLEST_BUBBLE = 48;

/**
 * Who speaks in which panel: two utterances of different speakers share one, a speaker who goes on gets a panel of their
 * own. An utterance that is longer than a bubble is said in several, from sentence to sentence where it can be.
 */
export function shareUtterances(utterances: readonly Utterance[]): Utterance[][] {
  const panels: Utterance[][] = [];
  for (const utterance of utterances.flatMap(splitUtterance)) {
    const open = panels.at(-1);
    const [before] = open ?? [];
    if (open?.length === 1 && before && before.speaker !== utterance.speaker) open.push(utterance);
    else panels.push([utterance]);
  }
  return panels;
}

function splitUtterance(utterance: Utterance): Utterance[] {
  const chars = [...plainText(utterance.text)];
  if (chars.length <= FULLEST_BUBBLE) return [utterance];
  const ends = findEnds(chars);
  return ends.map((end, index) => {
    const isLast = index === ends.length - 1;
    // The clauses stand with the last words, so that each is named once.
    const sources = isLast ? utterance.text.sources : [];
    return { ...utterance, text: { runs: sliceRuns(utterance.text, ends[index - 1] ?? 0, end), sources } };
  });
}

/** Where the bubbles of a long utterance end (exclusive): as even as sentences, clauses and phrases allow. */
function findEnds(chars: readonly string[]): number[] {
  const places = findBreakPlaces(chars.join(''));
  const ends: number[] = [];
  let start = 0;
  while (chars.length - start > FULLEST_BUBBLE) {
    const bubbles = Math.ceil((chars.length - start) / FULLEST_BUBBLE);
    const even = (chars.length - start) / bubbles;
    let best = start + FULLEST_BUBBLE;
    let least = Number.POSITIVE_INFINITY;
    for (let end = start + Math.ceil(FULLEST_BUBBLE / 4); end <= start + FULLEST_BUBBLE; end += 1) {
      const cost =
        costOf(places[end - 1] ?? 'never', chars[end - 1] ?? '') + Math.abs(end - start - even) / even;
      if (cost < least) {
        least = cost;
        best = end;
      }
    }
    ends.push(best);
    start = best;
  }
  return [...ends, chars.length];
}

function costOf(place: ReturnType<typeof findBreakPlaces>[number], char: string): number {
  switch (place) {
    case 'forced':
      return 0;
    case 'clause':
      return /[。！？；]/.test(char) ? 0 : 0.8;
    case 'pause':
      return 1.2;
    case 'phrase':
      return 1.6;
    case 'word':
      return 2;
    case 'name':
    case 'emergency':
      return 4;
    case 'whole':
      return 8;
    case 'never':
      return 100;
  }
}

/** The runs of a text from one character to another (by code point), citations left out. */
function sliceRuns(text: StoryText, from: number, to: number): StoryRun[] {
  let at = 0;
  return text.runs.flatMap((run): StoryRun[] => {
    if (run.kind === 'citation') return [];
    const chars = [...run.text];
    const words = chars.slice(Math.max(0, from - at), Math.max(0, to - at)).join('');
    at += chars.length;
    return words === '' ? [] : [{ ...run, text: words }];
  });
}
