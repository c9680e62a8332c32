import { type FactKind, factsOf, findClause, formatClausePath } from '@tongjie/model';
import { readArguments } from '../arguments.ts';
import { type Command, toJson } from '../command.ts';
import { readPolicyAt } from '../read-file.ts';

const titles: Readonly<Record<FactKind, string>> = {
  money: '金额',
  percent: '比例',
  ratio: '倍数',
  number: '数',
  date: '日期',
  period: '时段',
  time: '时刻',
  term: '期限',
  count: '数量',
  age: '年龄',
  area: '面积',
  length: '长度',
  volume: '体积',
  mass: '质量',
  power: '功率',
  energy: '能量',
  temperature: '温度',
  sound: '声级',
  grade: '等级',
  phone: '电话',
  email: '邮箱',
  web: '网址',
  address: '地址',
  documentNumber: '文号',
  reference: '条款',
  repeal: '废止',
  obligation: '要求',
};

export const facts: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['FILE'], { json: { type: 'boolean' } });
    const { clauses } = await readPolicyAt(positionals[0] ?? '');
    const found = factsOf(clauses);
    if (values.json) print(toJson(found));
    else {
      const lines = found.map(({ kind, text, value, unit, clause }) => {
        const path = formatClausePath(findClause(clauses, clause)?.path ?? []);
        return `${path}\t${titles[kind]}\t${text}\t${value}${unit}`;
      });
      print(`${[...lines, `共 ${found.length} 处。`].join('\n')}\n`);
    }
    return 0;
  },
};
