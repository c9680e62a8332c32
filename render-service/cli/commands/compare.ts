import { type ClauseDifference, comparePolicies, formatClausePath } from '@tongjie/model';
import { readArguments } from '../arguments.ts';
import { type Command, toJson } from '../command.ts';
import { readPolicyAt } from '../read-file.ts';

const titles: Readonly<Record<ClauseDifference['kind'], string>> = {
  added: '新增',
  removed: '删去',
  changed: '修改',
  moved: '移位',
  same: '未变',
  merged: '合并',
  split: '拆分',
};
const SHOWN = 48;
const shorten = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return [...line].length > SHOWN ? `${[...line].slice(0, SHOWN).join('')}…` : line;
};

function printComparison({ kind, old, new: next, others, changes, facts }: ClauseDifference): string[] {
  const paths = [old, next].flatMap((side) => (side ? [formatClausePath(side.path)] : []));
  const further = others.map((clause) => formatClausePath(clause.path)).join('、');
  const more = further === '' ? '' : kind === 'merged' ? `（并入原${further}）` : `（分出${further}）`;
  const path = (kind === 'added' || kind === 'removed' ? (paths[0] ?? '') : paths.join(' → ')) + more;
  const text = changes.length > 0 ? '' : shorten((next ?? old)?.text ?? '');
  return [
    `${titles[kind]} ${path} ${text}`.trimEnd(),
    ...changes.map((change) => `    “${shorten(change.old)}” → “${shorten(change.new)}”`),
    ...facts.flatMap(({ about, old: was, new: now }) =>
      was && now ? [`    数据：${about} ${was.text} → ${now.text}`] : [],
    ),
  ];
}

export const compare: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['OLD', 'NEW'], { json: { type: 'boolean' } });
    const [old, next] = [await readPolicyAt(positionals[0] ?? ''), await readPolicyAt(positionals[1] ?? '')];
    const told = comparePolicies(old.clauses, next.clauses);
    if (values.json) {
      print(toJson(told));
      return 0;
    }
    const counts = Object.entries(titles).map(
      ([kind, title]) => `${title} ${told.filter((entry) => entry.kind === kind).length} 条`,
    );
    print(
      `${[...told.filter(({ kind }) => kind !== 'same').flatMap(printComparison), counts.join('，')].join('\n')}\n`,
    );
    return 0;
  },
};
