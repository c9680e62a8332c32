/** A stretch that both sides have, or that one has where the other has something else or nothing. Indexes, end excluded. */
export interface Edit {
  readonly kept: boolean;
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Beyond this many comparisons, what lies between the common ends counts as one change. */
const MOST_CELLS = 4_000_000;

/** For each pair of places the length of the longest common subsequence from there on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const columns = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * columns);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * columns + j;
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + columns + 1] ?? 0) + 1
          : Math.max(lengths[at + columns] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** How many entries two rows have in common at their start, and at their end. */
function commonEnds(a: readonly string[], b: readonly string[]): [head: number, tail: number] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [head, tail];
}

/** Stretches in turn kept and changed that lead from one row to the other, by their longest common subsequence. */
export function findEdits(a: readonly string[], b: readonly string[]): Edit[] {
  const [head, tail] = commonEnds(a, b);
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const edits: Edit[] = [];
  const add = (kept: boolean, oldTo: number, newTo: number) => {
    const last = edits.at(-1);
    const [oldFrom, newFrom] = [last?.oldTo ?? 0, last?.newTo ?? 0];
    if (oldTo === oldFrom && newTo === newFrom) return;
    if (last?.kept === kept) edits[edits.length - 1] = { ...last, oldTo, newTo };
    else edits.push({ kept, oldFrom, oldTo, newFrom, newTo });
  };
  add(true, head, head);
  if (x.length === 0 || y.length === 0 || x.length * y.length > MOST_CELLS) {
    add(false, head + x.length, head + y.length);
  } else {
    const lengths = commonLengths(x, y);
    const columns = y.length + 1;
    let [i, j] = [0, 0];
    while (i < x.length || j < y.length) {
      const kept = i < x.length && j < y.length && x[i] === y[j];
      const down = lengths[(i + 1) * columns + j] ?? 0;
      const right = lengths[i * columns + j + 1] ?? 0;
      if (kept) [i, j] = [i + 1, j + 1];
      else if (j >= y.length || (i < x.length && down >= right)) i += 1;
      else j += 1;
      add(kept, head + i, head + j);
    }
  }
  add(true, a.length, b.length);
  return edits;
}
