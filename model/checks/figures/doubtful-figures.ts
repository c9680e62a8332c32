import type { Fact } from '../../facts/fact.ts';
import type { PolicyUnit } from '../alignment/policy-index.ts';
import { isTold, type Passage, type Sentence } from '../passage.ts';
import { sameMeasure } from './same-figure.ts';

/** Sentences about the past, the world outside, or an invented case: their figures needn't be the policy's. */
const BACKGROUND =
  /截至|同比|数据显示|据统计|统计局|近年来|以来|累计|原规定|旧版|此前|过去|去年|上年(?!度)|调整前|例如|比如|假设|举例|某(?!些)|小[王李张刘陈赵]/g;
/** Words before a figure that was reckoned from others. 最多 and 至少 bound a figure. */
const RECKONED =
  /(?:提高|增加|(?<![最至不])(?:多|少)领?|减少|降低|相差|差|涨|上调|下调|合计|共计|总共|一共|折合|相当于)(?:了|出|到|约)?$/;
/** Words of a sentence that reckons: 一年下来, 加起来. */
const REASONED =
  /下来|加起来|合计|共计|一共|总共|累加|全年|半年|两项|折合|相当于|算下来|每月.*一年|差额|相差|还有|剩下|加上|多领|少交|比.{1,12}[多少高低涨提增减]/;
/** Words of a policy that adds up. */
const ADDS = /增加|另加|每多|加发|增发/;
/** A year of months, and the terms of months that policies have. */
const MULTIPLES = [2, 3, 4, 6, 12];

/** Whether the words before a figure tell that it was reckoned; where the policy has 增加 itself, they tell what it says. */
function isReckoned(before: string, matched: string): boolean {
  return RECKONED.test(before) && !/增加|减少|提高|降低|上调|下调|合计|共计/.test(matched);
}

/** A number that can be added up: an amount, or a term in days or hours. */
function sizeOf({ kind, value }: Fact): number | null {
  if (kind === 'money') return typeof value === 'number' ? value : null;
  const days = /^PT?([0-9.]+)[DH]$/.exec(String(value))?.[1];
  return kind === 'term' && days !== undefined ? Number(days) : null;
}

/**
 * Whether a figure is a simple sum, difference or multiple of figures of the policy, in a sentence that reckons: twelve
 * months of a monthly rate. Where the policy adds up itself (每多1个，增加15天), a sum of its figures needs no such words.
 */
function isSimpleResult(
  fact: Fact,
  sentence: Sentence,
  written: () => readonly Fact[],
  matched: PolicyUnit | null,
): boolean {
  const said = sizeOf(fact);
  if (said === null) return false;
  const sizes = (facts: readonly Fact[]) =>
    facts.filter((other) => sameMeasure(fact, other)).flatMap((other) => sizeOf(other) ?? []);
  const close = (value: number) => Math.abs(value - said) < 0.005;
  const isSum = (values: readonly number[]) =>
    values.some((value, index) => values.some((other, place) => place !== index && close(value + other)));
  if (matched && ADDS.test(matched.previous + matched.text) && isSum(sizes(matched.figures))) return true;
  if (!REASONED.test(sentence.text)) return false;
  const values = sizes(written());
  return (
    values.some((value) => fact.kind === 'money' && MULTIPLES.some((times) => close(value * times))) ||
    values.some((value) =>
      values.some((other) => other !== value && (close(value + other) || close(value - other))),
    )
  );
}

/**
 * Whether a figure that differs from the policy's may rightly do so: then it is a warning, not an error.
 * @param written every figure of the documents; many, so they are asked for only where a sentence reckons
 * @param matched the unit of the policy that the sentence tells; what its words say themselves is no sign of background
 */
export function isDoubtful(
  fact: Fact,
  passage: Passage,
  sentence: Sentence,
  written: () => readonly Fact[],
  matched: PolicyUnit | null,
): boolean {
  const words = matched?.text ?? '';
  return (
    fact.approximate === true ||
    sentence.text.match(BACKGROUND)?.some((word) => !words.includes(word)) === true ||
    isReckoned(passage.text.slice(sentence.from, fact.from), words) ||
    !isTold(sentence) ||
    isSimpleResult(fact, sentence, written, matched)
  );
}
