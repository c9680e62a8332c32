import type { Fact } from '../../facts/fact.ts';
import type { PassageContext } from '../check-context.ts';
import { figuresOf, type PolicyFigure } from '../figures/figure-facts.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { gramsOf } from './grams.ts';

/** A stretch of a policy between full stops and semicolons: what one statement is aligned with. */
export interface PolicyUnit {
  readonly document: PreparedDocument;
  /** Id of the clause, or null for title, preamble and signature. */
  readonly clause: string | null;
  /** The text that `from` and `to` count in: the clause's, or the words outside of clauses. */
  readonly context: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Words that lead to it: the clauses above, and the stretch before it in the same paragraph. */
  readonly lead: string;
  readonly figures: readonly PolicyFigure[];
  readonly grams: ReadonlySet<string>;
  readonly leadGrams: ReadonlySet<string>;
}

/** A policy made ready for alignment. */
export interface PolicyIndex {
  readonly units: readonly PolicyUnit[];
  /** How telling a gram is; grams that the policy hasn't weigh little, as no place of it can have them. */
  weightOf(gram: string): number;
  knows(gram: string): boolean;
  /** Numbers of the units that have the gram. */
  unitsWith(gram: string): readonly number[];
  /** Numbers of the units of a clause. */
  unitsOf(clause: string): readonly number[];
}

const STRETCH = /[^。；！？\n]+[。；！？]?/g;
const LEAD = 70;
const UNKNOWN = 0.3;

/** Writes a figure as a token, by which neighbours of a figure tell its place. */
export const tokenOf = ({ kind, value }: Fact): string => `#${kind}:${value}`;

function cutUnits(context: PassageContext, document: PreparedDocument): PolicyUnit[] {
  const figures = figuresOf(context, document);
  const cut = (text: string, clause: string | null, above: string, own: readonly PolicyFigure[]) => {
    let previous = '';
    return [...text.matchAll(STRETCH)].map((match): PolicyUnit => {
      const [from, to] = [match.index, match.index + match[0].length];
      const lead = above + previous;
      previous = text[from - 1] === '\n' ? '' : match[0];
      const within = own.filter((figure) => figure.from >= from && figure.to <= to);
      const grams = new Set(gramsOf(match[0]).map(({ gram }) => gram));
      for (const figure of within) grams.add(tokenOf(figure));
      const leadGrams = new Set(gramsOf(lead).map(({ gram }) => gram));
      return {
        document,
        clause,
        context: text,
        from,
        to,
        text: match[0],
        lead,
        figures: within,
        grams,
        leadGrams,
      };
    });
  };
  const inClauses = document.clauses.flatMap(({ id, text }) => {
    const above = document.above(id).map((clause) => (clause.heading || clause.text).slice(-LEAD));
    return cut(text, id, above.join('，'), figures.inClause(id));
  });
  const outside = figures.all.filter(
    ({ clause, context: text, from, to, text: words }) => clause === null && text.slice(from, to) === words,
  );
  return [...inClauses, ...cut(document.outside, null, '', outside)];
}

function buildIndex(units: readonly PolicyUnit[]): PolicyIndex {
  const postings = new Map<string, number[]>();
  units.forEach(({ grams, leadGrams }, number) => {
    for (const gram of grams) {
      const list = postings.get(gram);
      if (list) list.push(number);
      else postings.set(gram, [number]);
    }
    for (const gram of leadGrams) if (!postings.has(gram)) postings.set(gram, []);
  });
  const total = units.length;
  const weights = new Map(
    [...postings].map(([gram, { length }]) => {
      const many = Math.max(1, length);
      return [gram, Math.log(1 + (total - many + 0.5) / (many + 0.5))];
    }),
  );
  const unknown = UNKNOWN * Math.log(1 + total);
  const byClause = Map.groupBy(units.keys(), (number) => units[number]?.clause ?? '');
  return {
    units,
    knows: (gram) => postings.has(gram),
    unitsWith: (gram) => postings.get(gram) ?? [],
    unitsOf: (clause) => byClause.get(clause) ?? [],
    weightOf: (gram) => weights.get(gram) ?? unknown,
  };
}

const cache = new WeakMap<PreparedDocument, PolicyIndex>();

/** The index of a prepared policy; built once for all rules. */
export function indexOf(context: PassageContext, document: PreparedDocument): PolicyIndex {
  const index = cache.get(document) ?? buildIndex(cutUnits(context, document));
  cache.set(document, index);
  return index;
}
