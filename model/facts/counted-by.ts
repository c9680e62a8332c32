const UNITS =
  '诊次 车次 人次 人 生 户 家庭 家 月 年度 年 天 日 次 季度 季 学期 学年 周 小时 名 位 台 辆 亩 套 间 张 件 项 平方米 平米 ㎡ m² 立方米 m³ 公顷 公里 千瓦时 吨 千克 公斤 升 企业 项目 单位 机构 床位 床 课时 学时 学员 班 村 社区 省 市 县 区 乡镇 镇 场 期 集 份 头 只 孩 栋 幢 座 棵 株 车 笔 标箱 票 篇 瓦 千瓦 度 个(?!\\p{Script=Han})'
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const BEFORE = new RegExp(
  `(?:每(?:一|个|1|单个|位|名|满1)?|单个|人民币每)(${UNITS})(?!个|所|末|底|初)|每([百千万](?:名|人|户|元|平方米|公里|吨))|(人|户|月|年|日|亩|村|校)均|每\\p{Script=Han}{1,4}(?:一|1)(人|户|家|名|台|辆|亩|件|个)(?!百分点)|单(次|笔|户|人|场|台|辆|件|栋|亩)|单个(\\p{Script=Han}{2,6}?)(?=每|最|不|补|累|给|年|支|资|奖)|每(个)(?=奖励|补贴|补助|给予|资助|最高|不超过)|每个(?!奖|补|给|资助|支持|最|不)(\\p{Script=Han}{2,5}?)(?=每|最|不|补|累|给|年|支|资|奖|确定|推荐|[0-9]|$)`,
  'gu',
);
const AFTER = new RegExp(
  `^\\s?(?:(?:/|每(?!\\p{Script=Han}{1,8}\\s?[0-9]))\\s?\\(?(?:每)?(${UNITS}|(?<=/)\\p{Script=Han}{1,2}(?=[,。;、)·]|$))(?:\\s?[·./、*•每]\\s?(${UNITS}))?(?:\\s?[·./、*•每]\\s?(${UNITS}))?)`,
  'u',
);

/** How far before a figure 每人每月 may stand. */
const REACH = 30;
/** Words that begin a new statement, so that 每 before them counts nothing after them. */
const BREAK = /[^,。;:\n×÷=+]*$/;

const unitsIn = (words: string): string[] =>
  [...words.matchAll(BEFORE)].map((match) => match.slice(1).find((unit) => unit !== undefined) ?? '');

/**
 * What a figure is counted by: 每人每月1309元, 每家30万元、20万元, 3000元/人·月, 人均15平方米; empty where nothing says so.
 * For a text of half-width punctuation.
 */
export function findCountedBy(text: string, from: number, to: number): readonly string[] {
  const statement = BREAK.exec(text.slice(Math.max(0, from - REACH), from))?.[0] ?? '';
  // 每小时1元(不足1小时…): what stands before an open bracket counts nothing in it.
  const open = statement.lastIndexOf('(');
  const segment = open > statement.lastIndexOf(')') ? statement.slice(open) : statement;
  // 每次200元、每年1000元: what stands nearer counts alone
  const near = unitsIn(segment.slice(segment.lastIndexOf('、') + 1));
  const before = near.length > 0 ? near : unitsIn(segment);
  const after = AFTER.exec(text.slice(to, to + 16));
  return [...new Set([...before, ...(after?.slice(1) ?? [])])].filter(
    (unit) => unit !== undefined && unit !== '',
  );
}
