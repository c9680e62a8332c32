import type { FactKind } from './fact.ts';

/** One row of the unit table: a word, what it measures and how much of the base unit it is. */
export interface Unit {
  readonly kind: FactKind;
  /** The unit of the normal form. */
  readonly base: string;
  readonly factor: number;
  /** The word is also part of ordinary words, so that a Chinese numeral before it isn't a figure (三级, 两部). */
  readonly needsDigits: boolean;
}

const rows: [kind: FactKind, base: string, factor: number, words: string][] = [
  ['money', '元', 1, '元 块钱 圆 元人民币'],
  ['money', '美元', 1, '美元'],
  ['money', '港元', 1, '港元 港币'],
  ['percent', '%', 1, '%'],
  ['percent', '‰', 1, '‰'],
  ['percent', '百分点', 1, '个百分点 百分点'],
  ['ratio', '倍', 1, '倍'],
  ['percent', '%', 10, '成'],
  ['age', '岁', 1, '周岁 岁'],
  ['area', '平方米', 1, '平方米 平米 ㎡ m2'],
  ['area', '平方米', 1e6, '平方公里 平方千米'],
  ['area', '平方米', 2000 / 3, '亩'],
  ['area', '平方米', 1e4, '公顷'],
  ['length', '米', 1, '米'],
  ['length', '米', 1000, '公里 千米'],
  ['length', '米', 0.01, '厘米 公分'],
  ['length', '米', 0.001, '毫米'],
  ['length', '寸', 1, '寸 英寸'],
  ['volume', '立方米', 1, '立方米'],
  ['volume', '立方米', 0.001, '升'],
  ['mass', '千克', 1, '千克 公斤'],
  ['mass', '千克', 1000, '吨'],
  ['mass', '千克', 0.001, '克'],
  ['mass', '千克', 0.5, '斤'],
];

/** Measure words that a Chinese numeral before them makes a count: 三个, 五户. */
const SAFE_COUNTERS =
  '户次 人次 家次 户 人 名 位 家 个 项 种 类 件 份 次 辆 台 套 间 所 处 批 条 场 笔 章 张床位 个方面 方面';
/** Measure words that count only after digits, as they also end ordinary words (两部门, 三分). */
const PLAIN_COUNTERS =
  '宗 支 只 头 张 枚 本 篇 轮 门 组 队 村 省 市 县 区 镇 票 股 床 胎 孩 副 面 字 页 颗 株 棵 艘 架 把 幅 步 环节 渠道 节 款 部 期 座 栋 幢 层 例 分';
const GRADES = '级 档 等 星';
const NEED_DIGITS = new Set(['升', '克', '斤', '寸', ...PLAIN_COUNTERS.split(' '), ...GRADES.split(' ')]);

/** Units by their words. Terms are in `term-units.ts`, as their normal form is no number. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...rows.flatMap(([kind, base, factor, words]) =>
    words
      .split(' ')
      .map((word): [string, Unit] => [word, { kind, base, factor, needsDigits: NEED_DIGITS.has(word) }]),
  ),
  ...[SAFE_COUNTERS, PLAIN_COUNTERS].flatMap((words) =>
    words
      .split(' ')
      .map((word): [string, Unit] => [
        word,
        { kind: 'count', base: word, factor: 1, needsDigits: NEED_DIGITS.has(word) },
      ]),
  ),
  ...GRADES.split(' ').map((word): [string, Unit] => [
    word,
    { kind: 'grade', base: word, factor: 1, needsDigits: true },
  ]),
]);

/** How a duration is written in ISO 8601: the designator and how many of it a unit holds. */
export interface TermUnit {
  readonly designator: 'Y' | 'M' | 'D' | 'TH' | 'TM';
  readonly factor: number;
  /** The unit of the normal form where the designator doesn't say all: 工作日. */
  readonly base: string;
}

const termRows: [designator: TermUnit['designator'], factor: number, base: string, words: string][] = [
  ['Y', 1, '年', '年 周年 个年度 整年 个学年 学年 个自然年度'],
  ['M', 1, '月', '个月 个自然月 个整月'],
  ['M', 3, '月', '个季度 季度'],
  ['M', 6, '月', '个学期'],
  ['D', 1, '日', '日 天 个自然日 自然日 日历天 个日历日'],
  ['D', 1, '工作日', '个工作日 工作日 个交易日'],
  ['D', 7, '日', '周 个星期 星期'],
  ['TH', 1, '小时', '小时 个小时 个工作小时 学时 课时 个学时'],
  ['TM', 1, '分钟', '分钟'],
];

/** Units of terms (期限) by their words. */
export const termUnits: ReadonlyMap<string, TermUnit> = new Map(
  termRows.flatMap(([designator, factor, base, words]) =>
    words.split(' ').map((word): [string, TermUnit] => [word, { designator, factor, base }]),
  ),
);
