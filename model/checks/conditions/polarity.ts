import { rememberByText } from '../remember-by-text.ts';
import { type ChangedCondition, type Matched, sharesSurroundings } from './matched.ts';

/** A word that a text negates, whatever it is: 未开展, 没有雇工, 不再单独开展. */
interface Negated {
  readonly word: string;
  readonly negator: string;
  readonly at: number;
}

const NEGATOR =
  /(?:不再|不予|不得|不能|不可以?|不用|不必|不需要?|不会|不应当?|无需|无须|没有|尚未|未经|未|没|无|非|不)(?:再|另行|单独|重复|继续|要求|予以?)?(\p{Script=Han}{2})/gu;
/** Words that begin with a negator and are no negation, and bounds, which other rules judge. */
const WORD =
  /^(?:不(?:动产|同|低|高|少|多|超|大|小|足|满|到|仅|但|论|管|断|良|合理|正当|可抗|定期|等|限|包[括含]|当|服|便|利|法|明|然|妨|易|过|是|迟|早|晚|短|长|计|分|一)|无(?:论|偿|障碍|效|疑|线|纸|人)|未(?:成年|来|满|达|到|婚)|没收|尚未|未必|非(?:营利|税|遗|机动|法|居住|住宅|处方|公有|全日|典|洲|常|但|金融|学历|物质|公企|经营性|户籍))/;
const FUNCTION = /[的了在是和与及或等为对由将把被从向于其该得超过低高少多足满到达之一二三四五六七八九十]/;
const DENIES = /[不未没无非免别禁拒勿]|除|外/;
const BREAK = /[，。；：！？\n]/;
/** Questions, examples and exceptions turn round what they speak of. */
const OPEN =
  /[？?]|什么|怎么|如何|是否|哪|除|否则|只有|才能|方可|例外|反之|不是|要不要|能不能|可不可以|([\p{Script=Han}])不\1/u;

/** What must not be done is judged by the rule of duties. */
const OBLIGES = /不得|不能|不应/;
const FORBIDS = /不得|不能|不应|禁止|严禁/;
/** Places further off that deny the same excuse. */
const MOST_UNITS = 8;
const CASE = /的，|如果|要是|万一/;

const findNegatedWords = rememberByText((text): readonly Negated[] =>
  [...text.matchAll(NEGATOR)].flatMap(({ 0: all, 1: word = '', index }): Negated[] => {
    if (WORD.test(all) || FUNCTION.test(word)) return [];
    return [{ word, negator: all.slice(0, -word.length), at: index + all.length - word.length }];
  }),
);

/** The words from a place back to the comma before it. */
function wordsBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && !BREAK.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

/** The words from a place up to the next comma. */
function wordsFrom(text: string, at: number): string {
  const length = text.slice(at).search(BREAK);
  return length < 0 ? text.slice(at) : text.slice(at, at + length);
}

/** 未开展经营活动的企业: the negation is part of a condition, not of what is told. */
const isCondition = (text: string, at: number) => wordsFrom(text, at).includes('的');

/** Places where a text has a word without denying it. */
function findAffirmed(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!DENIES.test(wordsBefore(text, at))) places.push(at);
  return places;
}

/** Whether a sentence affirms something else than `verb` that the policy only denies: both turned round say the same again. */
export function affirmsAnother({ text, units }: Matched, verb: string): boolean {
  return units.some(({ unit }) =>
    findNegatedWords(unit.text).some(
      ({ word, negator }) =>
        word !== verb &&
        text.includes(word) &&
        !OBLIGES.test(negator) &&
        findAffirmed(text, word).length > 0 &&
        findAffirmed(unit.text, word).length === 0,
    ),
  );
}

/**
 * What the policy has in the negative only and the sentence says in the affirmative, or the other way round: 未开展 told as
 * 已经开展, 不再单独开展 as 还要开展. A sentence that turns two things round says the same again (无异议的，可以 — 有异议的，
 * 不可以), so only a single change counts.
 */
export function findTurnedRound({ aligned, text, units, sure }: Matched): ChangedCondition[] {
  if (OPEN.test(text)) return [];
  const said = findNegatedWords(text);
  const written = units.flatMap(({ unit, coverage }) =>
    findNegatedWords(unit.text).map((word) => ({ ...word, unit, coverage })),
  );
  const affirmed = written.flatMap(({ word, negator, at, unit, coverage }): ChangedCondition[] => {
    if (OBLIGES.test(negator) || !text.includes(word)) return [];
    if (units.some((other) => findAffirmed(other.unit.text, word).length > 0)) return [];
    if (said.some((other) => other.word === word)) return [];
    const place = findAffirmed(text, word).find(
      (own) =>
        isCondition(text, own) === isCondition(unit.text, at) &&
        sharesSurroundings(aligned, own, unit.text, at, word.length),
    );
    if (place === undefined) return [];
    const certain = coverage >= sure;
    return [{ kind: 'negated', said: { word, at: place }, written: negator + word, unit, certain }];
  });
  const denied = said.flatMap(({ word, negator, at }): ChangedCondition[] => {
    // Whoever falls short of a condition may be told of in words of its own: 没参加的，由单位支付.
    if (OBLIGES.test(negator) || isCondition(text, at) || CASE.test(text)) return [];
    if (written.some((other) => other.word === word)) return [];
    const denies = new RegExp(`[未不没无][^，。；]{0,20}${word}`);
    if (aligned.units.slice(0, MOST_UNITS).some(({ unit }) => denies.test(unit.text))) return [];
    for (const { unit, coverage } of units) {
      const place = findAffirmed(unit.text, word).find(
        (other) =>
          !isCondition(unit.text, other) && sharesSurroundings(aligned, at, unit.text, other, word.length),
      );
      if (place === undefined) continue;
      const place0 = at - negator.length;
      const certain = coverage >= sure;
      return [{ kind: 'negated', said: { word: negator + word, at: place0 }, written: word, unit, certain }];
    }
    return [];
  });
  const changes = [...affirmed, ...denied];
  const words = new Set(changes.map(({ said: { at } }) => at));
  // A negation of the sentence that the policy doesn't know may stand for any of its words; 不得 and 不能 are one.
  const forbids = units.some(({ unit }) => FORBIDS.test(unit.text));
  const unknown = said.filter(
    ({ word, at, negator }) =>
      !written.some((other) => other.word === word) &&
      !words.has(at - negator.length) &&
      !(forbids && OBLIGES.test(negator)),
  );
  return words.size === 1 && unknown.length === 0 ? changes.slice(0, 1) : [];
}
