import { type Form, reportForms } from '../report-forms.ts';
import { defineRule } from '../rule.ts';

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
      /(?:约|大约|近|将近|大概|接近|差不多|几乎)(?:有|为|需|占)?(?:\d{1,9}(?:\.\d{1,4})?%?(?:[万亿]?(?:余|多)|[万亿]?[\u4e00-\u9fff]{0,3}(?:左右|上下))|[一二两三四五六七八九十百千万]{1,6}[\u4e00-\u9fff]{0,3}(?:左右|上下))/g,
    why: '前后都是约数的说法，只留一个。',
    right: null,
  },
  {
    pattern:
      /(?<!不)(?:超过|不少于|不低于|至少|最少|最低|多于|高于|高达|多达|突破|超出)了?\d{1,9}(?:\.\d{1,4})?%?[万亿]?[\u4e00-\u9fff]{0,3}(?:以上|左右|上下)/g,
    why: '“以上”“左右”和前面的词重复或者矛盾，界限说不清，只留一个。',
    right: null,
  },
  {
    pattern:
      /(?:不超过|不多于|不高于|至多|最多|最高|少于|低于|不到|不足|未满|未达到)\d{1,9}(?:\.\d{1,4})?%?[万亿]?[\u4e00-\u9fff]{0,3}(?:以[下内上]|左右|上下)/g,
    why: '“以下”“以内”“左右”和前面的词重复或者矛盾，界限说不清，只留一个。',
    right: null,
  },
  {
    pattern: /\d[万亿]?(?:余|多)[\u4e00-\u9fff]{1,3}(?:左右|上下)/g,
    why: '前后都是约数的说法，只留一个。',
    right: null,
  },
  {
    pattern: /(?<![\d.A-Za-z/-])((?:19|20)\d{2})[./](0?[1-9]|1[0-2])[./](0?[1-9]|[12]\d|3[01])(?![\d./])/g,
    why: '正文里的日期写年、月、日。',
    right: ([, year, month, day]) => `${year}年${Number(month)}月${Number(day)}日`,
  },
  {
    pattern:
      /(?<![\d.A-Za-z/-])((?:19|20)\d{2})[./](0?[1-9]|1[0-2])(?=[\u4e00-\u9fff，。；、）])(?!万|亿|元|个|倍|亩|公|平|吨|人)/g,
    why: '正文里的日期写年、月。',
    right: ([, year, month]) => `${year}年${Number(month)}月`,
  },
  {
    pattern: /(?:19|20)\d{2}[\u4e00-\u9fff]{0}年0[1-9]月|(?<!\d)0[1-9]月\d{1,2}日|\d月0[1-9]日/g,
    why: '月、日前面不编虚位，如“5月1日”。',
    right: ([words]) => words.replace(/0(?=[1-9][月日])/g, ''),
  },
  {
    pattern:
      /\d{1,2}月[一二三四五六七八九十]{1,3}日|(?<![〇一二三四五六七八九年])[一二三四五六七八九十]{1,2}月\d{1,2}日/g,
    why: '同一个日期里不要一半汉字、一半阿拉伯数字。',
    right: null,
  },
  {
    pattern: /(?<![一二三四五六七八九十〇\d])(?:19|20)?[〇零]\d年|二[〇零○][12]\d年/g,
    why: '同一个年份里不要一半汉字、一半阿拉伯数字。',
    right: null,
  },
  {
    pattern: /\d{1,4}[万千百](?=\d{1,4}[千百元](?!瓦|米|克|伏|帕|字))/g,
    why: '阿拉伯数字后面只跟“万”“亿”，其余写全，如“3.5万元”。',
    right: null,
  },
  {
    pattern: /(?<![第\d、.])([1-8])、([2-9])(?=个月|天|年(?!级)|次|倍|小时|公里|周(?!岁)|个小时|个工作日)/g,
    why: '相邻的两个数表示约数，用汉字连写，中间不加顿号，如“两三天”。',
    right: null,
  },
  {
    pattern:
      /(?<![第一二三四五六七八九十、和月])(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=个月|天|年(?!级)|次|倍|小时|公里|百|十|万|千|里)/g,
    why: '相邻的两个数表示约数，中间不加顿号，如“三四天”。',
    right: ([words]) => words.replace('、', ''),
  },
  {
    pattern: /(?<=\d)\s?(?:平米|平方(?=[，。；、以的和]))/g,
    why: '法定计量单位是“平方米”。',
    right: () => '平方米',
  },
  {
    pattern: /(?<=\d)\s?公分/g,
    why: '法定计量单位是“厘米”。',
    right: () => '厘米',
  },
  {
    pattern: /(?<=\d)\s?(?:KG|Kg|KGS|kgs)(?![A-Za-z])/g,
    why: '千克的符号是“kg”。',
    right: () => 'kg',
  },
  {
    pattern: /(?<=\d)\s?(?:KM|Km)(?![A-Za-z²2/])/g,
    why: '千米的符号是“km”。',
    right: () => 'km',
  },
  {
    pattern: /(?<=\d)\s?(?:KW|Kw|kw)(?![A-Za-z])/g,
    why: '千瓦的符号是“kW”。',
    right: () => 'kW',
  },
  {
    pattern: /(?<=\d)\s?(?:KWH|Kwh|KWh|kwh)(?![A-Za-z])/g,
    why: '千瓦时的符号是“kW·h”。',
    right: () => 'kW·h',
  },
  {
    pattern: /(?<=\d)\s?(?:立升|公升)/g,
    why: '法定计量单位是“升”。',
    right: () => '升',
  },
  {
    pattern: /(?<=\d)\s?(?:m2|M2|m3|M3)(?![A-Za-z0-9])/g,
    why: '平方、立方要写成上标，正文里写“平方米”“立方米”。',
    right: ([words]) => (words.includes('2') ? '平方米' : '立方米'),
  },
  {
    pattern: /\d[万亿]?元人民币元|\d元[万亿]|[￥¥]\s?\d[\d,.]{0,12}[万亿]?元/g,
    why: '货币单位写了两遍，或者写反了。',
    right: null,
  },
  {
    pattern:
      /(?:增加|提高|增长|上升|扩大)(?:了)?(?:到|至)(?:原来的)?\d{1,3}%以上左右|\d%个百分点|百分之\d{1,3}%/g,
    why: '百分数写重了。',
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
      sections: {
        standards: [
          '2025年6月1日起，60%—70%的家庭，约50人，1,309元，10%以上，3万元以下。最多3个人，两三天办好，第1、2条，80平方米，每平方公里。',
        ],
      },
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
    { shows: '日期用了点号', sections: { standards: ['从2025.6.1起执行。'] }, finds: ['2025.6.1'] },
    { shows: '约数加了顿号', sections: { standards: ['三、四天就能办好。'] }, finds: ['三、四'] },
    { shows: '不是法定计量单位', sections: { standards: ['面积80平米。'] }, finds: ['平米'] },
    { shows: '减少了几倍', sections: { changes: ['时间缩短了3倍。'] }, finds: ['缩短了3倍'] },
  ],
  checkPassage: (passage) => reportForms(passage, forms),
});
