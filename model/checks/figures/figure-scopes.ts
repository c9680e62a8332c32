import type { Fact } from '../../facts/fact.ts';
import { findParallel } from '../alignment/parallel-lists.ts';
import { rangeOf } from './range-ends.ts';
import { sameMeasure } from './same-figure.ts';

/** 300万元以上的，…50万元: a bounded figure that 的 follows names the case that the next one holds for, unless it is an award itself. */
const NAMES_CASE =
  /^(?:（含[^）]{0,8}）)?(?:[及或含]?以[上下内]|之内|内)?(?:（含[^）]{0,8}）)?的(?![^，。；]{0,6}(?:罚款|罚金|奖|补[助贴偿]|资助|支持|资金|标准|比例|津贴|滞纳金|待遇|贷款|工资|收入))/;

/** Whether a figure says which case is meant: an age, or a bounded amount that 的 closes. */
export function namesCase(text: string, { kind, bound, to }: Fact): boolean {
  return kind === 'age' || (bound !== undefined && NAMES_CASE.test(text.slice(to, to + 24)));
}

/** 除配偶外的: what is excepted isn't meant. */
const EXCEPTED = /除[^，。；、]{1,12}?(?:以外|之外|外)的?/g;

/** The words around a figure that may say which case it is of, narrowest first. Figures before it close the scope. */
export function scopesOfFigure(text: string, fact: Fact, facts: readonly Fact[]): readonly string[] {
  const words = text.replaceAll(EXCEPTED, (all) => '　'.repeat(all.length));
  const parallel = findParallel(text, fact, facts);
  if (parallel) {
    const first = Math.min(parallel.own.from, ...parallel.others.map(({ from }) => from));
    return [words.slice(parallel.own.from, parallel.own.to), words.slice(0, first)];
  }
  const range = rangeOf(text, fact, facts);
  const [start, end] = [Math.min(...range.map(({ from }) => from)), Math.max(...range.map(({ to }) => to))];
  const rivals = facts.filter(
    (other) =>
      sameMeasure(fact, other) &&
      !range.includes(other) &&
      // 男满60周岁、女满55周岁: where an age is told, another age is no case of it.
      (fact.kind === 'age' || !namesCase(text, other)),
  );
  const border = Math.max(0, ...rivals.filter(({ to }) => to <= start).map(({ to }) => to));
  const own = words.slice(border, start);
  const before = words.slice(0, border);
  if (rivals.length > 0) return [own, before];
  // The only figure of its kind: what follows may be of it as well.
  return [own, words.slice(end)];
}
