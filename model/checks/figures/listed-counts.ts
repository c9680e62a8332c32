import type { Fact } from '../../facts/fact.ts';
import type { AlignedSentence } from '../alignment/align-sentence.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { findList, listsOf, type PolicyList } from './policy-lists.ts';

/** Measure words by which the items of a list are counted. */
const LISTED: ReadonlySet<string> = new Set(['个', '项', '种', '类', '条', '点', '件', '款']);
const LONGEST = 40;

/** Nouns that people exchange when they count a list. */
const ALIKE = [
  '条件 要求 条',
  '情形 情况 行为',
  '材料 资料',
  '便利 服务',
  '费用 支出',
  '职责 任务',
  '措施 举措',
];

/** The noun that follows a count: 条件 in 三个条件. Empty where none does. */
function nounAfter(text: string, { to }: Fact): string {
  return /^(?:基本)?(\p{Script=Han}{2,5})/u.exec(text.slice(to))?.[1] ?? '';
}

/** The noun before a count: 待遇 in 待遇分三类. Empty where none is. */
function nounBefore(text: string, { from }: Fact): string {
  return /(\p{Script=Han}{2})(?:共?分为?|分成|包括|共?有|共)$/u.exec(text.slice(0, from))?.[1] ?? '';
}

/** Whether the words that announce a list name what is counted. Words that announce most lists name nothing. */
function names(lead: string, noun: string, leads: readonly string[]): boolean {
  const pairs = [...noun].slice(1).map((letter, index) => [...noun][index] + letter);
  const isCommon = (pair: string) =>
    leads.length > 3 && leads.filter((other) => other.includes(pair)).length * 2 > leads.length;
  return pairs.some((pair) => lead.includes(pair) && !isCommon(pair));
}

/** Whether they name it by another word for it. */
function namesAlike(lead: string, noun: string): boolean {
  return ALIKE.map((row) => row.split(' ')).some(
    (row) => row.some((word) => noun.startsWith(word)) && row.some((word) => lead.includes(word)),
  );
}

/** What is counted as the policy counts it; other things (支持, 方面) are grouped as the writer likes. */
const STRICT = /^(?:基本)?(?:申请|申领|享受)?(?:条件|要求|情形|情况|行为|材料|资料|费用)/;

/** Whether a count must be the policy's even where the sentence goes on to list as many. */
export function isStrictCount(text: string, { to }: Fact): boolean {
  return STRICT.test(text.slice(to));
}

/** Counts of only some of the items: 其中三项, 前三项, 任意两项, 之一. */
const SOME = /(?:其中|前|后|任意|任一|另外|其他|新增|增加|减少|还有)的?$|^.{0,6}(?:之一|中的|以上)/;

/**
 * The list that a count of a sentence is of (三个条件, 六项便利), or null. `fact` counts in `text`.
 * @param cited ids of the clauses that the sentence cites
 */
export function findCountedList(
  document: PreparedDocument,
  aligned: AlignedSentence,
  text: string,
  fact: Fact,
  cited: ReadonlySet<string>,
): PolicyList | null {
  const { kind, unit, value, from, to } = fact;
  if (kind !== 'count' || !LISTED.has(unit) || typeof value !== 'number') return null;
  if (value < 2 || value > LONGEST || /每[^，。；]{0,6}$/.test(text.slice(0, from))) return null;
  if (SOME.test(text.slice(0, from).slice(-4)) || SOME.test(text.slice(to, to + 8))) return null;
  const noun = nounAfter(text, fact) || nounBefore(text, fact);
  // In a cited clause there is little to mix up.
  const leads = cited.size > 0 ? [] : listsOf(document).map(({ lead }) => lead);
  if (noun === '') return null;
  const isNamed = listsOf(document).some(({ lead }) => names(lead, noun, leads));
  return findList(document, aligned, cited, ({ lead }) =>
    isNamed ? names(lead, noun, leads) : namesAlike(lead, noun),
  );
}
