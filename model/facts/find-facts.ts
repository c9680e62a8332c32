import { findBound } from './bounds.ts';
import { toHalfWidth } from './chinese-numeral.ts';
import type { Bound, Fact, FactKind } from './fact.ts';
import { findDates } from './find-dates.ts';
import { findFigures } from './find-figures.ts';
import { findObligations } from './find-obligations.ts';
import { findReferences } from './find-references.ts';
import { findMasks } from './masks.ts';

const BOUNDED = new Set<FactKind>([
  'money',
  'percent',
  'ratio',
  'number',
  'date',
  'term',
  'count',
  'age',
  'area',
  'length',
  'volume',
  'mass',
  'grade',
]);
const COUNTED_BY = new Set<FactKind>(['money', 'count', 'number']);
const PER_UNITS =
  '人 户 家 月 年 天 日 次 季度 季 学期 学年 周 个 名 台 辆 亩 套 间 张 件 项 平方米 公里 吨 企业 项目'
    .split(' ')
    .join('|');
const PER_BEFORE = new RegExp(`每(?:一|个|1|单个)?(${PER_UNITS})`, 'g');
const PER_AFTER = new RegExp(`^\\s?/\\s?(${PER_UNITS})(?:[·./、](${PER_UNITS}))?`);

interface Found extends Pick<Fact, 'kind' | 'value' | 'from' | 'to'> {
  readonly unit?: string;
  readonly bound?: Bound | undefined;
  readonly approximate?: true;
}

/** What a figure is counted by: 每人每月1309元, 3000元/人·月. */
function findPer(text: string, from: number, to: number): readonly string[] {
  const sentence = /[^，。；;：:]*$/.exec(text.slice(Math.max(0, from - 24), from))?.[0] ?? '';
  const before = [...sentence.matchAll(PER_BEFORE)].map((match) => match[1] ?? '');
  const after = PER_AFTER.exec(text.slice(to, to + 12));
  return [...new Set([...before, ...(after?.slice(1) ?? [])])].filter(
    (unit) => unit !== undefined && unit !== '',
  );
}

/**
 * The facts (数据项) of a text in the order in which they stand: figures with units, dates, periods, terms, document numbers,
 * references, telephone numbers and obligation words, each with its normal form. They never overlap. Linear time.
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
  const facts: Fact[] = [];
  const add = (found: Found) => {
    if (!claim(found)) return;
    const { from, to, kind } = found;
    const bound = found.bound ?? (BOUNDED.has(kind) ? findBound(plain, from, to) : undefined);
    const per = COUNTED_BY.has(kind) ? findPer(plain, from, to) : [];
    const isRough =
      found.approximate ||
      (BOUNDED.has(kind) &&
        (/约$/.test(plain.slice(from - 1, from)) || /^左右/.test(plain.slice(to, to + 2))));
    facts.push({
      kind,
      text: text.slice(from, to),
      value: found.value,
      unit: found.unit ?? '',
      from,
      to,
      ...(bound ? { bound } : {}),
      ...(per.length > 0 ? { per } : {}),
      ...(isRough ? { approximate: true as const } : {}),
    });
  };
  for (const found of findReferences(plain)) add(found);
  for (const found of findDates(plain)) add(found);
  for (const mask of findMasks(plain)) claim(mask);
  for (const found of findFigures(plain)) add(found);
  for (const found of findObligations(plain)) add(found);
  return facts.sort((a, b) => a.from - b.from);
}
