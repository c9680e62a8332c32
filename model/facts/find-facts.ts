import { findBound } from './bounds.ts';
import { toHalfWidth } from './chinese-numeral.ts';
import { findCountedBy } from './counted-by.ts';
import { type Bound, type Fact, type FactKind, isFigureKind } from './fact.ts';
import { findContacts } from './find-contacts.ts';
import { findDates } from './find-dates.ts';
import { findDocumentNumbers, findRepeals } from './find-documents.ts';
import { findFigures } from './find-figures.ts';
import { findObligations } from './find-obligations.ts';
import { findReferences } from './find-references.ts';
import { findSubjects } from './find-subject.ts';
import { findTimes } from './find-times.ts';
import { findMasks, findTitles } from './masks.ts';

const isBounded = ({ kind, value }: Found): boolean =>
  kind === 'time' ? !String(value).includes('/') : isFigureKind(kind) && kind !== 'period';
const NOT_COUNTED_BY: ReadonlySet<FactKind> = new Set(['date', 'period', 'age', 'percent', 'grade', 'ratio']);
/** Years and months run on; hours, days and minutes may be so many in each month. */
const isCountedBy = (kind: FactKind, unit: string): boolean =>
  isFigureKind(kind) && !NOT_COUNTED_BY.has(kind) && !(kind === 'term' && /年|月/.test(unit));

interface Found extends Pick<Fact, 'kind' | 'value' | 'from' | 'to'> {
  readonly unit?: string;
  readonly bound?: Bound;
  readonly approximate?: true;
  readonly weak?: true;
}

const ROUGH_BEFORE = /(?:大?(?<![签预节合特履违条公契续])约|将近|接近|估计|近)$/;
const ROUGH_AFTER = /^(?:左右|上下|余(?!额|下)|多(?=[\p{Script=Han}]))/u;

/** 近三年 is the last three years. */
function isRough(text: string, { kind, from, to }: Found): boolean {
  const before = ROUGH_BEFORE.exec(text.slice(Math.max(0, from - 2), from))?.[0];
  if (before !== undefined && !(before === '近' && (kind === 'term' || kind === 'date'))) return true;
  return ROUGH_AFTER.test(text.slice(to, to + 2));
}

/** 每人仅可申请一次, 只配套支持一次: the word before limits how often. */
const ONLY = /(?:只|仅|限(?![时期度制额定]))[^,。;:、\n]{0,8}$/;
const EACH = /每[^,。;:\n]{1,24}$/;

/** What stands between the figures of a list that share the bound before it: 不低于3年或者行驶里程60,000公里. */
const LISTED_UNDER =
  /^(?:、|或者?|和|及|以及)(?:[\p{Script=Han}]{0,4}(?:里程|面积|金额|数量|人数|总额|重量|长度|次数|收入|产值))?$/u;
const LONGEST_LINK = 12;

/** Gives the bound before a list to all its figures: 达到1000万元、5000万元、1亿元的. */
function shareBounds(text: string, facts: readonly Fact[], leading: ReadonlySet<Fact>): Fact[] {
  let last: { readonly fact: Fact; readonly bound: Bound } | undefined;
  return facts.map((fact) => {
    const near = last !== undefined && fact.from - last.fact.to <= LONGEST_LINK;
    const between = near ? text.slice(last?.fact.to, fact.from) : '。';
    const isListed = LISTED_UNDER.test(between) && (fact.kind === last?.fact.kind || between.length > 2);
    const bound = last && isListed && !fact.bound && isFigureKind(fact.kind) ? last.bound : undefined;
    const bounded = bound ? { ...fact, bound } : fact;
    last =
      bounded.bound && (bound || leading.has(fact)) ? { fact: bounded, bound: bounded.bound } : undefined;
    return bounded;
  });
}

/** Bound of a figure, and where a note that belongs to it ends. */
function boundOf(text: string, found: Found): { bound?: Bound; noteEnd: number; isLeading?: boolean } | null {
  const { kind, from, to } = found;
  if (!isBounded(found)) return { noteEnd: to };
  const around = findBound(text, from, to, kind);
  const bound = found.bound ?? around?.bound;
  const noteEnd = around?.noteEnd ?? to;
  const isLeading = around?.isLeading === true && found.bound === undefined;
  if (!found.weak) return bound ? { bound, noteEnd, isLeading } : { noteEnd };
  if (bound && !(kind === 'grade' && isLeading)) return { bound, noteEnd, isLeading };
  if (kind === 'grade') return null;
  const before = text.slice(Math.max(0, from - 24), from);
  if (ONLY.test(before)) return { bound: 'atMost', noteEnd };
  return EACH.test(before) ? { noteEnd } : null;
}

function withSubjects(text: string, facts: readonly Fact[]): Fact[] {
  const figures = facts.filter(({ kind }) => isFigureKind(kind));
  const subjects = findSubjects(text, figures);
  const about = new Map(figures.map((figure, index) => [figure, subjects[index]]));
  return facts.map((fact) => {
    const words = about.get(fact);
    return words === undefined ? fact : { ...fact, about: words };
  });
}

/**
 * The facts (数据项) of a text in the order in which they stand: figures with units, dates, periods, terms, clock times,
 * document numbers, references, addresses, repeals and obligation words, each with its normal form. They never overlap.
 * In the titles of other documents only dates are facts; in idioms, names and labels nothing is. Linear time.
 */
export function findFacts(text: string): Fact[] {
  // One character stays one character, so that offsets hold.
  const plain = toHalfWidth(text);
  const taken = new Uint8Array(plain.length);
  const claim = ({ from, to }: { from: number; to: number }): boolean => {
    if (from >= to || taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  };
  const cover = (ranges: readonly { from: number; to: number }[]) => {
    for (const { from, to } of ranges) taken.fill(1, from, to);
  };
  const facts: Fact[] = [];
  const leading = new Set<Fact>();
  const add = (found: Found) => {
    const limits = boundOf(plain, found);
    if (!limits || !claim(found)) return;
    const { from, to, kind, value, unit = '' } = found;
    taken.fill(1, to, limits.noteEnd);
    const per = isCountedBy(kind, unit) ? findCountedBy(plain, from, to) : [];
    const fact: Fact = {
      kind,
      text: text.slice(from, to),
      value,
      unit,
      from,
      to,
      ...(limits.bound ? { bound: limits.bound } : {}),
      ...(per.length > 0 ? { per } : {}),
      ...(found.approximate || (isFigureKind(kind) && isRough(plain, found)) ? { approximate: true } : {}),
    };
    facts.push(fact);
    if (limits.isLeading) leading.add(fact);
  };
  const search = (found: readonly Found[]) => {
    for (const each of found) add(each);
  };
  search(findDocumentNumbers(plain));
  search(findRepeals(plain));
  search(findDates(plain));
  cover(findTitles(plain));
  search(findReferences(plain));
  search(findContacts(plain));
  search(findTimes(plain));
  search(findObligations(plain));
  cover(findMasks(plain));
  search(findFigures(plain));
  const inOrder = facts.sort((a, b) => a.from - b.from);
  return withSubjects(plain, shareBounds(plain, inOrder, leading));
}
