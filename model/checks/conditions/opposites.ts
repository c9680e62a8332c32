/**
 * Words that exclude each other where they say the same of the same thing. Each row is one choice; words of one side are
 * parted by spaces, sides by `|`. Said of different things they are both right, so a shared surrounding is asked for.
 */
const ROWS = `
首次 第一次 初次|再次 每次 第二次|补领 补办|换领 换发 换证
连续|累计
继续有效 仍然有效 照样有效|失效 作废 停止使用 重新办理
中止 暂停|终止 停止 作废 注销
免收 不收 免费 不收费 免缴|收取 收费 减半 减半收取
免征|征收 减半征收
减半|全额 全部 全免
全部 全额|部分
书面|口头
同时|分别 先后
共同|各自 分别
包括 包含 计入 在内 算入 也算 算在内|不包括 不包含 不含 不计入 不算 不计
增加 提高 上调 扩大 上浮|减少 降低 下调 缩小 下浮
提前|推迟 延后 延期
公立 公办|民办
税前|税后
含税|不含税
境内 国内|境外 国外 海外|省外 外省|市外
线上 网上 在线|线下 现场 窗口
城镇|农村
在职|退休|失业
成年人 成年|未成年人 未成年
一次性|分期 分批 逐年 逐月 按月 按年 按季度
按月 每月 逐月|按季 每季 按季度|按年 每年 按年度 逐年|按日 每日 每天|按次
事前|事后
有偿|无偿
有雇工|没有雇工 无雇工
有固定|没有固定 无固定
从轻 减轻|从重 加重
故意|过失
主动|被动
自愿|强制
随机|指定 选定 点名
全日制|非全日制
全职|兼职
公益性 非营利 非营利性 公益|经营性 营利性 营利
直系|旁系
已婚|未婚
内资|外资
专科 大专|本科|硕士|博士
初级|中级|高级
国家级 全国|省级 全省|市级 全市|县级 区级|乡级 镇级
轻度|中度|重度
轻微|严重
较大|重大|特别重大
单位|个人
直接|间接
上一年度 上年度 上一年 上年 去年|本年度 当年度 本年 当年 今年|下一年度 下年度 下一年 下年 明年 次年
当月|上月 上个月|次月 下月 下个月
新办 新设 新设立|续办 续期
户籍|非户籍
法人|自然人
定期|不定期
予以|不予
合格|不合格
一致|不一致
同等 相同 一样|不同 不一样
室内|室外 户外 露天
白天 日间|夜间 夜里 晚上
不低于 不少于 不得低于 不得少于|不高于 不超过 不得高于 不得超过
就高不重复 不重复 不得重复 不叠加 不得叠加 不能叠加 择一|可以重复 重复享受 可以叠加 叠加享受 都能享受 同时享受
只支持一次 只能申请一次 只申请一次 仅可申请一次 一次|多次 可以多次
只能选 只能选择|同时选
配偶|子女|父母
公安机关|人民法院 法院|检察院 检察机关
调解|诉讼 起诉
`;

/** The words of one side of a choice, and those of all its other sides. */
export interface Opposite {
  readonly words: readonly string[];
  readonly against: readonly string[];
}

/** Both directions of every choice. */
export const opposites: readonly Opposite[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const sides = row.split('|').map((side) => side.split(' '));
    return sides.map((words, index) => ({
      words,
      against: sides.filter((_, other) => other !== index).flat(),
    }));
  });

/** Finds a word of a side where it isn't part of a word of the other: 包括 in 不包括, 成年人 in 未成年人. */
export function findSide(
  text: string,
  words: readonly string[],
  against: readonly string[],
): { word: string; at: number } | null {
  const covering = against.filter((other) => words.some((word) => other.includes(word)));
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const start = at;
      const within = covering.some((other) => {
        const place = text.lastIndexOf(other, start);
        return place >= 0 && place + other.length >= start + word.length;
      });
      if (!within) return { word, at };
    }
  }
  return null;
}
