import type { Fact } from '../../facts/fact.ts';
import type { AlignedSentence } from '../alignment/align-sentence.ts';
import { exclusive } from '../alignment/figure-role.ts';
import { type RankedFigure, type Ranking, rankFigures } from '../alignment/rank-figures.ts';
import { agreeInBound } from './bound-direction.ts';
import type { PolicyFigure } from './figure-facts.ts';
import { sameFigure, sameMeasure } from './same-figure.ts';

/** Figures of the policy that a figure of a sentence may be told from, by place: the best equal and the best other. */
export interface Places {
  readonly aligned: AlignedSentence;
  readonly ranking: Ranking;
  readonly equal: readonly RankedFigure[];
  /** Of the same measure with another value, unless the sentence tells that value too. */
  readonly rivals: readonly RankedFigure[];
  /** The same number in the other day unit. */
  readonly otherDays: readonly RankedFigure[];
}

/** Thresholds were tuned together on one half of the corpus: change none by itself without `npm run accuracy`. */
const limits = {
  /** A place of this score is meant. */
  meant: 0.42,
  /** A rival of this score outweighs an equal figure that fits this much worse, */
  farRival: 0.4,
  farRatio: 0.4,
  /** or nearly as well, where the equal one has few words of its own. */
  likely: 0.38,
  nearRatio: 0.8,
  nearExclusive: 0.3,
  /** Words (weighted) that only the rival has, the share of them that only the equal one may have, the least lead. */
  exclusive: 2.0,
  exclusiveRatio: 0.3,
  lead: 0.05,
  /** Where the equal one has nothing of its own, less is enough. */
  bare: 0.6,
  bareRatio: 0.15,
  bareLead: 0.01,
  /** A different value is wrong from here on where no place has the told one; counts are told more freely. */
  wrong: 0.36,
  wrongCount: 0.52,
  /** The unit must be what the sentence is about. */
  unit: 0.34,
  /** The only figure of its kind in the sentence and in its unit. */
  sole: 0.42,
  soleLead: 0.08,
  dayLead: 0.1,
} as const;

export function isOtherDayUnit(said: Fact, written: Fact): boolean {
  return (
    said.kind === 'term' &&
    written.kind === 'term' &&
    said.value === written.value &&
    said.unit !== written.unit
  );
}

const TIMES = '月年天日周季';

/** 每年60元 isn't told of 每天65元: what both are counted by excludes it. */
function isOtherRate(said: Fact, written: Fact): boolean {
  const [one, other] = [said, written].map(({ per }) => per?.find((unit) => TIMES.includes(unit)));
  return one !== undefined && other !== undefined && one !== other;
}

/** Finds the places that a figure may be told from. Offsets of `fact` and `facts` count in `text`. */
export function findPlaces(
  aligned: AlignedSentence,
  text: string,
  fact: Fact,
  facts: readonly Fact[],
  among: (figure: PolicyFigure) => boolean,
): Places {
  const mayBe = (figure: PolicyFigure) =>
    among(figure) && (sameMeasure(fact, figure) || sameFigure(fact, figure) || isOtherDayUnit(fact, figure));
  const ranking = rankFigures(aligned, text, fact, facts, mayBe);
  const others = facts.filter(({ from }) => from !== fact.from);
  const equal = ranking.ranked.filter(({ figure }) => sameFigure(fact, figure));
  const rest = ranking.ranked.filter(({ figure }) => !sameFigure(fact, figure));
  return {
    aligned,
    ranking,
    equal,
    rivals: rest.filter(
      ({ figure }) =>
        sameMeasure(fact, figure) &&
        !(equal.length > 0 && isOtherRate(fact, figure)) &&
        // 满1年 in the sentence doesn't tell the 12个月 of the policy.
        !others.some((other) => sameFigure(other, figure) && other.unit === figure.unit),
    ),
    otherDays: rest.filter(({ figure }) => isOtherDayUnit(fact, figure)),
  };
}

/** Measure words of the writer's own counting: 三个方面, 两项. What they count is judged by its list. */
const GENERIC: ReadonlySet<string> = new Set(['个', '项', '种', '类', '条', '点', '件', '方面', '部分']);

/** Whether a figure says which case is meant rather than what holds in it: 3级, or a small count of one's own. */
const isSelector = ({ kind, unit, bound }: Fact) =>
  kind === 'grade' || (kind === 'count' && GENERIC.has(unit) && bound === undefined);

/** Whether the place of the rival fits plainly better than that of an equal figure. */
function outweighs(
  rival: RankedFigure,
  equal: RankedFigure,
  { ranking, aligned }: Places,
  said: Fact,
): boolean {
  const [ofEqual, ofRival] = [equal, rival].map(({ figure }) => agreeInBound(said, figure));
  if (ofEqual === 1 && (ofRival === -1 || (ofRival === 0 && equal.unit === rival.unit))) return false;
  const own = exclusive(ranking.role, rival.role, equal.role, aligned);
  const others = exclusive(ranking.role, equal.role, rival.role, aligned);
  const lead = rival.score - equal.score;
  return (
    (equal.score < limits.nearRatio * rival.score &&
      own >= limits.bare &&
      others <= limits.nearExclusive * own) ||
    (own >= limits.bare && others <= limits.bareRatio * own && lead >= limits.bareLead) ||
    (own >= limits.exclusive && others <= limits.exclusiveRatio * own && lead >= limits.lead)
  );
}

/** The rival whose place is surely meant although the told value stands elsewhere; null where that isn't plain. */
export function findOutweighing(places: Places, fact: Fact): RankedFigure | null {
  const [equal] = places.equal;
  const [rival] = places.rivals;
  if (!equal || !rival || isSelector(fact)) return null;
  // 人口50万以下 against 人口300万: both say which case is meant.
  if (fact.kind === 'number' && rival.figure.kind === 'number') return null;
  // The title and the dates of a policy may be named anywhere.
  if (equal.figure.clause === null) return null;
  if (rival.score >= limits.farRival && equal.score < limits.farRatio * rival.score) return rival;
  if (rival.score < limits.likely) return null;
  // Items of lists share one figure: those that fit far less well aren't meant.
  const near = places.equal.filter(
    ({ score }, index) => index === 0 || score >= limits.farRatio * rival.score,
  );
  return near.every((other) => outweighs(rival, other, places, fact)) ? rival : null;
}

/** The figure of another value that is surely meant where the told value stands nowhere; null where none is. */
export function findContradicted(places: Places, fact: Fact, facts: readonly Fact[]): RankedFigure | null {
  const [rival] = places.rivals;
  const { aligned } = places;
  const top = aligned.units[0];
  if (!rival || !top) return null;
  // 三项 may be the writer's own count; 最多3次 isn't.
  const isOwnCount = fact.kind === 'count' && (GENERIC.has(fact.unit) || fact.bound === undefined);
  const least = isOwnCount ? limits.wrongCount : limits.wrong;
  if (rival.score >= least && aligned.coverageOf(rival.unit) >= limits.unit) return rival;
  if (facts.filter((other) => sameMeasure(fact, other)).length > 1) return null;
  const inTop = places.rivals.filter(({ unit }) => unit === top.unit);
  const [sole] = inTop;
  if (inTop.length !== 1 || !sole || top.coverage < limits.sole) return null;
  const next = aligned.units.find(
    ({ unit }) => unit !== top.unit && unit.figures.some((other) => sameMeasure(fact, other)),
  );
  return !next || top.coverage - next.coverage >= limits.soleLead ? sole : null;
}

/** The same number in the other day unit, where its place is meant rather than an equal one. */
export function findOtherDays(places: Places): RankedFigure | null {
  const [days] = places.otherDays;
  const [equal] = places.equal;
  if (!days || days.score < limits.meant) return null;
  return !equal || days.score - equal.score >= limits.dayLead ? days : null;
}

/** The equal figures whose place is meant, where one is: their bounds and rates can be compared. */
export function findMeant(places: Places): readonly PolicyFigure[] {
  const [best] = places.equal;
  if (!best || best.score < limits.meant) return [];
  return places.equal.filter(({ score }) => score >= 0.75 * best.score).map(({ figure }) => figure);
}
