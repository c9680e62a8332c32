import type { AlignedUnit } from '../alignment/align-sentence.ts';
import type { ChangedCondition, Matched } from './matched.ts';
import { type ChosenWord, chosenWordsOf, findChosenWords } from './opposites.ts';

const STRETCH = /[^，；。：！？\n]+/g;
/** The share of a sentence's other words that the stretch with the opposite word must have, and how much more than any with its own. */
const LEAST = 0.5;
const MUCH_MORE = 1.6;

const FIGURE = /[0-9]|[一二两三四五六七八九十百千万](?=[年月日天元倍个周岁人户成])/;

/** 对外销比例部分, 对内销比例部分: words with the same neighbours tell two cases apart. */
function isParallel(text: string, one: ChosenWord, other: ChosenWord): boolean {
  const after = (word: ChosenWord) => text.slice(word.at + word.word.length).slice(0, 2);
  return after(one).length === 2 && after(one) === after(other);
}

/** How much of a sentence, without the word in question, a stretch of the policy has; by the place of the word in it. */
function shareOf({ aligned }: Matched, at: number, length: number, stretch: string): number {
  let total = 0;
  let told = 0;
  for (const { gram, weight, at: place } of aligned.grams) {
    if (gram.length < 2 || place < 0 || (place + gram.length > at && place < at + length)) continue;
    const telling = weight * aligned.index.weightOf(gram);
    total += telling;
    if (stretch.includes(gram)) told += telling;
  }
  return total === 0 ? 0 : told / total;
}

function bestStretch(
  matched: Matched,
  at: number,
  length: number,
  { unit }: AlignedUnit,
  places: readonly number[],
) {
  let best = 0;
  for (const { 0: stretch, index } of unit.text.matchAll(STRETCH))
    if (places.some((place) => place >= index && place < index + stretch.length))
      best = Math.max(best, shareOf(matched, at, length, stretch));
  return best;
}

/**
 * What the policy says of the other of two: 对内销部分补征税款 told as 对外销部分, while a neighbouring stretch of the policy
 * speaks of the 外销部分 in other words.
 */
export function findMisplaced(matched: Matched): ChangedCondition[] {
  const { text, units, sure } = matched;
  // Which row a figure is of, the rules of figures know.
  if (FIGURE.test(text)) return [];
  return findChosenWords(text).flatMap((said, _, all): ChangedCondition[] => {
    if (all.some(({ choice, at }) => choice === said.choice && at !== said.at)) return [];
    let own = 0;
    let other: { readonly share: number; readonly word: string; readonly unit: AlignedUnit['unit'] } | null =
      null;
    for (const aligned of units) {
      if (FIGURE.test(aligned.unit.text)) continue;
      const words = chosenWordsOf(aligned.unit).get(said.choice) ?? [];
      const placesOf = (isOwn: boolean) =>
        words.filter(({ side }) => (side === said.side) === isOwn).map(({ at }) => at);
      own = Math.max(own, bestStretch(matched, said.at, said.word.length, aligned, placesOf(true)));
      const against = words.find(
        (word) =>
          word.side !== said.side &&
          words.some((same) => same.side === said.side && isParallel(aligned.unit.text, word, same)),
      );
      if (!against) continue;
      const share = bestStretch(matched, said.at, said.word.length, aligned, placesOf(false));
      if (share > (other?.share ?? 0)) other = { share, word: against.word, unit: aligned.unit };
    }
    if (own === 0 || !other || other.share < LEAST || other.share < MUCH_MORE * own) return [];
    const certain = other.share >= sure;
    return [{ kind: 'opposite', said, written: other.word, unit: other.unit, certain }];
  });
}
