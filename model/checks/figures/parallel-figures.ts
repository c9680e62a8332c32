import type { Fact } from '../../facts/fact.ts';
import type { PolicyFigure } from './figure-facts.ts';
import { sameMeasure } from './same-figure.ts';

/** A figure of a run with the words that tell it from its neighbours: 职工 → 300元, 居民 → 200元. */
export interface ParallelFigure {
  readonly figure: PolicyFigure;
  readonly word: string;
}

const LONGEST_WORD = 8;
/** Words before the first figure of a run. */
const LONGEST_LEAD = 40;

/** The words that two texts end in alike. */
function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}

/** 其中居民不超过 says no more than 居民: what a limit says isn't whose figure it is. */
const bare = (words: string): string =>
  words
    .replace(/^(?:其中|以及|和|及|的)+/, '')
    .replace(
      /(?:不得?|不能|不应)?(?:低于|高于|少于|多于|超过)$|(?:至少|至多|最多|最少|最高|最低|达到?)有?$/,
      '',
    );

/**
 * The run of figures that a figure of a policy stands in: neighbours of one measure, divided by 、，； only, each after
 * words of its own that end as the others' do (职工参保人员每人每月300元、居民参保人员每人每月200元). Empty where it stands in none.
 * @param figures all figures of the clause
 */
export function findParallelFigures(
  figure: PolicyFigure,
  figures: readonly PolicyFigure[],
): readonly ParallelFigure[] {
  const alike = figures.filter((other) => sameMeasure(figure, other));
  const at = alike.indexOf(figure);
  const between = (index: number): string | null => {
    const [before, after] = [alike[index - 1], alike[index]];
    if (!before || !after) return null;
    const text = figure.context.slice(before.to, after.from);
    const words = /^(?:的比例|的标准|的)?[、，,；]([^。；]{1,24})$/.exec(text)?.[1];
    return words === undefined ? null : bare(words);
  };
  let first = at;
  while (first > 0 && between(first) !== null) first -= 1;
  let last = at;
  while (last < alike.length - 1 && between(last + 1) !== null) last += 1;
  const run = alike.slice(first, last + 1);
  const opening = run[0];
  if (run.length < 2 || !opening) return [];
  const steps = run.slice(1).map((_, index) => between(first + index + 1) ?? '');
  const lead = bare(figure.context.slice(Math.max(0, opening.from - LONGEST_LEAD), opening.from));
  const alikeEnd = Math.min(...steps.map((step) => commonEnd(step, lead)));
  // 单人、双人 rather than 单、双.
  const end = steps.some((step) => step.length === alikeEnd + 1) ? Math.max(0, alikeEnd - 1) : alikeEnd;
  const words = steps.map((text) => text.slice(0, text.length - end));
  const longest = Math.max(...words.map(({ length }) => length));
  if (longest > LONGEST_WORD || words.some((word) => word.length < 2)) return [];
  const ofLead = lead.slice(0, lead.length - end).slice(-longest);
  const all = [ofLead, ...words];
  if (new Set(all).size < all.length || all.some((word) => /[0-9，。；：、]/.test(word))) return [];
  return run.map((own, index) => ({ figure: own, word: all[index] ?? '' }));
}

/**
 * The figure of a run that a sentence names: the one whose word stands last before the told figure, with no other figure
 * of its measure between; else the only one that is named at all. Null where the sentence names none, or several.
 * @param fact the told figure, its offsets and those of `facts` in `text`
 */
export function chooseParallel(
  run: readonly ParallelFigure[],
  text: string,
  fact: Fact,
  facts: readonly Fact[],
): ParallelFigure | null {
  const border = Math.max(
    0,
    ...facts.filter((other) => other.to <= fact.from && sameMeasure(fact, other)).map(({ to }) => to),
  );
  const before = text.slice(border, fact.from);
  const named = run
    .map((own) => ({ own, at: before.lastIndexOf(own.word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const [nearest, second] = named;
  if (nearest) {
    // 职工和居民每月200元: both.
    const apart = second && before.slice(second.at + second.own.word.length, nearest.at);
    return apart !== undefined && apart.length < 3 ? null : nearest.own;
  }
  if (border > 0) return null;
  const anywhere = run.filter(({ word }) => text.includes(word));
  return anywhere.length === 1 ? (anywhere[0] ?? null) : null;
}
