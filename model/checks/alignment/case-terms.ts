import { readNumeral } from '../../facts/chinese-numeral.ts';

/** A word that says which of several cases is meant: 三级 of the grades, 职工 of the groups of persons. */
export interface CaseTerm {
  /** What is chosen among: `级`, `类`, or the number of a row of words. */
  readonly axis: string;
  readonly value: string;
  readonly at: number;
  readonly length: number;
}

/**
 * Cases that exclude each other in lists of amounts, shares and terms: groups of persons, places, kinds. Values are parted
 * by `|`, words for one value by spaces. Collected from tariffs, tables of benefits and catalogues of fines.
 */
const ROWS = `
职工参保人员 职工医保 在职职工 职工 员工|居民参保人员 居民医保 城乡居民 参保居民 居民
用人单位 单位 企业|职工个人 个人 本人
单位缴费 单位缴纳|个人缴费 个人缴纳|财政补助 政府补助 财政补贴
机构护理 住护理机构 入住护理机构 住养老机构 入住养老机构 入住机构 住机构 在机构 机构养老|居家护理 居家 在家 上门
在职|退休|失业|灵活就业
城镇 城市|农村
成年人|未成年人 儿童
大专 专科|本科 学士|硕士|博士
幼儿园 学前|小学|初中|高中|中职 中等职业|高校 大学
初级工 初级|中级工 中级|高级工 高级|技师 二级技师|高级技师
轻度|中度|重度|极重度
完全不能自理|大部分不能自理|部分不能自理|能自理 能够自理
国家级|省级|市级|区级 县级 区县级|镇级 乡级
单人|双人|多人
住院|门诊|急诊
顺产|剖宫产|流产
首次 第一次 初次|再次 第二次
新建|改建 改造|扩建
省内 市内 本省 本市|省外 市外 外省 外市 异地
配偶|子女|父母|其他亲属
情节轻微|情节较轻|情节一般|情节较重|情节严重|情节特别严重
一定作用|重要作用|重大作用|特别重大作用
一定贡献|重要贡献|重大贡献|特别重大贡献
一般事故|较大事故|重大事故|特别重大事故
高速公路|普通公路 普通道路 其他道路 一般道路|急弯
微型企业|小型企业|中型企业|大型企业
集中供养|分散供养
全日制|非全日制
特级|甲级|乙级|丙级
特等奖|一等奖|二等奖|三等奖
金奖|银奖|铜奖
上半年|下半年
租房 租赁 租住|购房 购买
驾驶人 司机 驾驶员|所有人 车主
死亡|伤残 残疾
低保 最低生活保障|低收入 低保边缘|特困
水稻|小麦|玉米|大豆|油菜|马铃薯
耕地|林地|草地|园地
小型汽车|中型汽车|大型汽车
个人独资|合伙企业
第一产业|第二产业|第三产业
法人|自然人
男职工 男性 男年满 男满 男方|女职工 女性 女年满 女满 女方 女干部
甲类|乙类|丙类
`;

interface Word {
  readonly word: string;
  readonly axis: string;
  readonly value: string;
}

const byLetter = new Map<string, Word[]>();
for (const [row, line] of ROWS.trim().split('\n').entries())
  for (const [value, words] of line.split('|').entries())
    for (const word of words.split(' ')) {
      const known = byLetter.get(word.charAt(0)) ?? [];
      known.push({ word, axis: `行${row}`, value: String(value) });
      byLetter.set(
        word.charAt(0),
        known.sort((a, b) => b.word.length - a.word.length),
      );
    }

const NUMERAL = '[0-9]{1,2}|[一二三四五六七八九十]{1,2}|[A-ZⅠⅡⅢⅣⅤ]';
/** 三级, 一级至四级, 2～3级, A类, 第二档. */
const GRADE = new RegExp(
  `(?<![0-9.十百千万A-Z共]|分为|分成|下列|以下|上述|这|前|各|几|每|有|为)(?:(${NUMERAL})(?:[级类档等])?(?:至|到|[—～~-]{1,2}))?(${NUMERAL})([级类档]|等(?![待候级同额于人]))`,
  'g',
);
/** 第二年, 首年, 二孩, 第三次, 首套. */
const NTH =
  /(第[一二三四五六七八九十0-9]{1,2}|首|[一二三四](?=孩|胎|套))个?(年|次|套|孩|胎|名|档|阶段|学年)(?![度份级])/g;
const ROMAN = 'ⅠⅡⅢⅣⅤ';
const MOST_GRADES = 12;

function numberOf(words: string): number {
  const roman = ROMAN.indexOf(words);
  if (roman >= 0) return roman + 1;
  return readNumeral(words === '首' ? '一' : words.replace('第', ''));
}

function findGrades(text: string): CaseTerm[] {
  return [...text.matchAll(GRADE)].flatMap(
    ({ 0: words, 1: first, 2: last = '', 3: axis = '', index: at }) => {
      const place = { axis, at, length: words.length };
      if (/[A-Z]/.test(last)) return [{ ...place, value: last }];
      const [from, to] = [numberOf(first ?? last), numberOf(last)];
      if (Number.isNaN(from) || Number.isNaN(to) || to - from > MOST_GRADES) return [];
      const values = Array.from({ length: Math.max(1, to - from + 1) }, (_, step) => String(from + step));
      return values.map((value) => ({ ...place, value }));
    },
  );
}

function findWords(text: string): CaseTerm[] {
  const found: CaseTerm[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const { word, axis, value } of byLetter.get(text.charAt(at)) ?? []) {
      if (!text.startsWith(word, at)) continue;
      const end = at + word.length;
      // 成年人 within 未成年人, 部分不能自理 within 大部分不能自理: the longer word is meant.
      const isWithin = found.some(
        (other) => other.axis === axis && other.at <= at && other.at + other.length >= end,
      );
      if (!isWithin) found.push({ axis, value, at, length: word.length });
    }
  }
  return found;
}

const MAY_BE_NUMBERED = /[级类档等年次套孩胎名阶]/;

/** The cases of a text that are named by a number: 三级, A类, 第二年. */
export function findNumberedCases(text: string): readonly CaseTerm[] {
  if (!MAY_BE_NUMBERED.test(text)) return [];
  const nth = [...text.matchAll(NTH)].map(
    ({ 0: words, 1: number = '', 2: unit = '', index: at }): CaseTerm => ({
      axis: `第${unit}`,
      value: String(numberOf(number)),
      at,
      length: words.length,
    }),
  );
  return [...findGrades(text), ...nth];
}

/** The words of a text that say which case is meant, in no order. */
export function findCaseTerms(text: string): readonly CaseTerm[] {
  return [...findNumberedCases(text), ...findWords(text)];
}
