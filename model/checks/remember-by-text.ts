/** A dossier has some hundred texts; beyond this many, all are forgotten at once. */
const MOST_KEPT = 5000;

/**
 * Lets a pure function of a text run once per text: after a keystroke all paragraphs but one, and every clause of the
 * policy, are as they were.
 */
export function rememberByText<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const result = find(text);
    known.set(text, result);
    return result;
  };
}

/** The same for a function of a text and of something that stays: a prepared policy, a list of words. */
export function rememberByTextIn<Owner extends object, Result>(
  find: (text: string, owner: Owner) => Result,
): (text: string, owner: Owner) => Result {
  const known = new WeakMap<Owner, (text: string) => Result>();
  return (text, owner) => {
    const remembered = known.get(owner) ?? rememberByText((words: string) => find(words, owner));
    known.set(owner, remembered);
    return remembered(text);
  };
}
