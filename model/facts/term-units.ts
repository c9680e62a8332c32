/** How a duration is written in ISO 8601: the designator and how many of it a unit holds. */
export interface TermUnit {
  readonly designator: 'Y' | 'M' | 'D' | 'TH' | 'TM' | 'TS';
  readonly factor: number;
  /** The unit of the normal form where the designator doesn't say all: 工作日. */
  readonly base: string;
}

const rows: [designator: TermUnit['designator'], factor: number, base: string, words: string][] = [
  ['Y', 1, '年', '年 周年 个年度 整年 个学年 学年 个自然年度 个自然年 个会计年度 个完整年度 个纳税年度 年期'],
  ['M', 1, '月', '个月 个自然月 个整月 个足月'],
  ['M', 3, '月', '个季度'],
  ['M', 6, '月', '个学期'],
  ['D', 1, '日', '日 天 个自然日 自然日 日历天 个日历日 日历日 个日历天 整天 昼夜'],
  ['D', 1, '工作日', '个工作日 工作日 个交易日 交易日 个法定工作日'],
  ['D', 7, '日', '周 个星期 星期'],
  ['TH', 1, '小时', '小时 个小时 个工作小时 工作小时 学时 课时 个学时 个课时'],
  ['TM', 1, '分钟', '分钟'],
  ['TS', 1, '秒', '秒 秒钟'],
];

/** Units of terms (期限) by their words. */
export const termUnits: ReadonlyMap<string, TermUnit> = new Map(
  rows.flatMap(([designator, factor, base, words]) =>
    words.split(' ').map((word): [string, TermUnit] => [word, { designator, factor, base }]),
  ),
);
