import { comparableText } from './comparable-text.ts';
import { type Edit, findEdits } from './edit-script.ts';
import { pairSentences } from './sentence-pairs.ts';
import { type Compounds, splitWords } from './split-words.ts';

/** A stretch of words that another replaces; an empty side is an insertion or a deletion. */
export interface WordChange {
  readonly old: string;
  readonly new: string;
  /** Where `old` begins in the old text, in UTF-16 units; for an insertion the place where it is missing. */
  readonly oldFrom: number;
  /** Where `new` begins in the new text; for a deletion the place where it stood. */
  readonly newFrom: number;
}

/** A stretch of both texts: kept, or changed. */
interface Stretch {
  readonly kept: boolean;
  readonly old: string;
  readonly new: string;
}

const STOP = /[，。；：、！？,;:!?\n]/;
const isThin = (text: string): boolean =>
  /^[的、了和与及等在对为]?$/.test(text) || (text.length <= 1 && !STOP.test(text));
const sizeOf = ({ old, new: fresh }: Stretch): number => Math.max(old.length, fresh.length);
const joinStretches = (...parts: readonly Stretch[]): Stretch => ({
  kept: false,
  old: parts.map(({ old }) => old).join(''),
  new: parts.map(({ new: fresh }) => fresh).join(''),
});

/** A few common letters between two long changes are chance: they are read as one change. */
function joinsChanges(before: Stretch, kept: Stretch, after: Stretch): boolean {
  if (isThin(kept.old)) return true;
  const length = kept.old.replace(/[，。；：、\s]/g, '').length;
  return length <= 4 && !/[。；\n]/.test(kept.old) && length * 4 <= Math.min(sizeOf(before), sizeOf(after));
}

function joinAcrossThin(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const kept = joined.at(-1);
    const before = joined.at(-2);
    if (!stretch.kept && before && kept?.kept && !before.kept && joinsChanges(before, kept, stretch)) {
      joined.splice(-2, 2, joinStretches(before, kept, stretch));
    } else joined.push(stretch);
  }
  return joined;
}

function stretchesOf(oldText: string, newText: string, compounds: Compounds): Stretch[] {
  const [oldWords, newWords] = [splitWords(oldText, compounds), splitWords(newText, compounds)];
  const edits = findEdits(oldWords.map(comparableText), newWords.map(comparableText));
  return joinAcrossThin(
    edits.map(({ kept, oldFrom, oldTo, newFrom, newTo }: Edit) => ({
      kept,
      old: oldWords.slice(oldFrom, oldTo).join(''),
      new: newWords.slice(newFrom, newTo).join(''),
    })),
  );
}

/** The changed stretches, with their places; stretches follow one another. */
function changesOf(stretches: readonly Stretch[]): WordChange[] {
  let [oldFrom, newFrom] = [0, 0];
  return stretches.flatMap(({ kept, old, new: fresh }) => {
    const change = { old, new: fresh, oldFrom, newFrom };
    oldFrom += old.length;
    newFrom += fresh.length;
    return kept || comparableText(old) === comparableText(fresh) ? [] : [change];
  });
}

/** A stop that the eye makes costs a reader as much as so many letters. */
const STOP_COST = 20;

/** Fewer changes than this are read one by one, whatever their length. */
const MANY = 4;

/** What a reader has to take in: the letters that changed, and the stops. */
const costOf = (changes: readonly Pick<WordChange, 'old' | 'new'>[]): number =>
  changes.reduce((sum, { old, new: fresh }) => sum + old.length + fresh.length + STOP_COST, 0);

/** Where less than this of a sentence is left, it is shown as rewritten rather than word by word. */
const LEAST_KEPT = 0.4;

function stretchesOfSentence(old: string, fresh: string, compounds: Compounds): Stretch[] {
  if (comparableText(old) === comparableText(fresh)) return [{ kept: true, old, new: fresh }];
  const stretches = stretchesOf(old, fresh, compounds);
  const kept = stretches.reduce((sum, stretch) => sum + (stretch.kept ? stretch.old.length : 0), 0);
  const changed = stretches.filter((stretch) => !stretch.kept);
  const whole = { kept: false, old, new: fresh };
  const isRewritten =
    kept < LEAST_KEPT * Math.min(old.length, fresh.length) ||
    (changed.length >= MANY && costOf(changed) > costOf([whole]));
  return isRewritten ? [whole] : stretches;
}

/**
 * The words that changed between two texts, as a reader would name them: figures with their units, dates and words are
 * whole, common scraps between two changes don't part them, and a sentence that is mostly other is shown whole. Both
 * texts are read sentence by sentence and as one; what is shorter to tell is told.
 * @param compounds words that belong together, from `learnCompounds`
 */
export function findWordChanges(oldText: string, newText: string, compounds?: Compounds): WordChange[] {
  if (comparableText(oldText) === comparableText(newText)) return [];
  const known = compounds ?? new Set<string>();
  const bySentence = changesOf(
    pairSentences(oldText, newText).flatMap(({ old, new: fresh }) =>
      old !== null && fresh !== null
        ? stretchesOfSentence(old, fresh, known)
        : [{ kept: false, old: old ?? '', new: fresh ?? '' }],
    ),
  );
  const asOne = changesOf(stretchesOf(oldText, newText, known));
  return costOf(asOne) <= costOf(bySentence) ? asOne : bySentence;
}
