import type { Fact } from '../../facts/fact.ts';
import type { CitedClause } from '../check-context.ts';
import type { Passage, Sentence } from '../passage.ts';

/** Nouns by which a writer counts his own points: 分三步, 两类人, 五个方面. */
const OWN_POINTS =
  /^(?:方面|部分|步|件事|点|类|种|条|问题|变化|阶段|环节|层次|情形|途径|渠道|办法|样|块|关|项变化|个问题)/;

/** Parts of an enumeration: A、B和C has three. */
function countParts(text: string): number {
  return text.split(/、|和|及|与|；|，/).filter((part) => part.trim() !== '').length;
}

/**
 * Whether a count is of the writer's or the policy's own listing, which no sentence of the policy need state:
 * the children of the cited clause, the parts of an enumeration in the sentence, or an announced number of points.
 */
export function isExcusedCount(
  fact: Fact,
  passage: Passage,
  sentence: Sentence,
  cited: readonly CitedClause[],
): boolean {
  if (fact.kind !== 'count' || typeof fact.value !== 'number' || fact.value > 12) return false;
  const after = passage.text.slice(fact.to, fact.to + 4);
  const announced = OWN_POINTS.test(after) || OWN_POINTS.test(fact.unit);
  const children = cited.map(
    ({ document, clause }) =>
      document.withBelow(clause.id).filter(({ level }) => level === clause.level + 1).length,
  );
  if (children.includes(fact.value)) return true;
  const lists = sentence.text.split(/[：:—]/).map(countParts);
  return lists.includes(fact.value) || announced;
}
