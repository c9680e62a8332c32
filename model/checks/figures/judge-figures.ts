import type { Fact } from '../../facts/fact.ts';
import { alignmentOf } from '../alignment/sentence-alignment.ts';
import type { CitedClause, PassageContext } from '../check-context.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import type { ReferenceTarget } from '../reference.ts';
import { findTold } from '../told.ts';
import { findCountedClaims } from './counted-claims.ts';
import { isDoubtful } from './doubtful-figures.ts';
import { judgeCount } from './excused-counts.ts';
import { figuresIn, figuresOf, type PolicyFigure } from './figure-facts.ts';
import type { FigureVerdict, JudgedFigure } from './figure-verdict.ts';
import {
  findContradicted,
  findMeant,
  findOtherDays,
  findOutweighing,
  findPlaces,
  isOtherDayUnit,
} from './judge-by-place.ts';
import { sameFigure, sameMeasure } from './same-figure.ts';

/** What a sentence is compared with: what it cites itself, else what its paragraph or block cites. */
interface Scope {
  readonly cited: readonly CitedClause[];
  readonly quotes: readonly PolicyFigure[];
  readonly own: boolean;
}

function findScope(context: PassageContext, passage: Passage, sentence: Sentence): Scope {
  const levels = [sentence.references, passage.references, passage.surroundings];
  const references: readonly ReferenceTarget[] = levels.find((level) => level.length > 0) ?? [];
  const cited = references.flatMap((reference) => context.resolve(reference) ?? []);
  const quotes = sentence.references.flatMap((reference) => {
    const target = context.resolve(reference);
    if (!target || reference.quote === '') return [];
    return figuresIn(context, reference.quote).map(
      (fact): PolicyFigure => ({
        ...fact,
        of: target.document,
        clause: target.clause.id,
        context: reference.quote,
      }),
    );
  });
  return { cited, quotes, own: sentence.references.length > 0 };
}

function judge(
  context: PassageContext,
  passage: Passage,
  sentence: Sentence,
  fact: Fact,
  all: readonly Fact[],
): FigureVerdict {
  const { documents } = context;
  const { cited, quotes, own } = findScope(context, passage, sentence);
  const count = judgeCount(context, fact, passage, sentence, cited);
  // The old column of a comparison tells the old policy, where it is at hand; elsewhere both may be told.
  const told =
    passage.tells === 'predecessor' && documents.predecessor
      ? [documents.predecessor]
      : [documents.policy, documents.predecessor];
  const everywhere = told.flatMap((document) => (document ? figuresOf(context, document).all : []));
  const elsewhere = everywhere.filter((written) => sameFigure(fact, written));
  const ofClauses = findTold(context, passage, sentence).cited;
  const find = (document: PreparedDocument, among: (figure: PolicyFigure) => boolean) => {
    const shift = (other: Fact) => ({
      ...other,
      from: other.from - sentence.from,
      to: other.to - sentence.from,
    });
    const facts = all.map(shift);
    const aligned = alignmentOf(context, document, sentence.text, facts, ofClauses);
    return findPlaces(aligned, sentence.text, shift(fact), facts, among);
  };
  const doubtful = isDoubtful(fact, passage, sentence, everywhere);

  if (cited.length === 0) {
    if (count === 'excused') return { kind: 'stands', written: [], cited: false };
    if (count === 'contradicted') return { kind: 'miscounted' };
    const [document] = told;
    if (!document) return { kind: 'nowhere' };
    const places = find(document, () => true);
    const days = findOtherDays(places);
    if (days && !doubtful) return { kind: 'other-day-unit', written: days.figure };
    if (elsewhere.length > 0) {
      const rival = doubtful || documents.predecessor ? null : findOutweighing(places);
      const [stands] = places.equal;
      if (rival && stands)
        return { kind: 'misplaced', stands: stands.figure, expected: rival.figure, certain: true };
      const meant = findMeant(places);
      return { kind: 'stands', written: meant.length > 0 ? meant : elsewhere, cited: meant.length > 0 };
    }
    const rival = findContradicted(places, fact, all);
    if (!rival) return { kind: 'nowhere' };
    const certain = !doubtful && passage.tells === 'policy';
    return { kind: 'differs', written: rival.figure, elsewhere: null, certain };
  }

  const below = cited.flatMap(({ document, clause }) =>
    document.withBelow(clause.id).flatMap(({ id }) => figuresOf(context, document).inClause(id)),
  );
  const bound = quotes.filter((written) => sameMeasure(fact, written));
  // A figure bound to words of its own is compared with those words and nothing else.
  const isBound = passage.role === 'figure' && bound.length > 0;
  const near = isBound ? bound : below;
  const ofCited = new Set<PolicyFigure>(near);
  const [first] = cited;
  const places = isBound || !first ? null : find(first.document, (figure) => ofCited.has(figure));
  const equal = near.filter((written) => sameFigure(fact, written));
  if (equal.length > 0) {
    const isPlaced = quotes.some((written) => sameFigure(fact, written));
    const rival = places && !isPlaced && fact.kind !== 'count' ? findOutweighing(places) : null;
    const stands = places?.equal[0]?.figure;
    if (rival && stands && !doubtful)
      return { kind: 'misplaced', stands, expected: rival.figure, certain: own };
    const meant = places ? findMeant(places) : [];
    return { kind: 'stands', written: meant.length > 0 ? meant : equal, cited: true };
  }

  const days = near.find((written) => isOtherDayUnit(fact, written));
  if (days) return { kind: 'other-day-unit', written: days };

  const above = cited.flatMap(({ document, clause }) =>
    document.above(clause.id).flatMap(({ id }) => figuresOf(context, document).inClause(id)),
  );
  const inAbove = above.filter((written) => sameFigure(fact, written));
  if (inAbove.length > 0) return { kind: 'stands', written: inAbove, cited: true };
  if (count === 'excused') return { kind: 'stands', written: [], cited: false };
  if (count === 'contradicted') return { kind: 'miscounted' };

  const others = all.filter((other) => other !== fact);
  const free = near
    .filter((written) => sameMeasure(fact, written))
    .filter((written) => !others.some((other) => sameFigure(other, written)));
  const best = places?.rivals[0];
  const rival = best?.figure ?? free[0];
  const [place] = elsewhere;
  // The title and the dates of a policy may be named anywhere.
  const isPlain = best !== undefined && places !== null && findContradicted(places, fact, all) !== null;
  if (place && (!rival || place.clause === null || (fact.kind === 'count' && !isPlain)))
    return { kind: 'stands', written: elsewhere, cited: false };
  if (!rival) return { kind: 'nowhere' };
  const isLess = () => {
    const all = first && find(first.document, () => true);
    return (all?.equal[0]?.score ?? 0) < (best?.score ?? 0) - 0.05;
  };
  const certain =
    !doubtful &&
    (place ? own && fact.kind !== 'count' && isLess() : (own && fact.kind !== 'count') || isPlain);
  return { kind: 'differs', written: rival, elsewhere: place ?? null, certain };
}

/** 一年最多5万元 says how often, not how long: people's words for 每年. */
function isRateWord({ text, bound, to }: Fact, words: string): boolean {
  // 一年封顶5万元: the bound is the amount's.
  if (/^一年$/.test(text) && /^(?:封顶|最[高多]|上限|不超过)/.test(words.slice(to))) return true;
  return (
    /^一(?:年|个月|天|日|个?季度|周)$/.test(text) && !bound && !/^[内以之前后期满的]/.test(words.slice(to))
  );
}

const cache = new WeakMap<Passage, readonly JudgedFigure[]>();

/** Every figure of a passage with what the policy says of it; judged once for all rules. */
export function judgeFigures(passage: Passage, context: PassageContext): readonly JudgedFigure[] {
  const { role, block, text, sentences } = passage;
  if (role === 'situation' || role === 'quotation' || block === 'title') return [];
  const known = cache.get(passage);
  if (known) return known;
  const facts = figuresIn(context, text).filter((fact) => !isRateWord(fact, text));
  const claims = findCountedClaims(text, context.documents.policy);
  const judged = sentences.flatMap((sentence) => {
    const own = facts
      .filter(({ from }) => from >= sentence.from && from < sentence.to)
      .filter(({ from, to }) => !claims.some((claim) => from < claim.to && to > claim.from));
    return own.map((fact) => ({
      passage,
      sentence,
      fact,
      verdict: judge(context, passage, sentence, fact, own),
    }));
  });
  cache.set(passage, judged);
  return judged;
}
