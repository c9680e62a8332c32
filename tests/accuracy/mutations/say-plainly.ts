import { type Clause, clausesOf, type Policy } from '@tongjie/model';

/** A true statement about a policy, with the clause that it is made from. */
export interface TrueStatement {
  readonly clause: string;
  readonly text: string;
}

const SHORTEST = 12;
const LONGEST = 110;

/**
 * What people write for official words. Kept apart from the lists that the rules use, so that the measure doesn't
 * flatter them.
 */
const WORDS: readonly [official: RegExp, plain: string][] = [
  [/（[^（）]{0,40}）|\([^()]{0,40}\)/g, ''],
  [/(?:依照|按照)(?:本(?:条例|办法|规定)|国家(?:有关)?|有关法律、行政法规)的?规定，?/g, '按规定'],
  [/应当/g, '要'],
  [/不得/g, '不能'],
  [/自([^，。]{2,14}之日)起/g, '从$1起'],
  [/([0-9])日内/g, '$1天内'],
  [/给予/g, '给'],
  [/领取/g, '领'],
  [/缴纳/g, '交'],
  [/用人单位/g, '单位'],
  [/最低生活保障/g, '低保'],
  [/个体工商户/g, '个体户'],
  [/长期护理保险/g, '长护险'],
  [/住房公积金/g, '公积金'],
  [/社会保险/g, '社保'],
  [/不超过/g, '最多'],
  [/最长为?/g, '最多'],
  [/50%/g, '一半'],
  [/以及|及其/g, '和'],
  [/未满/g, '不满'],
  [/在([^，。]{2,20})期间/g, '$1的时候'],
  [/进行/g, '做'],
  [/(?<=[，。])(?:并|由)(?=\p{Script=Han})/gu, '$&'],
];

/** A few of the words are said plainly, others stay: which, is told by the number of the statement. */
function sayPlainly(text: string, number: number): string {
  let plain = text;
  WORDS.forEach(([official, word], index) => {
    if ((number + index) % 3 !== 0) plain = plain.replace(official, word);
  });
  return plain;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。；])|\n/).map((sentence) => sentence.trim().replace(/；$/, '。'));
}

/** What a listed clause says only together with the words above the list. */
function withLead(clause: Clause, above: Clause | undefined, sentence: string): string {
  const lead = above?.text.split(/[。；\n]/).at(-1) ?? '';
  return above && above.level < clause.level && lead.endsWith('：') ? lead + sentence : sentence;
}

/** True statements about a policy: one sentence each of its clauses, said a little more plainly. Deterministic. */
export function sayPolicyPlainly(policy: Policy): TrueStatement[] {
  const clauses = clausesOf(policy.document);
  const above: Clause[] = [];
  const statements: TrueStatement[] = [];
  for (const clause of clauses) {
    while ((above.at(-1)?.level ?? 0) >= clause.level) above.pop();
    for (const sentence of sentencesOf(clause.text)) {
      const text = sayPlainly(withLead(clause, above.at(-1), sentence), statements.length);
      if (text.length >= SHORTEST && text.length <= LONGEST && !/[：:]$/.test(text))
        statements.push({ clause: clause.id, text });
    }
    above.push(clause);
  }
  return statements;
}
