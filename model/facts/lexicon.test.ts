import { describe, expect, it } from 'vitest';
import { findFacts } from './find-facts.ts';

const kindsOf = (text: string): string[] => findFacts(text).map(({ kind }) => kind);

const COUNTERS =
  '户次 人次 家次 户 人 名 位 家 个 项 种 类 件 份 次 辆 台 套 间 所 处 批 条 章 节 款 部 期 座 栋 幢 层 例 场 笔 宗 支 只 头 张 枚 本 篇 轮 门 组 队 村 省 市 县 区 镇 票 股 床 张床位 胎 孩 副 面 字 页 颗 株 棵 艘 架 把 幅 顿 步 环节 方面 渠道';
const UNITS: Readonly<Record<string, string>> = {
  money: '元 块钱 圆 元人民币 美元 港元',
  percent: '% 个百分点 百分点 ‰ 成',
  ratio: '倍',
  age: '周岁 岁',
  term: '年 周年 个年度 整年 年期 个月 个自然月 个整月 个季度 个学期 个学年 学年 日 天 个自然日 日历天 个工作日 工作日 个交易日 周 个星期 小时 个小时 个工作小时 学时 课时 分钟 秒',
  area: '平方米 平米 ㎡ m2 平方公里 亩 公顷',
  length: '米 公里 千米 km 厘米 毫米 海里',
  volume: '立方米 升 毫升',
  mass: '千克 公斤 kg 吨 克 斤',
  power: '千瓦 兆瓦',
  energy: '千瓦时 度电 吨标准煤',
  temperature: '摄氏度 ℃',
  sound: '分贝',
  grade: '级 档 等次 等级 档次 星 星级 类人员',
};
const OBLIGATIONS =
  '应当 必须 务必 应该 须 有义务 需要 应 需 要 可以 有权 允许 可 鼓励 支持 引导 提倡 倡导 只能 仅可 只可 仅限 仅能 方可 才能 才可以 限于 只限 才可 不得 不准 不许 不允许 不可以 不应当 不应 严禁 禁止 不能 不可 切勿 请勿 可以不 无需 无须 不需要 不必 免于 不需';
const NO_OBLIGATIONS =
  '即可 就可以 主要 重要 必要 需求 所需 要求 要素 纲要 摘要 概要 要点 要害 只要 要件 要么 扼要 简要 紧要 要约 要闻 急需 刚需 军需 内需 必需 供需 许可 认可 可能 可持续 可行 可靠 可控 可追溯 可再生 可见 可比 可回收 可视 可操作 可及 可支配 宁可 核可 可燃 可降解 可循环 可疑 功能 职能 性能 相应 适应 响应 应急 应用 供应 反应 应届 应税 应纳 应聘 应诉 应邀 应变 感应 效应 对应 支持性 引导基金 技术支持 资金支持 给予支持 政策支持 须知 引导性 引导员 配套支持 扶持 经费支持 支持政策 支持措施 支持力度 支持标准 支持对象 获支持 支持体系 支撑 支持服务 支持范围 支持资金 支持方式';
const IDIOMS =
  '一般 一定 一律 一致 一体 一站 一网 一次性 一旦 一并 一同 一切 一直 一线 一方面 一系列 一些 一样 一起 统一 唯一 同一 单一 第一 一是 二是 一则 万一 之一 逐一 任一 某一 每一 一把手 一票否决 一刀切 一事一议 一件事 一码 一证 一照 一户一策 一人一档 一次办好 一窗 一门式 一卡通 一级响应 二级 三级医院 二类疫苗 一等奖 三农 三公 两会 百姓 百货 千方百计 万众 十分重视 三者 二者 两者 两岸 两种资源 两个市场 两个确立 四个意识 四个自信 两个维护 九届 五保 三无 五险一金 三方 第三方 第三人 三轮车 两侧 两旁 一侧 一经 一年四季 三权分置 三同时 四风 双一流 一带一路 一国两制 万元户 十佳 百强 千万不 二维码 三甲 一审 二审 二次供水 一期 二期 三期 四期 一员 一道 一面 一贯 一体化 零售 零部件 零星 零散 零距离 零工 零碎 归零 清零 半成品 半径 半岛 进一步 一步 一手 一代 一端 一时 一度 一新 一味 一路 一批 一年一度 八小时外 万里 百花 百年 千年 九州 星期三 周一 二十届 “十四五”规划 十四五时期 四梁八柱 五年规划 三年行动 三维 二手 五官 三峡 三亚 三门峡 四川 二氧化碳 一氧化碳 五金 五谷 百色 十堰 六盘水 七台河 双鸭山 九江 三明 四平 万宁 三沙 万州 千岛';

describe('the words of official texts', () => {
  it.each(COUNTERS.split(' '))('count: 25%s', (word) => {
    expect(findFacts(`全县共有25${word}。`).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      `count 25${word}`,
    ]);
  });

  it.each(
    Object.entries(UNITS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
  )('measure: 5%s is of kind %s', (word, kind) => {
    expect(findFacts(`标准为5${word}。`).map((fact) => `${fact.kind} ${fact.text}`)).toEqual([
      `${kind} 5${word}`,
    ]);
  });

  it.each(OBLIGATIONS.split(' '))('oblige: %s', (word) => {
    expect(findFacts(`各单位${word}提交材料。`).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      `obligation ${word}`,
    ]);
  });

  it.each(NO_OBLIGATIONS.split(' '))('oblige nobody: %s', (word) => {
    expect(kindsOf(`关于${word}的规定`)).toEqual([]);
  });

  it.each(IDIOMS.split(' '))('count nothing: %s', (word) => {
    expect(kindsOf(`关于${word}的规定`)).toEqual([]);
  });
});
