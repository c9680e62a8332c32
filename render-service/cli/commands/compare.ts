import {
  type ClauseDifference,
  type ComparedClause,
  type ComparisonSummary,
  comparePolicies,
  type FactChange,
  formatClausePath,
  type PlacedFactChange,
  summarizeComparison,
  type WordChange,
} from '@tongjie/model';
import { readArguments } from '../arguments.ts';
import { type Command, toJson } from '../command.ts';
import { readPolicyAt } from '../read-file.ts';

const titles: Readonly<Record<keyof ComparisonSummary['counts'], string>> = {
  changed: '修改',
  added: '新增',
  removed: '删去',
  merged: '合并',
  split: '拆分',
  moved: '移位',
  renumbered: '仅条号变动',
  same: '未变',
};
const order = ['changed', 'added', 'removed', 'merged', 'split', 'moved', 'renumbered', 'same'] as const;
const SHOWN = 60;
const shorten = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : line;
};

/** 第三条, 第三条 → 第四条, 第三条、第四条 → 第三条. */
function placeOf({ kind, old, new: next, others }: ClauseDifference): string {
  const side = (own: ComparedClause | null, further: readonly ComparedClause[]) =>
    [...(own ? [own] : []), ...further]
      .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
      .map(({ path }) => formatClausePath(path))
      .join('、');
  const before = side(old, kind === 'merged' ? others : []);
  const after = side(next, kind === 'split' ? others : []);
  if (before === '' || after === '') return before + after;
  return before === after ? after : `${before} → ${after}`;
}

const limits = { atMost: '不超过', lessThan: '低于', atLeast: '不低于', moreThan: '超过' } as const;
type Stated = NonNullable<FactChange['old']>;

/** A figure as printed; with its limit in words where that is what changed. */
const shownFact = (fact: Stated | null, withLimit: boolean): string =>
  fact === null ? '（无）' : `${withLimit && fact.bound ? limits[fact.bound] : ''}${fact.text}`;

function printFact({ difference, change }: PlacedFactChange): string {
  const { about, old, new: next } = change;
  const withLimit = old !== null && next !== null && old.bound !== next.bound;
  const name = about === '' ? '' : `${about}：`;
  const place = placeOf(difference);
  if (change.kind === 'obligation') return `  ${place}  ${old?.text} → ${next?.text}（${about}）`;
  return `  ${place}  ${name}${shownFact(old, withLimit)} → ${shownFact(next, withLimit)}`;
}

/** The comma that joins an insertion to what was there says nothing. */
const JOINT = /^[，；。、：\s]+(?=\S)/;

/** A comma that became a stop is no news. */
const saysSomething = ({ old, new: next }: WordChange): boolean => /[^，。；、：\s]/.test(old + next);

function printWords({ old, new: next }: WordChange): string {
  if (old === '') return `    增：${shorten(next.replace(JOINT, ''))}`;
  if (next === '') return `    删：${shorten(old.replace(JOINT, ''))}`;
  return `    ${shorten(old)} → ${shorten(next)}`;
}

/** Equal changes of one clause are told once. */
function printClause(difference: ClauseDifference): string[] {
  const { kind, old, new: next, changes } = difference;
  const text = changes.length > 0 ? '' : `  ${shorten((next ?? old)?.text ?? '')}`;
  return [
    `${titles[kind]} ${placeOf(difference)}${text}`,
    ...new Set(changes.filter(saysSomething).map(printWords)),
  ];
}

function printComparison(differences: readonly ClauseDifference[]): string {
  const { counts, figures, duties } = summarizeComparison(differences);
  const isTold = ({ kind, reordered }: ClauseDifference) =>
    kind !== 'same' && (kind !== 'moved' || reordered);
  const numberOnly = differences.filter(({ kind, reordered }) => kind === 'moved' && !reordered);
  // Items go with the article that they stand in.
  const heads = new Set(numberOnly.map(({ new: next }) => next?.path.join('/')));
  const renumbered = numberOnly.filter(({ new: next }) => !heads.has(next?.path.slice(0, -1).join('/')));
  const told = order.flatMap((kind) => (counts[kind] > 0 ? [`${titles[kind]} ${counts[kind]} 条`] : []));
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [title, ...lines, ''] : [];
  return [
    `${told.join('，') || '没有条款'}。`,
    '',
    ...section(`数据变化（${figures.length} 处）`, figures.map(printFact)),
    ...section(`要求变化（${duties.length} 处）`, duties.map(printFact)),
    ...section('逐条变化', differences.filter(isTold).flatMap(printClause)),
    ...section('仅条号变动', renumbered.length > 0 ? [`  ${renumbered.map(placeOf).join('；')}`] : []),
  ]
    .join('\n')
    .trimEnd();
}

export const compare: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['OLD', 'NEW'], { json: { type: 'boolean' } });
    const [old, next] = [await readPolicyAt(positionals[0] ?? ''), await readPolicyAt(positionals[1] ?? '')];
    const told = comparePolicies(old.clauses, next.clauses);
    print(values.json ? toJson(told) : `${printComparison(told)}\n`);
    return 0;
  },
};
