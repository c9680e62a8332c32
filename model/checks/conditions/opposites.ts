/**
 * Words that exclude each other where they say the same of the same thing. Each row is one choice; words of one side are
 * parted by spaces, sides by `|`. Said of different things they are both right, so a shared surrounding is asked for.
 */
const ROWS = `
首次 第一次|再次|每次
包括 包含 计入 在内|不包括 不包含 不含 不计入
增加 提高 上调|减少 降低 下调
全部 全额|部分
公立 公办|民办
税前|税后
境内|境外
线上 网上|线下 现场
城镇|农村
在职|退休
成年人 成年|未成年人 未成年
一次性|分期
按月 每月|按季 每季|按年 每年
事前|事后
有偿|无偿
书面|口头
从轻|从重
主动|被动
自愿|强制
国家级|省级|市级|县级 区级
轻度|中度|重度
单位|个人
免费 不收费|收费
免征|征收
直接|间接
本年度 当年|上一年度 上年
新办|续办
户籍|非户籍
法人|自然人
定期|不定期
予以|不予
一致|不一致
同等 相同 一样|不同 不一样
不低于 不少于 不得低于 不得少于|不高于 不超过 不得高于 不得超过
就高不重复 不重复 不得重复|可以重复 重复享受
只支持一次 只能申请一次 只申请一次 仅可申请一次 一次|多次 可以多次
只能选 只能选择|同时选
配偶|子女|父母
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
