import type { Fact } from '../../facts/fact.ts';
import { type CaseTerm, findCaseTerms } from '../alignment/case-terms.ts';
import { HEADING } from '../alignment/policy-index.ts';
import type { PassageContext } from '../check-context.ts';
import { rememberByText } from '../remember-by-text.ts';
import { directionOf } from './bound-direction.ts';
import { figuresIn, figuresOf, type PolicyFigure } from './figure-facts.ts';
import { namesCase, scopesOfFigure } from './figure-scopes.ts';

/** For each axis on which a case is chosen, the values that are meant. */
export type Cases = ReadonlyMap<string, ReadonlySet<string>>;

const termsIn = rememberByText(findCaseTerms);

function group(terms: readonly Pick<CaseTerm, 'axis' | 'value'>[]): Map<string, Set<string>> {
  const cases = new Map<string, Set<string>>();
  for (const { axis, value } of terms) {
    const values = cases.get(axis) ?? new Set<string>();
    cases.set(axis, values.add(value));
  }
  return cases;
}

/** 单户500万元以上的, 满45周岁: figures that name the case of another figure. */
function caseFigures(text: string, fact: Fact, facts: readonly Fact[]): Pick<CaseTerm, 'axis' | 'value'>[] {
  return facts
    .filter((other) => other.from !== fact.from && other.to <= fact.from && namesCase(text, other))
    .map((other) => ({ axis: `#${other.kind}`, value: `${other.value} ${directionOf(other) ?? ''}` }));
}

/** The cases that a text names for one of its figures: the narrowest scope that names an axis decides on it. */
function casesIn(scopes: readonly string[]): Map<string, Set<string>> {
  const cases = new Map<string, Set<string>>();
  for (const scope of scopes)
    for (const [axis, values] of group(termsIn(scope))) if (!cases.has(axis)) cases.set(axis, values);
  return cases;
}

/** The cases that a sentence names for a figure. Offsets count in `text`. */
export function casesOfTold(text: string, topic: string, fact: Fact, facts: readonly Fact[]): Cases {
  const cases = casesIn([...scopesOfFigure(text, fact, facts), topic]);
  for (const [axis, values] of group(caseFigures(text, fact, facts))) cases.set(axis, values);
  return cases;
}

const cache = new WeakMap<PolicyFigure, Cases>();
/** What announces a list stands at the end of a long clause. */
const LONGEST_LEAD = 90;

/** The cases that a figure of the policy is of, by its own words and the clauses above. */
export function casesOfWritten(context: PassageContext, figure: PolicyFigure): Cases {
  const known = cache.get(figure);
  if (known) return known;
  const { of, clause, context: text } = figure;
  const startAfter = (marks: readonly string[]) =>
    Math.max(...marks.map((mark) => text.lastIndexOf(mark, figure.from - 1))) + 1;
  const from = startAfter(['。', '；', '\n']);
  // C类护理：职工…8小时；居民…5小时: what the sentence begins with holds for all its parts.
  const earlier = text.slice(startAfter(['。', '\n']), from);
  const next = text.slice(figure.to).search(/[。；\n]/);
  const to = next < 0 ? text.length : figure.to + next;
  const stretch = text.slice(from, to);
  const inStretch = (fact: Fact): Fact => ({ ...fact, from: fact.from - from, to: fact.to - from });
  const siblings = clause === null ? figuresIn(context, text) : figuresOf(context, of).inClause(clause);
  const facts = siblings.filter((fact) => fact.from >= from && fact.to <= to).map(inStretch);
  const above = clause === null ? [] : of.above(clause).toReversed();
  const leads = above.map(({ heading, text: words }) => (heading || words).slice(-LONGEST_LEAD));
  const cases = casesIn([
    ...scopesOfFigure(stretch, inStretch(figure), facts),
    earlier,
    HEADING.exec(text)?.[0] ?? '',
    ...leads,
  ]);
  const named = group(caseFigures(stretch, inStretch(figure), facts));
  for (const [axis, values] of named) cases.set(axis, values);
  cache.set(figure, cases);
  return cases;
}

/** Axes on which both name cases, and agree or exclude each other. */
export function compareCases(said: Cases, written: Cases): { agree: Set<string>; conflict: Set<string> } {
  const [agree, conflict] = [new Set<string>(), new Set<string>()];
  for (const [axis, values] of said) {
    const others = written.get(axis);
    if (!others) continue;
    const isShared = [...values].some((value) => others.has(value));
    (isShared ? agree : conflict).add(axis);
  }
  return { agree, conflict };
}
