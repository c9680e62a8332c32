import { readNumeral } from '@tongjie/model';

/** One level of a clause's name: how it is counted, its number, and its words (`第五条`, `（二）`, `三是`). */
interface Level {
  readonly form: string;
  readonly number: number;
  readonly text: string;
}

const NUMERAL = '[一二三四五六七八九十百零〇\\d]{1,8}';
const LEVEL = new RegExp(
  `第(?<part>\\d{1,2})部分|第(?<article>${NUMERAL})条|第(?<chapter>${NUMERAL})章|（(?<bracket>${NUMERAL})）|(?<run>${NUMERAL})是|(?<plain>${NUMERAL})\\.?`,
  'gy',
);

/** The levels of a clause's name, or null where part of it is counted in another way. */
function readLevels(label: string): Level[] | null {
  const levels: Level[] = [];
  let end = 0;
  for (const match of label.matchAll(LEVEL)) {
    const found = Object.entries(match.groups ?? {}).find(([, numeral]) => numeral !== undefined);
    const number = readNumeral(found?.[1] ?? '');
    if (!found || Number.isNaN(number)) return null;
    levels.push({ form: found[0], number, text: match[0] });
    end = match.index + match[0].length;
  }
  return end === label.length && levels.length > 0 ? levels : null;
}

function compareLevels(a: readonly Level[], b: readonly Level[]): number {
  for (const [index, level] of a.entries()) {
    const other = b[index];
    if (!other) return 1;
    if (level.form !== other.form) return level.form < other.form ? -1 : 1;
    if (level.number !== other.number) return level.number - other.number;
  }
  return a.length - b.length;
}

/** Whether a clause comes right after another of the same parent: 二（一）、二（二）. */
function follows(after: readonly Level[], before: readonly Level[]): boolean {
  const [last, previous] = [after.at(-1), before.at(-1)];
  if (!last || !previous || after.length !== before.length || last.form !== previous.form) return false;
  return (
    last.number === previous.number + 1 &&
    after.slice(0, -1).every((level, index) => level.text === before[index]?.text)
  );
}

/**
 * Clauses named in one line, in the order of their document, three or more in a row by the first and the last:
 * 第七条、第十八条至第二十条, 二（一）至（三）. Names that can't be read stay as they are, in the order given.
 */
export function nameClauses(labels: readonly string[]): string {
  const read = labels.map((label) => ({ label, levels: readLevels(label) ?? [] }));
  if (read.some(({ levels }) => levels.length === 0)) return labels.join('、');
  const runs: (typeof read)[] = [];
  for (const clause of read.toSorted((a, b) => compareLevels(a.levels, b.levels))) {
    const open = runs.at(-1);
    const before = open?.at(-1);
    if (open && before && follows(clause.levels, before.levels)) open.push(clause);
    else runs.push([clause]);
  }
  return runs
    .map((run) => {
      const last = run.at(-1)?.levels.at(-1);
      return run.length < 3 || !last
        ? run.map(({ label }) => label).join('、')
        : `${run[0]?.label}至${last.text}`;
    })
    .join('、');
}
