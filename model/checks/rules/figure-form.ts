import { placeIn } from '../check-context.ts';
import { fixIn } from '../fix-in.ts';
import { withoutTitles } from '../lexicons/own-words.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

interface Form {
  readonly pattern: RegExp;
  readonly why: string;
  /** How it is written, where that is certain. */
  readonly right: ((match: RegExpExecArray) => string) | null;
}

const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const forms: readonly Form[] = [
  {
    pattern: /\d{1,2}月\d{1,2}号(?!线|楼|院|文|令|公告|门|台|机)/g,
    why: '书面上写“日”。',
    right: ([words]) => words.replace('号', '日'),
  },
  {
    pattern: /(?<![\d年])\d{2}年(?=\d{1,2}月)/g,
    why: '年份要写全四位，免得与年数混淆。',
    right: null,
  },
  {
    pattern: /[一二][九〇零○O0oＯ０][〇零○O0oＯ０一二三四五六七八九]{2}年/g,
    why: '汉字年份里的零写“〇”。',
    right: ([words]) => words.replace(/[零○O0oＯ０]/g, '〇'),
  },
  {
    pattern: /(?<![A-Za-z0-9])\d[\dOo]{0,8}[Oo][\dOo]{0,8}(?=年|[万亿]?元|人|日|个|%|户|家)/g,
    why: '零写成了字母。',
    right: ([words]) => words.replace(/[Oo]/g, '0'),
  },
  {
    pattern:
      /(?:19|20)\d{2}年[一二三四五六七八九十]{1,2}月|[一二][九〇][〇一二三四五六七八九]{2}年\d{1,2}月/g,
    why: '同一个日期里不要一半汉字、一半阿拉伯数字。',
    right: null,
  },
  {
    pattern: /[０-９]+/g,
    why: '数字用半角。',
    right: ([words]) => words.normalize('NFKC'),
  },
  {
    pattern:
      /(?<![\d.-])(\d{1,7}(?:\.\d{1,4})?%?)-(\d{1,7}(?:\.\d{1,4})?)(?=[%‰]|[万亿]?元|日|天|个|月|年|周岁|岁|人|倍|名|户|家|项|小时|米|平方米|亩|公里)/g,
    why: '数的范围用一字线“—”或者浪纹“～”连接，短横容易看成减号。',
    right: ([, from, to]) => `${from}—${to}`,
  },
  {
    pattern: /百分之(\d{1,3}(?:\.\d{1,4})?)(?!点)/g,
    why: '不要一半汉字、一半阿拉伯数字。',
    right: ([, figure]) => `${figure}%`,
  },
  {
    pattern: /(?<![\d.])(\d)([百千])(?=元|人|户|家|名|米|亩|平方米|公里|多|余)/g,
    why: '阿拉伯数字后面只跟“万”“亿”，其余写全。',
    right: ([, digit, power]) => String(Number(digit) * (powers[power ?? ''] ?? 1)),
  },
  {
    pattern: /\d{1,3}，\d{3}(?=元|万元|人|户|家)/g,
    why: '数字中间是中文逗号，会被读成两个数。千位分隔请用半角逗号，或者不用。',
    right: null,
  },
  {
    pattern:
      /(?:减少|降低|下降|缩短|压缩|缩减|减幅)了?(?:\d{1,4}(?:\.\d{1,2})?|[一二两三四五六七八九十]{1,3})倍/g,
    why: '减少不能用倍数来说，请改成百分比或者具体的数。',
    right: null,
  },
  {
    pattern:
      /(?:约|大约|近|将近|大概)\d{1,9}(?:\.\d{1,4})?(?:[万亿]?(?:余|多)|[万亿]?[\u4e00-\u9fff]{1,2}(?:左右|上下))/g,
    why: '前后都是约数的说法，只留一个。',
    right: null,
  },
  {
    pattern: /(?:超过|不少于|不低于|至少|多于|高于)\d{1,9}(?:\.\d{1,4})?%?[万亿]?[\u4e00-\u9fff]{0,2}以上/g,
    why: '“以上”和前面的词意思重复，界限也说不清，只留一个。',
    right: null,
  },
  {
    pattern:
      /(?:不超过|不多于|不高于|至多|少于|低于)\d{1,9}(?:\.\d{1,4})?%?[万亿]?[\u4e00-\u9fff]{0,2}以[下内]/g,
    why: '“以下”“以内”和前面的词意思重复，界限也说不清，只留一个。',
    right: null,
  },
];

export const figureForm = defineRule({
  id: 'figure-form',
  title: '数字写法不规范',
  severity: 'hint',
  gate: 'content',
  source: 'GB/T 15835-2011《出版物上数字用法》；GB/T 15834-2011《标点符号用法》4.13',
  documentation:
    '日期、年份、范围、百分数、约数有通行的写法，写法不对会被读错：“1，309元”像两个数，“约50人左右”说不清是多还是少。数字对不对另有规则检查，这里只管写法。文件名和“原文”版块不查。',
  valid: [
    {
      shows: '通行的写法',
      sections: { standards: ['2025年6月1日起，60%—70%的家庭，约50人，1,309元，10%以上，3万元以下。'] },
    },
    {
      shows: '电话、日期、型号里的短横',
      sections: { benefits: ['电话0635-5231234，2025-06-01更新，型号A3-5。'] },
    },
    { shows: '楼号、线路', sections: { benefits: ['地址在5月花路2号楼，乘12月2号线。'] } },
    { shows: '分成几段的年份', sections: { standards: ['有效期5年，5年1评，二〇二五年起，百分之五。'] } },
  ],
  invalid: [
    { shows: '几号', sections: { standards: ['从6月1号起执行。'] }, finds: ['6月1号'] },
    { shows: '汉字年份里的零', sections: { background: ['二零二五年印发。'] }, finds: ['二零二五年'] },
    { shows: '零写成了字母', sections: { standards: ['标准是每人每月13O9元。'] }, finds: ['13O9'] },
    { shows: '范围用了短横', sections: { standards: ['补贴3-5万元。'] }, finds: ['3-5'] },
    { shows: '千位用了中文逗号', sections: { standards: ['标准是1，309元。'] }, finds: ['1，309'] },
    { shows: '前后都是约数', sections: { background: ['惠及约50人左右。'] }, finds: ['约50人左右'] },
    { shows: '界限说了两遍', sections: { standards: ['不超过5万元以下。'] }, finds: ['不超过5万元以下'] },
    { shows: '减少了几倍', sections: { changes: ['时间缩短了3倍。'] }, finds: ['缩短了3倍'] },
  ],
  checkPassage: (passage) => {
    if (passage.role === 'quotation') return [];
    const text = withoutTitles(passage.text);
    return forms.flatMap(({ pattern, why, right }) =>
      [...text.matchAll(pattern)].flatMap((match): RuleFinding[] => {
        const to = match.index + match[0].length;
        const written = right?.(match) ?? null;
        if (written === match[0]) return [];
        const message =
          written === null ? `“${match[0]}”写法不妥：${why}` : `“${match[0]}”应写成“${written}”：${why}`;
        return [
          {
            message,
            place: placeIn(passage, match.index, to),
            ...(written === null ? {} : fixIn(passage, match.index, to, written)),
          },
        ];
      }),
    );
  },
});
