import type { Fact } from '../../facts/fact.ts';
import { policyDocumentSchema } from '../../policy/policy-schema.ts';
import type { CitedClause, PassageContext } from '../check-context.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';

/** A writer's own count is small; larger numbers come from somewhere. */
const LARGEST = 12;

/** What is counted by these is no list of the writer's. */
const NO_LIST: ReadonlySet<string> = new Set(['次', '人', '名', '户', '台', '套', '辆', '张']);

/** What a picture shows is counted by its own shapes. */
const SHAPES = /^(?:方框|框|箭头|圆|格|柱|扇|条形|节点|图标)/;

/** How many parts an enumeration has: A、B和C has three, and A、B、C three. A name such as 教育和体育局 may hold a 和. */
export function countParts(text: string): number[] {
  return text.split(/[，。；：:—\n]/).flatMap((stretch) => {
    const parts = stretch.split('、');
    const last = parts.at(-1) ?? '';
    if (parts.length < 2 && !/[和及与]/.test(last)) return [];
    return /[和及与]/.test(last) ? [parts.length, parts.length + 1] : [parts.length];
  });
}

/**
 * The possible lengths of the list that a count announces (四件事：A、B、C、D) or sums up (A、B、C三家); null where there
 * is none. Such a list settles whether the count is right.
 */
function countAnnounced(sentence: Sentence, fact: Fact): number[] | null {
  const after = sentence.text.slice(fact.to - sentence.from);
  const list = /^[^，。；：:—]{0,14}[：:—]+([^。！？]*[、，；][^。！？]*)/.exec(after)?.[1];
  if (list !== undefined) {
    const runs = list.match(/[一二三四五六七八九十]是/g)?.length ?? 0;
    return [
      runs,
      ...countParts(list),
      ...[/；/, /，/].map((mark) => list.split(mark).filter(Boolean).length),
    ];
  }
  const before = /[^，。；：:—]*$/.exec(sentence.text.slice(0, fact.from - sentence.from))?.[0] ?? '';
  return before.includes('、') && !/等$/.test(before) ? countParts(before) : null;
}

/** How many there are of what a document counts by itself: its parts, its outermost clauses, articles, listed things. */
function countOf(document: PreparedDocument): number[] {
  const { clauses, policy } = document;
  const outermost = clauses.filter(({ level }) => level === 1).length;
  const articles = clauses.filter(({ path }) => /^第.+条$/.test(path.at(-1) ?? '')).length;
  const root = policyDocumentSchema.nodeFromJSON(policy.document);
  const preambles = root.children.flatMap((part) =>
    part.children
      .filter(({ type }) => type.name === 'policyParagraph')
      .flatMap(({ textContent }) => countParts(textContent)),
  );
  return [root.childCount, outermost, articles, policy.issuers.length, ...preambles];
}

const cache = new WeakMap<PreparedDocument, readonly number[]>();
function countsOf(document: PreparedDocument): readonly number[] {
  const counts = cache.get(document) ?? countOf(document);
  cache.set(document, counts);
  return counts;
}

/**
 * `excused`: a listing that the sentence, its section or its citations show bears it out. `plausible`: the policy as a whole
 * has as many parts. `contradicted`: the list that it announces has another length.
 */
export type CountVerdict = 'excused' | 'plausible' | 'contradicted' | 'open';

/**
 * Whether a count is of the writer's or the policy's own listing, which no sentence of the policy need state: the
 * parts of an enumeration in the sentence, the children or enumerations of the cited clause, the pieces of a list in
 * the section, the policy's own parts.
 */
export function judgeCount(
  context: PassageContext,
  fact: Fact,
  passage: Passage,
  sentence: Sentence,
  cited: readonly CitedClause[],
): CountVerdict {
  const { kind, value, to, bound, unit } = fact;
  if (kind !== 'count' || typeof value !== 'number' || value > LARGEST) return 'open';
  // 最多3次, 2人以上 are limits, not lists.
  if (bound !== undefined || NO_LIST.has(unit)) return 'open';
  if (passage.role === 'picture' && SHAPES.test(passage.text.slice(to, to + 3))) return 'excused';
  const announced = countAnnounced(sentence, fact);
  if (announced) return announced.includes(value) ? 'excused' : 'contradicted';
  const inClauses = cited.flatMap(({ document, clause }) => [
    document.withBelow(clause.id).filter(({ level }) => level === clause.level + 1).length,
    ...countParts(clause.text),
  ]);
  // A headline such as 六种支持 counts what the section goes on to cite.
  const told = passage.role === 'heading' ? new Set(cited.map(({ clause }) => clause.id)).size : 0;
  const counts = [told, ...countParts(sentence.text), ...inClauses, ...passage.pieces];
  if (counts.includes(value)) return 'excused';
  return countsOf(context.documents.policy).includes(value) ? 'plausible' : 'open';
}
