import type { Fact } from '../../facts/fact.ts';
import type { PolicyDates } from '../../policy/policy.ts';
import type { PassageContext } from '../check-context.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { figuresOf, type PolicyFigure } from './figure-facts.ts';
import { sameFigure } from './same-figure.ts';

/** What happens to the policy as a whole on a day. */
export type DateRole = 'start' | 'issue' | 'end';

const VERBS: readonly [role: DateRole, words: string][] = [
  ['start', '施行|实施|生效|执行|实行|落地'],
  ['issue', '印发|公布|发布|出台|签署|发文'],
  ['end', '为止|失效|到期|届满'],
];
const AFTER = VERBS.map(([role, words]): [DateRole, RegExp] => [
  role,
  new RegExp(`^(?:\\s?起)?[^。；0-9]{0,14}?(?:${words})`),
]);
const BEFORE: readonly [DateRole, RegExp][] = [
  ['start', /(?:施行|实施|生效|执行)(?:日期|时间)?(?:为|是|[:：]|从|自|于)+$/],
  ['issue', /(?:落款|成文|签署|署名)(?:日期|时间)?(?:为|是|[:：]|于)*$/],
  ['issue', /(?:印发|公布|发布|出台)(?:日期|时间)?(?:为|是|[:：]|于)+$/],
  ['end', /有效期(?:限)?(?:为|是)?(?:[^，。；]{0,14})[至到]$/],
];

/** Of an earlier text. */
const EARLIER = /原|旧|废止|修订|修正|修改|此前|上一|现行|以前/;

/** What a date of a text is told to be of the policy, or null. Offsets of the date count in `text`. */
export function roleOfDate(text: string, { from, to }: Fact): DateRole | null {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 28);
  const leading = BEFORE.find(([, pattern]) => pattern.test(before));
  if (leading) return EARLIER.test(before.slice(-10)) ? null : leading[0];
  // The nearest verb behind the date counts: 7日公布，10月1日施行.
  const [nearest] = AFTER.flatMap(([role, pattern]) => {
    const length = pattern.exec(after)?.[0].length;
    return length === undefined ? [] : [{ role, length }];
  }).sort((a, b) => a.length - b.length);
  if (!nearest) return null;
  const clause = /^[^，。；]{0,14}/.exec(text.slice(to + nearest.length))?.[0] ?? '';
  const around = (/[^，。；]{0,10}$/.exec(before)?.[0] ?? '') + after.slice(0, nearest.length) + clause;
  return EARLIER.test(around) ? null : nearest.role;
}

const FIELDS: Readonly<Record<DateRole, readonly (keyof PolicyDates)[]>> = {
  start: ['effective'],
  issue: ['signed', 'issued'],
  end: ['expires'],
};

function datesOf(context: PassageContext, document: PreparedDocument, role: DateRole): PolicyFigure[] {
  const told = figuresOf(context, document).all.filter(
    (figure) => figure.kind === 'date' && roleOfDate(figure.context, figure) === role,
  );
  const fields = FIELDS[role].flatMap((field) => document.policy.dates[field] ?? []);
  return [
    ...told,
    ...fields.map((date): PolicyFigure => {
      const [year, month, day] = date.split('-').map(Number);
      const text = `${year}年${month}月${day}日`;
      const place = { from: 0, to: text.length, of: document, clause: null, context: text };
      return { kind: 'date', text, value: date, unit: '', ...place };
    }),
  ];
}

const cache = new WeakMap<PreparedDocument, Map<DateRole, readonly PolicyFigure[]>>();
const DAY = 86_400_000;

/** An end of a term may be told as its last day or the day after. */
function isNextDay(one: Fact, other: Fact): boolean {
  return Math.abs(Date.parse(String(one.value)) - Date.parse(String(other.value))) <= DAY;
}

/** Titles and words that lead to another document. */
const OTHER = /《([^》]{2,60})》/g;

/**
 * The days on which the policy as a whole starts, is issued or ends, where a date of a sentence is told to be such a
 * day: those that it agrees with and all. Null where the date has no such role, the sentence speaks of another document,
 * or the policy has no such day.
 */
export function findRoleDates(
  context: PassageContext,
  document: PreparedDocument,
  text: string,
  fact: Fact,
): {
  readonly role: DateRole;
  readonly agreeing: readonly PolicyFigure[];
  readonly all: readonly PolicyFigure[];
} | null {
  if (fact.kind !== 'date' || !/^\d{4}-\d{2}/.test(String(fact.value))) return null;
  const role = roleOfDate(text, fact);
  if (role === null) return null;
  const { title } = document.policy;
  if ([...text.matchAll(OTHER)].some(([, name = '']) => !title.includes(name))) return null;
  const known = cache.get(document) ?? new Map<DateRole, readonly PolicyFigure[]>();
  cache.set(document, known);
  const all = known.get(role) ?? datesOf(context, document, role);
  known.set(role, all);
  if (all.length === 0) return null;
  const agreeing = all.filter((date) => sameFigure(fact, date) || (role === 'end' && isNextDay(fact, date)));
  return { role, agreeing, all };
}
