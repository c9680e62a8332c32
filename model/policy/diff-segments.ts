/** Words of the old text and what stands in their place; either may be empty. */
export interface TextChange {
  readonly old: string;
  readonly new: string;
}

/** A text as pieces that people read at once: as far as the next punctuation mark. */
const segmentsOf = (text: string): string[] =>
  text.match(/[^，。；：、！？\n]*[，。；：、！？\n]+|[^，。；：、！？\n]+$/g) ?? [];

/** Lengths of the longest common rows of segments from each pair of places on. */
function commonLengths(
  old: readonly string[],
  next: readonly string[],
): (from: number, at: number) => number {
  const width = next.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const read = (from: number, at: number) => lengths[from * width + at] ?? 0;
  for (let from = old.length - 1; from >= 0; from -= 1) {
    for (let at = next.length - 1; at >= 0; at -= 1) {
      lengths[from * width + at] =
        old[from] === next[at]
          ? read(from + 1, at + 1) + 1
          : Math.max(read(from + 1, at), read(from, at + 1));
    }
  }
  return read;
}

/** Leaves out what both sides begin and end with. */
function trim(change: TextChange): TextChange {
  const [old, next] = [[...change.old], [...change.new]];
  if (old.length === 0 || next.length === 0) return change;
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, next.length) - head;
  while (tail < most && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1;
  return {
    old: old.slice(head, old.length - tail).join(''),
    new: next.slice(head, next.length - tail).join(''),
  };
}

/** What differs between two texts, in order, piece by piece. Equal texts have no changes. */
export function diffSegments(oldText: string, newText: string): TextChange[] {
  const [old, next] = [segmentsOf(oldText), segmentsOf(newText)];
  const common = commonLengths(old, next);
  const changes: TextChange[] = [];
  let [from, at] = [0, 0];
  let gone = '';
  let come = '';
  const close = () => {
    if (gone !== come) changes.push(trim({ old: gone, new: come }));
    [gone, come] = ['', ''];
  };
  while (from < old.length || at < next.length) {
    if (from < old.length && at < next.length && old[from] === next[at]) {
      close();
      from += 1;
      at += 1;
    } else if (at >= next.length || (from < old.length && common(from + 1, at) >= common(from, at + 1))) {
      gone += old[from] ?? '';
      from += 1;
    } else {
      come += next[at] ?? '';
      at += 1;
    }
  }
  close();
  return changes;
}
