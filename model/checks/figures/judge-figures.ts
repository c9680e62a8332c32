import type { Fact } from '../../facts/fact.ts';
import type { PassageContext } from '../check-context.ts';
import type { Passage } from '../passage.ts';
import { findCountedClaims } from './counted-claims.ts';
import { findRoleDates } from './date-roles.ts';
import { countParts } from './excused-counts.ts';
import { figuresIn } from './figure-facts.ts';
import { askOfFigure, type FigureQuestion } from './figure-question.ts';
import type { FigureVerdict, JudgedFigure } from './figure-verdict.ts';
import { judgeCited } from './judge-cited.ts';
import { judgeUncited } from './judge-uncited.ts';
import { findCountedList, isStrictCount } from './listed-counts.ts';

/** A count of a list of the policy (三个条件); null for other figures. */
function judgeListed({
  document,
  align,
  sentence,
  fact,
  citedIds,
  count,
}: FigureQuestion): FigureVerdict | null {
  const list = findCountedList(document, align(document), sentence.text, fact, citedIds);
  if (!list) return null;
  // 符合甲、乙、丙之一的: a list within a sentence is counted as well.
  const inSentences = align(document).units.slice(0, 3);
  if (inSentences.some(({ unit }) => countParts(unit.text).includes(Number(fact.value)))) return null;
  const isOwn = count === 'excused' && !isStrictCount(sentence.text, fact);
  return isOwn || list.items.length === fact.value
    ? { kind: 'stands', written: [], cited: false }
    : { kind: 'miscounted', list, of: document };
}

/** A day on which the policy as a whole starts, is issued or ends; null for other figures. */
function judgeDay({
  context,
  document,
  sentence,
  fact,
  elsewhere,
  doubtful,
}: FigureQuestion): FigureVerdict | null {
  const days = findRoleDates(context, document, sentence.text, fact);
  if (!days) return null;
  const written = days.all.at(-1);
  const isOne = new Set(days.all.map(({ value }) => value)).size === 1;
  // A policy with several such days has each for another matter: the place of the told one decides.
  if (!written || (elsewhere.length > 0 && !isOne)) return null;
  if (days.agreeing.length > 0) return { kind: 'stands', written: days.agreeing, cited: false };
  return { kind: 'differs', written, elsewhere: elsewhere[0] ?? null, certain: !doubtful };
}

/** 每月查一次 is how people say 每月检查: the policy needs no 一次. */
const ONCE_EACH = /每(?:半?年|个?月|个?季度?|周|天|日|学期)[^，。；]{0,8}$/;

function judge(question: FigureQuestion): FigureVerdict {
  const verdict =
    judgeListed(question) ??
    judgeDay(question) ??
    (question.cited.length > 0 ? judgeCited(question) : judgeUncited(question));
  const { fact, sentence } = question;
  const isOnceEach = fact.text === '一次' && ONCE_EACH.test(sentence.text.slice(0, fact.from));
  return verdict.kind === 'nowhere' && isOnceEach ? { kind: 'stands', written: [], cited: false } : verdict;
}

/** 一年最多5万元 says how often, not how long: people's words for 每年. */
function isRateWord({ text, bound, to }: Fact, words: string): boolean {
  // 一年封顶5万元: the bound is the amount's.
  if (/^一年$/.test(text) && /^(?:封顶|最[高多]|上限|不超过)/.test(words.slice(to))) return true;
  return (
    /^一(?:年|个月|天|日|个?季度|周)$/.test(text) && !bound && !/^[内以之前后期满的]/.test(words.slice(to))
  );
}

const RATES: readonly [words: RegExp, unit: string][] = [
  [/一年|每年|年年/, '年'],
  [/一个月|每个?月|按月/, '月'],
  [/一天|每[天日]/, '天'],
];

/** 一年60元 and 每人每年60元: what the words right before an amount count it by. */
function withRate(fact: Fact, text: string): Fact {
  if (fact.kind !== 'money' || fact.per?.some((unit) => '月年天'.includes(unit))) return fact;
  const before = /[^，。；]{0,8}$/.exec(text.slice(0, fact.from))?.[0] ?? '';
  const unit = RATES.find(([words]) => words.test(before))?.[1];
  return unit === undefined ? fact : { ...fact, per: [...(fact.per ?? []), unit] };
}

const cache = new WeakMap<Passage, readonly JudgedFigure[]>();

/** Every figure of a passage with what the policy says of it; judged once for all rules. */
export function judgeFigures(passage: Passage, context: PassageContext): readonly JudgedFigure[] {
  const { role, block, text, sentences } = passage;
  if (role === 'situation' || role === 'quotation' || block === 'title') return [];
  const known = cache.get(passage);
  if (known) return known;
  const facts = figuresIn(context, text)
    .filter((fact) => !isRateWord(fact, text))
    .map((fact) => withRate(fact, text));
  const claims = findCountedClaims(text, context.documents.policy);
  const judged = sentences.flatMap((sentence) => {
    const own = facts
      .filter(({ from }) => from >= sentence.from && from < sentence.to)
      .filter(({ from, to }) => !claims.some((claim) => from < claim.to && to > claim.from));
    return own.map((fact) => ({
      passage,
      sentence,
      fact,
      verdict: judge(askOfFigure(context, passage, sentence, fact, own)),
    }));
  });
  cache.set(passage, judged);
  return judged;
}
