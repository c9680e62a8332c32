/** A run this long that stands in the policy word for word is copied, not a coincidence of official terms. */
export const SHORTEST_RUN = 13;

/** Every run of `SHORTEST_RUN` characters of some texts, punctuation made alike. */
export type RunIndex = ReadonlySet<string>;

const SAME: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
]);
/** Same length as the text: a run is found again by its place. */
const level = (text: string) => text.replace(/[,;:()]/g, (sign) => SAME.get(sign) ?? sign);

/** Indexes texts for `findCopiedRuns`. */
export function indexRuns(texts: readonly string[]): RunIndex {
  const index = new Set<string>();
  for (const text of texts) {
    for (const line of level(text).split('\n')) {
      for (let at = 0; at + SHORTEST_RUN <= line.length; at += 1)
        index.add(line.slice(at, at + SHORTEST_RUN));
    }
  }
  return index;
}

/** Names of documents are quoted as they are: nobody can put them in other words. */
function titlesIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/《[^《》]{0,200}(?:《[^《》]{0,200}》[^《》]{0,200})?》/g)].map(
    ({ index, 0: title }) => ({
      from: index,
      to: index + title.length,
    }),
  );
}

/** A range of a text that is copied. */
export interface CopiedRun {
  readonly from: number;
  readonly to: number;
}

const MOST_KEPT = 4000;
const known = new WeakMap<RunIndex, Map<string, readonly CopiedRun[]>>();

/** The longest runs of a text that stand in the index, in order, without names of documents; found once for a text. */
export function findCopiedRuns(text: string, index: RunIndex): readonly CopiedRun[] {
  const found = known.get(index) ?? new Map<string, readonly CopiedRun[]>();
  known.set(index, found);
  const runs = found.get(text) ?? searchRuns(text, index);
  if (found.size > MOST_KEPT) found.clear();
  found.set(text, runs);
  return runs;
}

function searchRuns(text: string, index: RunIndex): CopiedRun[] {
  const words = level(text);
  const titles = titlesIn(text);
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at + SHORTEST_RUN <= words.length; at += 1) {
    const to = at + SHORTEST_RUN;
    if (!index.has(words.slice(at, to))) continue;
    if (titles.some((title) => at < title.to && to > title.from)) continue;
    const last = runs.at(-1);
    if (last && last.to >= at) last.to = to;
    else runs.push({ from: at, to });
  }
  return runs;
}
