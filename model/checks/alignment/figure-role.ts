import type { Fact } from '../../facts/fact.ts';
import type { PolicyFigure } from '../figures/figure-facts.ts';
import { rangeOf } from '../figures/range-ends.ts';
import { sameMeasure } from '../figures/same-figure.ts';
import type { AlignedSentence } from './align-sentence.ts';
import { type Gram, gramsOf } from './grams.ts';
import { findParallel, type Range } from './parallel-lists.ts';
import { type PolicyUnit, tokensOf } from './policy-index.ts';

/** What a figure is about: grams around it, each with how near it stands (0 to 1). */
export type Role = ReadonlyMap<string, number>;

const PREVIOUS = 0.15;
const ABOVE = 0.4;
const TOPIC = 0.35;
/** A neighbour on the other side of the figure tells less: its value follows what it holds for. */
const NEXT = 0.4;
const SIDELESS = 0.4;
/** Where no other figure measures the same, every word of the sentence tells of this one. */
const FLOOR = 0.4;
/** So it is with the items of a list whose words of announcement hold the figure. */
const GOVERNED = 0.7;
/** Neighbours that measure the same tell less of a figure's place: they may stand beside it in a list. */
const ALIKE = 0.6;

/** For every place of a text, how many of its characters before are of a kind. */
function countBefore(text: string, kind: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1)
    counts[at + 1] = (counts[at] ?? 0) + (kind.includes(text.charAt(at)) ? 1 : 0);
  return counts;
}

/** What stands between a figure and the words around it. */
interface Marks {
  /** Marks that part the words of a sentence, and those behind which another thing of a list may begin. */
  readonly stops: Uint32Array;
  readonly listed: Uint32Array;
}
const marksOf = (text: string): Marks => ({
  stops: countBefore(text, '，,；。：'),
  listed: countBefore(text, '、，,；'),
});
const between = (counts: Uint32Array, from: number, to: number): number =>
  to <= from ? 0 : (counts[to] ?? 0) - (counts[from] ?? 0);

function nearness(
  { stops, listed }: Marks,
  { from, to }: Range,
  at: number,
  length: number,
  rivals: readonly Fact[],
): number {
  const isLeft = at < from;
  // Words of the question before stand where the sentence begins.
  const [start, end] = isLeft ? [Math.max(0, at + length), from] : [to, at];
  const distance = Math.max(0, end - start);
  const near = isLeft ? Math.exp(-distance / 18) : 0.8 * Math.exp(-distance / 12);
  const weight = near * (isLeft ? 0.78 : 0.5) ** between(stops, start, end);
  if (rivals.length === 0) return Math.max(weight, FLOOR);
  const beyond = rivals.some((rival) =>
    isLeft ? rival.from > at && rival.to <= from : rival.from >= to && rival.to <= at,
  );
  // 机构护理75%、居家护理90%: what follows a mark and leads to another figure is that figure's.
  const isNext = !isLeft && between(listed, start, end) > 0 && rivals.some((rival) => rival.from >= at);
  return weight * (beyond ? 0.45 : 1) * (isNext ? NEXT : 1);
}

/** What a sentence begins with holds for all figures in it: 选择机构护理的，职工…元、居民…元. Its end, or 0. */
function topicOf(text: string, facts: readonly Fact[]): number {
  const end = text.search(/[，：]/);
  return end > 0 && facts.length > 1 && facts.every(({ from }) => from > end) ? end : 0;
}

/**
 * The role of a figure in a text, blind to its value.
 * @param grams the grams of the text
 * @param facts all figures of the text; those that measure the same push words beyond them further away
 */
export function roleOf(text: string, figure: Fact, grams: readonly Gram[], facts: readonly Fact[]): Role {
  const role = new Map<string, number>();
  const put = (gram: string, weight: number) => role.set(gram, Math.max(role.get(gram) ?? 0, weight));
  const range = rangeOf(text, figure, facts);
  // The other end of a range is told wrong together with this one.
  const others = facts.filter((fact) => !range.includes(fact));
  const parallel = findParallel(text, figure, facts);
  const rivals = others.filter((other) => sameMeasure(figure, other) && !parallel?.run.includes(other));
  const topic = topicOf(text, facts);
  const marks = marksOf(text);
  // The figures of a run stand side by side for all of it.
  const place = parallel
    ? { ...figure, from: parallel.start, to: parallel.run.at(-1)?.to ?? figure.to }
    : figure;
  // 级港 in 省级、市级港澳青年 runs over the border of a part: it is of all parts.
  const within = ({ at, gram }: Gram, { from, to }: Range) => at >= from && at + gram.length <= to;
  for (const own of grams) {
    const { gram, at, weight } = own;
    if (parallel?.others.some((range) => within(own, range))) continue;
    const near = parallel && within(own, parallel.own) ? 1 : nearness(marks, place, at, gram.length, rivals);
    put(gram, weight * Math.max(near, at < topic && at < figure.from ? TOPIC : 0));
  }
  for (const other of others) {
    const isLeft = other.to <= figure.from;
    const [start, end] = isLeft ? [other.to, figure.from] : [figure.to, other.from];
    const commas = between(marks.stops, start, end);
    const near =
      Math.exp(-Math.max(0, end - start) / 40) * 0.6 ** commas * (sameMeasure(figure, other) ? ALIKE : 1);
    for (const token of tokensOf(other)) {
      put(token, SIDELESS * near);
      put(token + (isLeft ? '<' : '>'), near);
    }
  }
  return role;
}

const known = new WeakMap<PolicyFigure, Map<PolicyUnit, Role>>();

/** The grams of what leads to a unit, where its own words lack them. */
function addLead(role: Map<string, number>, unit: PolicyUnit): Role {
  for (const gram of unit.leadGrams) {
    const weight = unit.aboveGrams.has(gram) ? ABOVE : PREVIOUS;
    if (!role.has(gram)) role.set(gram, gram.length < 2 ? weight / 4 : weight);
  }
  return role;
}

/** The role of a figure that stands in the words which announce a list, for one of the items: all words of it tell of the figure. */
function roleForItem(unit: PolicyUnit): Role {
  const role = new Map<string, number>();
  for (const { gram, weight } of gramsOf(unit.text)) role.set(gram, weight * GOVERNED);
  return addLead(role, unit);
}

function roleInUnit(unit: PolicyUnit, figure: PolicyFigure): Role {
  const place = { ...figure, from: figure.from - unit.from, to: figure.to - unit.from };
  const facts = unit.figures.map((fact) => ({
    ...fact,
    from: fact.from - unit.from,
    to: fact.to - unit.from,
  }));
  return addLead(new Map(roleOf(unit.text, place, gramsOf(unit.text, facts), facts)), unit);
}

/** The role of a figure of the policy in a unit: its own, or an item of the list that it is announced with. */
export function roleInPolicy(unit: PolicyUnit, figure: PolicyFigure): Role {
  const roles = known.get(figure) ?? new Map<PolicyUnit, Role>();
  known.set(figure, roles);
  const role =
    roles.get(unit) ?? (unit.governing.includes(figure) ? roleForItem(unit) : roleInUnit(unit, figure));
  roles.set(unit, role);
  return role;
}

/** A role with how telling its words are: what the roles of many figures are compared with. */
export interface WeighedRole {
  readonly words: readonly (readonly [gram: string, weight: number, telling: number])[];
  readonly total: number;
}

export function weighRole(said: Role, { index }: AlignedSentence): WeighedRole {
  const words = [...said].map(([gram, weight]) => [gram, weight, index.weightOf(gram)] as const);
  return { words, total: words.reduce((sum, [, weight, telling]) => sum + telling * weight, 0) };
}

/** The share of a role that another has, by how telling its words are. */
export function shareOfRole({ words, total }: WeighedRole, written: Role): number {
  let shared = 0;
  for (const [gram, weight, telling] of words) {
    const other = written.get(gram);
    if (other !== undefined) shared += telling * Math.min(weight, 1.25 * other);
  }
  return total === 0 ? 0 : shared / total;
}

/** A single pair of characters may run over the border of two words: 度计 in 年度计划. */
const ALONE = 0.5;

/** How much (weighted) of what is said stands around one figure of the policy and not around the other. */
export function exclusive(said: Role, one: Role, other: Role, { index }: AlignedSentence): number {
  let sum = 0;
  let pairs = 0;
  let sure = false;
  for (const [gram, weight] of said) {
    const here = Math.min(weight, 1.25 * (one.get(gram) ?? 0));
    const there = Math.min(weight, 1.25 * (other.get(gram) ?? 0));
    if (here <= 2 * there) continue;
    sum += index.weightOf(gram) * (here - there);
    if (gram.length === 2) pairs += 1;
    if (gram.length > 2) sure = true;
  }
  return sure || pairs !== 1 ? sum : sum * ALONE;
}
