/** Kinds of fault that a false twin can have, in Chinese for the printed tables; a pair names the key. */
export const faultKinds = {
  amount: '金额',
  percent: '比例',
  fraction: '分数',
  ratio: '倍数',
  count: '数量',
  age: '年龄',
  length: '长度',
  area: '面积',
  mass: '重量',
  time: '时长',
  term: '期限',
  date: '日期',
  bound: '上下限',
  dayunit: '日与工作日',
  unit: '单位量级',
  rate: '每月每年',
  number: '文号',
  claim: '章条件数',
  duty: '义务',
  condition: '条件',
  office: '机关',
  article: '条号',
  quotation: '引文',
} as const;
export type FaultKind = keyof typeof faultKinds;

/** The classes for which an aim is set: figures, dates, bounds and units 95 of 100, duties and conditions 85. */
export const classes = {
  figures:
    'amount percent fraction ratio count age length area mass time term date bound dayunit unit rate number claim article'.split(
      ' ',
    ),
  duties: ['duty'],
  conditions: ['condition'],
  words: ['office', 'quotation'],
} as const;

export function isFaultKind(text: string): text is FaultKind {
  return Object.hasOwn(faultKinds, text);
}
