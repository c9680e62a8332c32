import type { AlignedSentence } from '../alignment/align-sentence.ts';
import { findNumberedCases } from '../alignment/case-terms.ts';
import type { PolicyUnit } from '../alignment/policy-index.ts';
import { rememberByText } from '../remember-by-text.ts';
import { findChangedActors, findNarrowed, findSwapped } from './actors.ts';
import { findOtherAgents } from './agents.ts';
import { findComparisons, isSameBase } from './comparisons.ts';
import { findRejoined } from './joined.ts';
import { findTurnedLetters } from './letter-pairs.ts';
import { type ChangedCondition, type Matched, SURE, SURE_CITED, sharesSurroundings } from './matched.ts';
import { findMisplaced } from './misplaced.ts';
import { findPredicates } from './negations.ts';
import { type ChosenWord, chosenWordsOf, findChosenWords } from './opposites.ts';
import { findTurnedOutcomes } from './outcomes.ts';
import { findChangedParties } from './parties.ts';
import { affirmsAnother, findTurnedRound } from './polarity.ts';
import { findWaived } from './waivers.ts';

const numberedCases = rememberByText(findNumberedCases);

const ALL =
  /同时(?:符合|具备|满足|提供)|(?:全部|所有)条件|均(?:应|须|需)?(?:符合|具备|满足)|[都全](?:要|得|须)?(?:符合|满足|具备|有)(?=[，。！才]|条件)|全部(?:符合|满足|具备)|缺一不可|一个都不能少/;
const ANY =
  /之一|任一|任意一|其中一[项个种条]|一[项条个]即可|任何一[项个种条]|满足一[项个条]|任选其一|有一[项个条]就(?:行|可以|能)|或者其中/;
const UNIVERSAL =
  /所有(?!者|权|制|人权)|任何(?!单位|个人|人|费用|部门|组织)|一律|全部都|无论|不论|不管|不分|人人|都可以|都能|随时|无条件|没有限制|不受限制|不限|一(?=\p{Script=Han}{1,3}，就)|自己决定|[都就]给予?支持|不必经/u;
const RESTRICTION =
  /有条件的|符合[^，。；]{0,8}条件的|经[^，。；]{1,16}(?:批准|同意|审核|核准|认定|确认)|首次|仅限|限于|只能|确有困难|确有必要|特殊情况|特殊原因|情况复杂|情节严重|严重后果|重大|除[^，。；]{1,20}外|方可|持[^，。；]{1,12}证|满[一二两三四五六七八九十0-9]+[年月日]|在册的|(?<=因)[^，。；]{4,40}(?:造成|导致)|(?<=[^，。；]{4})且[^，。；]{3,18}(?=的|，)/;

/** How well a unit must fit (0 to 1) with a citation and without. */
const LEAST_CITED = 0.12;
const LEAST = 0.38;
/** A restriction that is left out while all are spoken of. */
const SURE_DROPPED = 0.6;
/** Units this close to the best are of the same matter. */
const NEAR = 0.7;
const NEAR_CITED = 0.6;
/** Without a citation a place that fits this much less well may be meant all the same. */
const EXCUSES = 0.5;
const MOST_UNITS = 12;
/** What a figure is bounded by is the bound rule's. */
const BOUNDS_FIGURE = /^[^，。]{0,3}[0-9一二两三四五六七八九十]/;

/** Both parties of a matter may be named for something else in it, and so may how it is done. */
const PARTY =
  /^(?:部分|全部|一致|公开|当地|主管|直接|劳动者|职工|员工|用人单位|雇主|企业|个人|单位|申请人|本人|自己|学生|教师|家庭|家长|监护人|业主|物业|事业单位)$/;
const SURE_PARTY = 0.55;
/** What one side buys the other sells. */
const DEAL = /^(?:购进|购买|购入|销售|出售)$/;
/** How something is done may be told of another step of it. */
const MANNER = /^(?:统一|委托|自行|自主|自己|本人|单独|共同|分别|国家级|省级|市级|县级|区级|乡级)$/;

/** Whether both words have the same neighbours: 自行选择 and 统一选择. */
function sharesFrame(text: string, said: ChosenWord, other: string, written: ChosenWord): boolean {
  const around = (words: string, { at, word }: ChosenWord) => [
    words.slice(Math.max(0, at - 2), at),
    words.slice(at + word.length, at + word.length + 2),
  ];
  const [before, after] = around(text, said);
  const [otherBefore, otherAfter] = around(other, written);
  const isSame = (one = '', two = '') => one.length === 2 && one === two && /^\p{Script=Han}{2}$/u.test(one);
  return isSame(before, otherBefore) || isSame(after, otherAfter);
}

function findOpposites({ aligned, text, units, best, sure }: Matched): ChangedCondition[] {
  const byChoice = Map.groupBy(findChosenWords(text), ({ choice }) => choice);
  return [...byChoice].flatMap(([choice, words]): ChangedCondition[] => {
    const [said] = words;
    // Both sides in one sentence make a comparison.
    if (!said || words.some(({ side }) => side !== said.side)) return [];
    if (BOUNDS_FIGURE.test(text.slice(said.at + said.word.length))) return [];
    const written = units.flatMap(({ unit, coverage }) =>
      (chosenWordsOf(unit).get(choice) ?? []).map((other) => ({ ...other, unit, coverage })),
    );
    if (written.some(({ side }) => side === said.side)) return [];
    const other = written.find(({ unit, at }) => sharesSurroundings(aligned, said.at, unit.text, at));
    if (!other) return [];
    const isFramed = sharesFrame(text, said, other.unit.text, other);
    const isWeak = PARTY.test(said.word) && !isFramed;
    if (isWeak && other.coverage < SURE_PARTY) return [];
    // A part of the clause that fits less well may be of the party that is meant.
    const isToldOfToo = aligned.units.some(
      ({ unit, coverage }) =>
        coverage >= EXCUSES * best.coverage &&
        (chosenWordsOf(unit).get(choice) ?? []).some(({ side }) => side === said.side),
    );
    if (isWeak && isToldOfToo) return [];
    const certain = other.coverage >= sure && (isFramed || !MANNER.test(said.word)) && !DEAL.test(said.word);
    return [{ kind: 'opposite', said, written: other.word, unit: other.unit, certain }];
  });
}

/** 同时符合 told as 之一, and the other way round. */
function findAllForAny({ text, units, best, sure }: Matched): ChangedCondition[] {
  const [all, any] = [ALL.exec(text), ANY.exec(text)];
  const said = any && !all ? any : all && !any ? all : null;
  if (!said) return [];
  return units.slice(0, 2).flatMap(({ unit }): ChangedCondition[] => {
    const words = unit.above + unit.text;
    const written = (any && !all ? ALL : ANY).exec(words);
    const isOther = (any && !all ? ANY : ALL).test(words);
    if (!written || isOther || !/条件|情形|材料|要求/.test(words)) return [];
    const place = { word: said[0], at: said.index };
    return [{ kind: 'all-for-any', said: place, written: written[0], unit, certain: best.coverage >= sure }];
  });
}

/** 不支付 told as 支付, and the other way round, where the policy has the verb in one way only. */
function findNegated(matched: Matched): ChangedCondition[] {
  const { aligned, text, units, best, sure, mayBeAny } = matched;
  const said = findPredicates(text);
  return said.flatMap(({ verb, negated, at }): ChangedCondition[] => {
    if (said.some((other) => other.verb === verb && other.negated !== negated)) return [];
    const written = units.flatMap(({ unit }) =>
      findPredicates(unit.above + unit.text)
        .filter((other) => other.verb === verb)
        .map((other) => ({ ...other, unit })),
    );
    const [other] = written;
    if (!other || written.some((place) => place.negated === negated)) return [];
    const affirmsToo = aligned.units.slice(0, MOST_UNITS).some(({ unit, coverage }) => {
      if (coverage < EXCUSES * best.coverage) return false;
      return findPredicates(unit.above + unit.text).some(
        (own) => own.verb === verb && own.negated === negated,
      );
    });
    if (affirmsToo && mayBeAny) return [];
    // 未按前款规定提出申请的: a condition further away tells the same.
    const deniesToo = (unit: PolicyUnit) => new RegExp(`[未不没][^，。；]{0,20}${verb}`).test(unit.text);
    if (negated && units.some(({ unit }) => deniesToo(unit))) return [];
    const words = other.unit.above + other.unit.text;
    const shared = sharesSurroundings(aligned, at, words, other.at);
    if (!shared || (negated && affirmsAnother(matched, verb))) return [];
    const [from, to] = [negated ? other.at : Math.max(0, other.at - 2), other.at + verb.length];
    const saidFrom = negated ? Math.max(0, at - 2) : at;
    return [
      {
        kind: 'negated',
        said: { word: text.slice(saidFrom, at + verb.length), at: saidFrom },
        written: words.slice(from, to),
        unit: other.unit,
        certain: best.coverage >= sure,
      },
    ];
  });
}

/** 低于最低工资标准 told as 高于. */
function findCompared({ text, units, best, sure }: Matched): ChangedCondition[] {
  return findComparisons(text).flatMap((said): ChangedCondition[] => {
    const written = units.flatMap(({ unit }) =>
      findComparisons(unit.text)
        .filter((other) => isSameBase(said, other))
        .map((other) => ({ ...other, unit })),
    );
    const [other] = written;
    if (!other || written.some(({ above }) => above === said.above)) return [];
    const certain = best.coverage >= sure;
    return [{ kind: 'compared', said, written: other.word, unit: other.unit, certain }];
  });
}

/** Whether a text has half of the pairs of characters of some words. */
function tells(text: string, words: string): boolean {
  const pairs = [...words].slice(1).map((letter, index) => words[index] + letter);
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length / 2;
}

/** A restriction that is left out while all are spoken of. */
function findDropped({ text, best }: Matched): ChangedCondition[] {
  const universal = UNIVERSAL.exec(text);
  const restriction = RESTRICTION.exec(best.unit.text);
  if (!universal || !restriction || tells(text, restriction[0]) || best.coverage < LEAST) return [];
  const said = { word: universal[0], at: universal.index };
  const certain = best.coverage >= SURE_DROPPED;
  return [{ kind: 'dropped', said, written: restriction[0], unit: best.unit, certain }];
}

/** 二级 isn't told of 三级: a unit that names other cases only. */
function isOfOtherCase(text: string, unit: PolicyUnit): boolean {
  const said = Map.groupBy(numberedCases(text), ({ axis }) => axis);
  if (said.size === 0) return false;
  const written = numberedCases(unit.text);
  return [...said].some(([axis, terms]) => {
    const others = written.filter((term) => term.axis === axis);
    return others.length > 0 && !others.some(({ value }) => terms.some((term) => term.value === value));
  });
}

const finders = [
  findOpposites,
  findMisplaced,
  findAllForAny,
  findNegated,
  findCompared,
  findSwapped,
  findTurnedLetters,
  findTurnedRound,
  findChangedActors,
  findNarrowed,
  findWaived,
  findRejoined,
  findTurnedOutcomes,
  findChangedParties,
  findOtherAgents,
];

/**
 * Conditions of the policy that a sentence turns round (书面 told as 口头, 同时符合 as 之一, 不支付 as 支付) or leaves out while
 * it speaks of all (所有, 一律).
 * @param mayBe which clauses are candidates; null is every clause
 */
export function findChangedConditions(
  aligned: AlignedSentence,
  text: string,
  mayBe: ReadonlySet<string> | null,
): ChangedCondition[] {
  const candidates = aligned.units.filter(
    ({ unit }) =>
      unit.clause !== null && (mayBe === null || mayBe.has(unit.clause)) && !isOfOtherCase(text, unit),
  );
  const [best] = candidates;
  if (!best || best.coverage < (mayBe === null ? LEAST : LEAST_CITED)) return [];
  const near = mayBe === null ? NEAR : NEAR_CITED;
  const units = candidates.filter(({ coverage }) => coverage >= near * best.coverage);
  const sure = mayBe === null ? SURE : SURE_CITED;
  const matched = { aligned, text, units, best, sure, mayBeAny: mayBe === null };
  const all = finders.flatMap((find) => find(matched));
  // 计入 and 不计入 are opposites and negations of each other.
  const found = all.filter(({ said }, index) => {
    const end = said.at + said.word.length;
    return !all
      .slice(0, index)
      .some((other) => other.said.at < end && other.said.at + other.said.word.length > said.at);
  });
  return found.length > 0 ? found : findDropped(matched);
}
