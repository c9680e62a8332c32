import { type Fact, isFigureKind } from '../../facts/fact.ts';
import type { PolicyDates } from '../../policy/policy.ts';
import type { PassageContext } from '../check-context.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { findRoundNumbers } from './round-numbers.ts';
import { sameFigure } from './same-figure.ts';

/** A figure of a policy with the clause that it stands in; null for title, preamble and dates. */
export interface PolicyFigure extends Fact {
  readonly of: PreparedDocument;
  readonly clause: string | null;
  /** The text that `from` and `to` count in. */
  readonly context: string;
}

/** The facts of a text that are figures: amounts, shares, dates, terms, counts. */
export function figuresIn(context: PassageContext, text: string): Fact[] {
  const found = context.factsIn(text).filter(({ kind }) => isFigureKind(kind));
  const round = findRoundNumbers(text, found);
  if (round.length === 0) return found;
  const isWithin = (fact: Fact) => round.some(({ from, to }) => fact.from >= from && fact.to <= to);
  return [...found.filter((fact) => !isWithin(fact)), ...round].sort((a, b) => a.from - b.from);
}

function metadataDates(dates: PolicyDates): Fact[] {
  return Object.values(dates).flatMap((date) =>
    date === null ? [] : [{ kind: 'date', text: date, value: date, unit: '', from: 0, to: date.length }],
  );
}

/** The figures of a document, by clause and as a whole. */
export interface DocumentFigures {
  readonly all: readonly PolicyFigure[];
  inClause(id: string): readonly PolicyFigure[];
  /** Those anywhere in the document that say what a figure says; found once for a value. */
  equalTo(fact: Fact): readonly PolicyFigure[];
}

const MOST_KEPT = 4000;
const cache = new WeakMap<PreparedDocument, DocumentFigures>();

/** The figures of a prepared document; found once for all rules. */
export function figuresOf(context: PassageContext, document: PreparedDocument): DocumentFigures {
  const known = cache.get(document);
  if (known) return known;
  const byClause = new Map(
    document.clauses.map(({ id, text }) => [
      id,
      figuresIn(context, text).map(
        (fact): PolicyFigure => ({ ...fact, of: document, clause: id, context: text }),
      ),
    ]),
  );
  const outside = [...figuresIn(context, document.outside), ...metadataDates(document.policy.dates)].map(
    (fact): PolicyFigure => ({ ...fact, of: document, clause: null, context: document.outside }),
  );
  const all = [...byClause.values(), outside].flat();
  const equal = new Map<string, readonly PolicyFigure[]>();
  const figures = {
    all,
    inClause: (id: string) => byClause.get(id) ?? [],
    equalTo(fact: Fact) {
      // What `sameFigure` looks at.
      const key = `${fact.kind} ${fact.value} ${fact.unit} ${fact.text}`;
      const found = equal.get(key) ?? all.filter((written) => sameFigure(fact, written));
      if (equal.size > MOST_KEPT) equal.clear();
      equal.set(key, found);
      return found;
    },
  };
  cache.set(document, figures);
  return figures;
}
