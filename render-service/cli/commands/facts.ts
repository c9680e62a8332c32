import {
  type Bound,
  type ClauseFact,
  type Fact,
  type FactKind,
  factsOf,
  factsOutside,
  findClause,
  formatClausePath,
} from '@tongjie/model';
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

const limits: Readonly<Record<Bound, string>> = {
  atMost: '至多',
  lessThan: '不到',
  atLeast: '至少',
  moreThan: '超过',
};

/** The value as people calculate with it, where the text prints it otherwise: 300,000 元 for 30万元. */
function normalForm({ kind, text, value, unit }: Fact): string {
  if (kind === 'repeal') return String(value);
  if (typeof value === 'string' || text.replace(/[\s,，]/g, '') === `${value}${unit}`) return '';
  return `${value.toLocaleString('en-US', { maximumFractionDigits: 4 })} ${unit}`.trim();
}

/** 金额  至多 5万元／企业·年  租金补贴  50,000 元 */
function printFact(fact: Fact): string {
  const { kind, text, bound, per = [], about = '', approximate } = fact;
  const limit = bound ? `${limits[bound]} ` : '';
  const rate = per.length > 0 ? `／${per.join('·')}` : '';
  const printed = `${limit}${approximate ? '约 ' : ''}${text.replace(/\s+/g, ' ')}${rate}`;
  return [titles[kind], printed, about, normalForm(fact)].join('\t').trimEnd();
}

export const facts: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['FILE'], { json: { type: 'boolean' } });
    const { clauses, document } = await readPolicyAt(positionals[0] ?? '');
    const found: readonly ClauseFact[] = [...factsOf(clauses), ...factsOutside(document)];
    if (values.json) print(toJson(found));
    else {
      const lines = found.map((fact) => {
        const clause = findClause(clauses, fact.clause);
        return `${clause ? formatClausePath(clause.path) : '（条款外）'}\t${printFact(fact)}`;
      });
      print(`${[...lines, `共 ${found.length} 处。`].join('\n')}\n`);
    }
    return 0;
  },
};
