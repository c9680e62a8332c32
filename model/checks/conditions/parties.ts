import type { AlignedUnit } from '../alignment/align-sentence.ts';
import { rememberByText } from '../remember-by-text.ts';
import type { ChangedCondition, Matched } from './matched.ts';
import { chosenWordsOf, findChosenWords } from './opposites.ts';
import { partyOf } from './party.ts';

/** What somebody does; plain words and official ones for one act stand together. */
const ACTS: readonly [act: string, verbs: string][] = [
  ['pay', '支付|发给|发放|按月发|发|承担|负担|补足|垫付|出资|出钱|掏|出(?![具示台现])|付|补贴|补助|解决'],
  ['own', '所有'],
  ['decide', '审批|批准|审核|审定|核准|决定|认定|确认|拟订|制定|公布|指定|讨论|同意'],
  ['rule', '规定|约定'],
  ['punish', '处罚|责令|没收|吊销|收缴|罚款|警告|罚'],
  ['ask', '申请(?![人表书])|补办|补领|投诉|提出|提交|申报|报送|办理|领取|备案|求助|登记'],
  ['care', '负责|照料|护理(?![保机人费服])|照管'],
  ['contribute', '代扣代缴|缴纳|缴存|缴|交(?![通易流])'],
  ['prove', '举证|提供证据|拿出证据|承担举证'],
  ['settle', '结算|办理支付'],
];
const letters = (verb: string) => verb.replace(/\(.*/, '').length;
/** Longest first; a verb's own lookahead is a class of letters, without a bar. */
const VERB = ACTS.flatMap(([, verbs]) => verbs.split('|')).sort((a, b) => letters(b) - letters(a));
const acts = new Map(
  ACTS.flatMap(([act, verbs]) => verbs.split('|').map((verb) => [verb.replace(/\(.*/, ''), act] as const)),
);
const actOf = (verb: string) => acts.get(verb) ?? null;

/** 由单位支付, 向教育部门申请, 报市政府批准, 从基金支付, 归单位所有, 和定点机构结算. */
const FRAME = new RegExp(
  `(全?由|向|报请?|(?<!已)经(?!过)|从|归|属于|找|到|去|和|与)([^，。；：！？由向\\n]{2,24}?)(${VERB.join('|')})`,
  'gu',
);
/** Frames that lead to whom something is brought, and those that lead to who does it. */
const TOWARDS = /^[向报找到去]/;

interface Deed {
  /** The kind of party, or null for one that is known by its name only. */
  readonly party: string | null;
  readonly name: string;
  readonly act: string;
  readonly towards: boolean;
  readonly at: number;
  /** The words around, which tell what is done. */
  readonly around: string;
}

const STRETCH = /[^，。；：！？\n]+/g;
const BEFORE = 36;
const AFTER = 14;
/** 职工代表大会, 职工的近亲属: the name goes on. */
const GOES_ON = /^(?:代表|的|所在|近?亲属|家属|负责人|名义|账户|缴费|同意)/;
/** How something is done, between who does it and what. */
const MANNER =
  /(?:先行|预先|直接|统一|依法|按规定|按月|每月|从其.*|按[^、]*|各|再|先|预|另行|自行|全额|全部|书面|一次性?|代为|及时|负责)+$/;
const NAME = /^[\p{Script=Han}、（）]{2,20}$/u;

function findParty(words: string): { readonly party: string | null; readonly name: string } | null {
  // The longest name that ends in somebody: 所在单位 in 所在单位每月.
  for (let length = words.length; length >= 2; length -= 1) {
    const name = words.slice(0, length);
    const party = partyOf(name);
    if (party !== null && !GOES_ON.test(words.slice(length))) return { party, name };
  }
  const name = words.replace(MANNER, '');
  return NAME.test(name) && !/的$/.test(name) ? { party: null, name } : null;
}

const findFramed = (text: string): Deed[] =>
  [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index: from }) =>
    [...stretch.matchAll(FRAME)].flatMap(
      ({ 0: all, 1: frame = '', 2: words = '', 3: verb = '', index }): Deed[] => {
        const act = actOf(verb);
        const found = findParty(words);
        if (!found || act === null || (found.party === null && !/[由向找报]$/.test(frame))) return [];
        // 基金和个人都不付: two who do one thing, not one who does it with the other.
        if (/^[和与]$/.test(frame) && findParty(stretch.slice(0, index))?.party != null) return [];
        const at = from + index + frame.length;
        const end = from + index + all.length;
        const before = text.slice(Math.max(0, at - BEFORE), at);
        const around = before + words.slice(found.name.length) + text.slice(end, end + AFTER);
        return [{ ...found, act, towards: TOWARDS.test(frame), at, around }];
      },
    ),
  );

/** 修理者应当提供咨询，并承担拖运费用: what a party at the head of a sentence must or may do. */
const SUBJECT =
  /(?<=^|[。；！？\n，])([\p{Script=Han}]{2,8}?)(?:(?:依照|按照|对|在|因|自)[^，。；]{1,40}，)?(?:应当|必须|可以|负责|有权)/gu;
const ACT_ONLY = /(?<!由[^，。；]{0,16})(?:承担|负担|支付|垫付|发放|发给|补足|预交)/g;
const SENTENCE_END = /[。；！？\n]/;

const findSubjects = (text: string): Deed[] =>
  [...text.matchAll(SUBJECT)].flatMap(({ 1: name = '', index }): Deed[] => {
    const length = text.slice(index).search(SENTENCE_END);
    const end = length < 0 ? text.length : index + length;
    if (!NAME.test(name)) return [];
    return [...text.slice(index, end).matchAll(ACT_ONLY)].flatMap(({ 0: verb, index: place }): Deed[] => {
      const act = actOf(verb);
      const at = index + place;
      const around = text.slice(Math.max(0, at - AFTER), at) + text.slice(at, at + verb.length + AFTER);
      return act === null ? [] : [{ party: partyOf(name), name, act, towards: false, at: index, around }];
    });
  });

const findDeeds = rememberByText((text): readonly Deed[] => findFramed(text));
/** With those whose party is the subject; only the policy's own sentences are read so. */
const findAllDeeds = rememberByText((text): readonly Deed[] => [...findFramed(text), ...findSubjects(text)]);

const pairsOf = (text: string) =>
  new Set([...text].slice(1).map((letter, index) => [...text][index] + letter));

function shared(one: ReadonlySet<string>, other: string): number {
  const pairs = pairsOf(other);
  let count = 0;
  for (const pair of one) if (pairs.has(pair)) count += 1;
  return count;
}

/** Whether two names may be of the same party. */
const isSameParty = (one: Deed, other: Deed) =>
  one.party !== null && other.party !== null
    ? one.party === other.party
    : other.name.includes(one.name.slice(0, 2)) || one.name.includes(other.name.slice(0, 2));

/** Whether the policy itself speaks of somebody by this name. */
const isNamedIn = ({ index, units }: Matched['aligned'], name: string) =>
  [...pairsOf(name)].every((pair) => index.knows(pair)) && units.some(({ unit }) => unit.text.includes(name));

/** 一致的 isn't told of 不一致的: the sentence and the place name different sides of a choice, beside the parties themselves. */
function isOfOtherCase(text: string, said: string, unit: AlignedUnit['unit'], name: string): boolean {
  const written = chosenWordsOf(unit);
  return findChosenWords(text).some(({ choice, side, word }) => {
    const others = (written.get(choice) ?? []).filter((other) => !name.includes(other.word));
    return !said.includes(word) && others.length > 0 && others.every((other) => other.side !== side);
  });
}

/** The words of a unit's paragraph from the last full stop before it: its subject may stand before a semicolon. */
function sentenceUpTo({ context, from, to }: AlignedUnit['unit']): string {
  const start = Math.max(context.lastIndexOf('。', from - 1), context.lastIndexOf('\n', from - 1)) + 1;
  return context.slice(start, to);
}

/** Deeds that share this much of what the likeliest shares are of the same matter; and how much that must be. */
const ALIKE = 0.75;
const LEAST_SHARED = 2;
/** A deed of the same party excuses that shares this much of it. */
const EXCUSES = 0.6;
/** Units that fit this well, of the best ones, are looked at. */
const NEAR = 0.5;
const MOST_UNITS = 8;

/** Whom the policy names for what a sentence says somebody else does: 由所在单位负责 told as 由基金负责. */
export function findChangedParties({ aligned, text, units, best, sure }: Matched): ChangedCondition[] {
  const near = units.filter(({ coverage }) => coverage >= NEAR * best.coverage).slice(0, MOST_UNITS);
  return findDeeds(text).flatMap((said, _, all): ChangedCondition[] => {
    if (all.some((other) => other !== said && other.act === said.act && !isSameParty(other, said))) return [];
    if (said.party === null && !isNamedIn(aligned, said.name)) return [];
    const rest = pairsOf(text.slice(0, said.at) + text.slice(said.at + said.name.length));
    const written = near.flatMap(({ unit, coverage }) =>
      findAllDeeds(sentenceUpTo(unit))
        .filter(({ act, towards }) => act === said.act && towards === said.towards)
        .filter(({ name }) => !isOfOtherCase(text, said.name, unit, name))
        .map((deed) => ({ ...deed, unit, coverage, share: shared(rest, deed.around + unit.above) })),
    );
    const most = Math.max(0, ...written.map(({ share }) => share));
    const meant = written.filter(({ share }) => share >= ALIKE * most);
    const [first] = meant.toSorted((a, b) => b.share - a.share);
    const isTold = written.some((deed) => isSameParty(deed, said) && deed.share >= EXCUSES * most);
    if (!first || most < LEAST_SHARED || isTold) return [];
    const certain = first.coverage >= sure;
    const place = { word: said.name, at: said.at };
    return [{ kind: 'actor', said: place, written: first.name, unit: first.unit, certain }];
  });
}
