import { type Form, reportForms } from '../report-forms.ts';
import { defineRule } from '../rule.ts';

const forms: readonly Form[] = [
  {
    pattern: /(?<=”)、(?=“)/g,
    why: '并列的几个引号之间不用顿号。',
    right: () => '',
  },
  {
    pattern: /(?<=》)、(?=《)/g,
    why: '并列的几个书名号之间不用顿号。',
    right: () => '',
  },
  {
    pattern:
      /、(?=[和与及或](?!平|谐|解|睦|美|缓|气|善|会|时|早|其|格|第|者|许|谓|龄|以|予|田|县))(?<=、[^，。；：、]{1,12}、)/g,
    why: '“和”“与”“及”“或”前面不用顿号。',
    right: () => '',
  },
  {
    pattern: /、(?=等(?:[，。；）\u4e00-\u9fff]|$))(?!等[级候同效额份量价外第]|等待|等于|等比|等距|等次)/g,
    why: '“等”前面不用顿号。',
    right: () => '',
  },
  {
    pattern: /……等(?=[，。；、）])|等……|等等……/g,
    why: '省略号和“等”留一个。',
    right: null,
  },
  {
    pattern:
      /(?<![….])(?:\.{3,6}|…(?!…)|。{3,6}|·{3,6})(?![….])(?=[\u4e00-\u9fff”，。]|$)(?<=[\u4e00-\u9fff”](?:\.{3,6}|…|。{3,6}|·{3,6}))/g,
    why: '省略号占两个字，写“……”。',
    right: () => '……',
  },
  {
    pattern: /(?<=[\u4e00-\u9fff”》）])(?:--|－－|——{2,}|———+)(?=[\u4e00-\u9fff“《（])/g,
    why: '破折号占两个字，写“——”。',
    right: () => '——',
  },
  {
    pattern: /(?<=(?:^|[。；：\n])\s?[（(][一二三四五六七八九十\d]{1,3}[）)])[、.．，]/g,
    why: '带括号的序号后面不加标点。',
    right: () => '',
  },
  {
    pattern: /(?<=(?:^|[。；：\n]))(\d{1,2})、(?=[\u4e00-\u9fff“《]{2})/g,
    why: '阿拉伯数字的序号后面用下脚点。',
    right: ([, number]) => `${number}.`,
  },
  {
    pattern: /(?<=(?:^|[。；：\n]))([一二三四五六七八九十]{1,3})[.．](?=[\u4e00-\u9fff“《]{2})/g,
    why: '汉字的序号后面用顿号。',
    right: ([, number]) => `${number}、`,
  },
  {
    pattern:
      /(?<=(?:^|[。；：，\n]))(第[一二三四五六七八九十]{1,2}|首先|其次|再次|最后|其[一二三四五])、(?=[\u4e00-\u9fff“《]{2})/g,
    why: '“第一”“首先”“其一”后面用逗号。',
    right: ([, word]) => `${word}，`,
  },
  {
    pattern:
      /《(?:[\u4e00-\u9fff]{0,8}(?:营业执照|身份证|户口簿|户口本|结婚证|离婚证|驾驶证|行驶证|残疾人证|居住证|社保卡|社会保障卡|毕业证书?|学位证书?|资格证书?|许可证|登记证书?|产权证书?|房产证))》/g,
    why: '证件、执照不是作品，不用书名号，需要标示的用引号。',
    right: null,
    inTitles: true,
  },
  {
    pattern: /《(?=[^《》\n]{0,60}》[^《》\n]{0,30}》)(?<=《[^《》\n]{0,60}《)/g,
    why: '书名号里面的书名号用单书名号“〈〉”。',
    right: null,
    inTitles: true,
  },
  {
    pattern: /(?<=[\u4e00-\u9fff])[：:](?=[\u4e00-\u9fff]{1,12}[：:](?!\/))/g,
    why: '一句话里不套用冒号。',
    right: null,
  },
  {
    pattern: /(?<=[\u4e00-\u9fff])“(?:五·四|六·一|七·一|八·一|十·一|五·一)”/g,
    why: '节日里涉及一月、十一月、十二月时才用间隔号。',
    right: ([words]) => words.replace('·', ''),
  },
  {
    pattern: /[？！](?=[，、；。])/g,
    why: '问号、叹号后面不再用别的点号。',
    right: null,
  },
  {
    pattern: /(?<=^|\n)[，。、；：！？）”》]/g,
    why: '点号和右半边的括号、引号不放在一行的开头。',
    right: null,
  },
];

export const punctuationMisused = defineRule({
  id: 'punctuation-misused',
  title: '标点用法不对',
  severity: 'hint',
  gate: 'content',
  source: 'GB/T 15834-2011《标点符号用法》4.5.3.5、4.11、5.1、附录A、附录B',
  documentation:
    '几个常见的用法：并列的引号、书名号之间不用顿号；“等”“和”前面不用顿号；省略号和“等”留一个；证件、执照不用书名号；“1.”后面用下脚点，“（一）”后面不加标点，“第一”后面用逗号。',
  valid: [
    {
      shows: '通行的用法',
      sections: {
        standards: [
          '依据《甲办法》《乙办法》，实行“先办”“后补”。1.先申请；2.再审核。第一，交材料；（一）受理。甲、乙和丙等都可以……',
          '带身份证、营业执照等。',
        ],
      },
    },
    {
      shows: '书名号后面有括注',
      sections: { background: ['依据《甲办法》（市发1号）、《乙办法》（市发2号）。'] },
    },
    {
      shows: '字连着，但不是那个词',
      sections: { standards: ['分为一等、等外两种，家庭、和睦邻里，甲、乙、及时办理的，时间：8:30。'] },
    },
  ],
  invalid: [
    {
      shows: '书名号之间用了顿号',
      sections: { background: ['依据《甲办法》、《乙办法》。'] },
      finds: ['、'],
    },
    { shows: '引号之间用了顿号', sections: { standards: ['实行“先办”、“后补”。'] }, finds: ['、'] },
    { shows: '“等”前面用了顿号', sections: { standards: ['带身份证、户口簿、等材料。'] }, finds: ['、'] },
    { shows: '“和”前面用了顿号', sections: { standards: ['分为低保、特困、和孤儿三类。'] }, finds: ['、'] },
    { shows: '证件用了书名号', sections: { benefits: ['带《营业执照》办理。'] }, finds: ['《营业执照》'] },
    { shows: '“第一”后面用了顿号', sections: { standards: ['第一、交材料。'] }, finds: ['第一、'] },
    { shows: '“（一）”后面加了顿号', sections: { standards: ['（一）、交材料。'] }, finds: ['、'] },
  ],
  checkPassage: (passage) => reportForms(passage, forms),
});
