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
  ['money', '元', 1, '元 块钱 圆 元人民币 元整'],
  ['money', '元', 0.1, '角钱'],
  ['money', '美元', 1, '美元 美金'],
  ['money', '港元', 1, '港元 港币'],
  ['money', '澳门元', 1, '澳门元 澳门币'],
  ['money', '新台币', 1, '新台币'],
  ['money', '欧元', 1, '欧元'],
  ['money', '英镑', 1, '英镑'],
  ['money', '日元', 1, '日元'],
  ['percent', '%', 1, '%'],
  ['percent', '‰', 1, '‰'],
  ['percent', '百分点', 1, '个百分点 百分点'],
  ['ratio', '倍', 1, '倍'],
  ['percent', '%', 10, '成 折'],
  ['age', '岁', 1, '周岁 岁'],
  ['area', '平方米', 1, '平方米 平米 ㎡ m2 m²'],
  ['area', '平方米', 1e-4, '平方厘米'],
  ['area', '平方米', 1e6, '平方公里 平方千米 km2 km²'],
  ['area', '平方米', 2000 / 3, '亩'],
  ['area', '平方米', 1e4, '公顷'],
  ['length', '米', 1, '米 m'],
  ['length', '米', 1000, '公里 千米 km'],
  ['length', '米', 0.01, '厘米 公分 cm'],
  ['length', '米', 0.001, '毫米 mm'],
  ['length', '米', 1852, '海里'],
  ['length', '寸', 1, '寸 英寸'],
  ['volume', '立方米', 1, '立方米 m3 m³'],
  ['volume', '立方米', 0.001, '升'],
  ['volume', '立方米', 1e-6, '毫升 ml mL'],
  ['mass', '千克', 1, '千克 公斤 kg'],
  ['mass', '千克', 1000, '吨'],
  ['mass', '千克', 0.001, '克'],
  ['mass', '千克', 1e-6, '毫克 mg'],
  ['mass', '千克', 0.5, '斤'],
  ['power', '千瓦', 1, '千瓦 kW'],
  ['power', '千瓦', 1000, '兆瓦 MW'],
  ['power', '千瓦', 0.001, '瓦'],
  ['energy', '千瓦时', 1, '千瓦时 千瓦·时 度电 度 kWh'],
  // 5千瓦时 is read as 5千 瓦时
  ['energy', '千瓦时', 0.001, '瓦时'],
  ['energy', '吨标准煤', 1, '吨标准煤 吨标煤'],
  ['temperature', '℃', 1, '摄氏度 ℃ °C'],
  ['sound', '分贝', 1, '分贝 dB'],
  ['number', '伏', 1, '伏 伏特'],
  ['number', '伏', 1000, '千伏 kV'],
  ['number', '兆帕', 1, '兆帕 MPa'],
  ['number', '公斤/平方厘米', 1, '公斤/平方厘米'],
];

/** Measure words that a Chinese numeral before them makes a count: 三个, 五户. */
const SAFE_COUNTERS =
  '户次 人次 家次 辆次 件次 批次 班次 例次 床日 户 人 名 位 家 个 项 种 类 件 份 次 辆 台 套 间 所 处 批 条 场 笔 章 起 张床位 张 宗 支 只 头 枚 篇 轮 座 栋 幢 艘 架 株 棵 颗 票 方 个方面 方面';
/** Measure words that count only after digits, as they also end ordinary words (两部门, 三分). */
const PLAIN_COUNTERS =
  '本 门 组 队 村 省 市 县 区 镇 乡 街道 社区 股 床 胎 孩 副 面 字 页 把 幅 步 环节 渠道 节 款 部 期 层 例 分 顿 班 人·次 车次 航次 标箱 篇次 台套 台次 座次 只次 头次 户家庭 亩次 尾 羽 趟 桌 席 名额 学分 对 双 瓶 盒 箱 袋 包 桶 根 块 片 扇 窗 口 眼 井 道 盏 卷 册 条次 列 组次 晚';
const GRADES = '级 档 等 等级 星 星级 等次 档次 类人员';
const NEED_DIGITS = new Set([
  '升',
  '克',
  '斤',
  '寸',
  'm',
  '瓦',
  '瓦时',
  '度',
  ...PLAIN_COUNTERS.split(' '),
  ...GRADES.split(' '),
]);

/** Units by their words. */
export const units: ReadonlyMap<string, Unit> = new Map([
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
  ...rows.flatMap(([kind, base, factor, words]) =>
    words
      .split(' ')
      .map((word): [string, Unit] => [word, { kind, base, factor, needsDigits: NEED_DIGITS.has(word) }]),
  ),
]);
