import { placeIn } from '../check-context.ts';
import { findNodes } from '../find-nodes.ts';
import { rememberByText } from '../remember-by-text.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { wordList } from '../word-list.ts';

/** Letters of which at least two are capitals, and no part of an address, a model or a Roman numeral. */
const ACRONYM = /(?<![A-Za-z0-9_./@#&=-])[A-Z][A-Za-z]{0,8}[A-Z][A-Za-z]{0,6}(?![A-Za-z0-9_./@]|-\d)/g;
const NO_ACRONYM = /^[IVX]+$|^A{2,5}$|^[A-Z]{9,}$/;

/** Letters that are in everyday use in Chinese. */
const everyday =
  'APP GDP PDF WPS QQ CT VIP ATM LED USB DNA WTO EMS POS KTV IC ID IP PPT CPI CCTV WiFi WIFI HIV AI ISO TV OK SUV CBD NBA DVD CD SIM VR MV GPS UFO URL HTTP HTTPS ICU PC EXCEL WORD KT TEL FAX NO'.split(
    ' ',
  );

const acronymsIn = rememberByText((text) => [...text.matchAll(ACRONYM)]);

export const acronymUnexplained = defineRule({
  id: 'acronym-unexplained',
  title: '英文缩写没有解释',
  severity: 'hint',
  gate: 'content',
  source:
    '《中华人民共和国国家通用语言文字法》第十一条：汉语文出版物中需要使用外国语言文字的，应当用国家通用语言文字作必要的注释；多地政策解读办法：对专业术语要进行诠释',
  documentation:
    '群众不一定认识英文缩写。第一次出现时写出中文，如“按疾病诊断相关分组付费（DRG）”，或者加一个“术语”版块。GDP、APP 一类天天见到的不报，本单位可以再加。',
  options: { everyday: wordList(everyday).describe('人人都认识、不用解释的缩写') },
  valid: [
    { shows: '写了中文', sections: { standards: ['住院费用按疾病诊断相关分组（DRG）付费，DRG每年调整。'] } },
    {
      shows: '后面解释了',
      sections: { standards: ['按DRG（疾病诊断相关分组）付费。', '什么叫PPP？PPP就是政府和社会资本合作。'] },
    },
    { shows: '人人都认识', sections: { benefits: ['下载APP，上传PDF，AAA级企业和III类人员都可以。'] } },
    { shows: '网址和型号', sections: { benefits: ['网址是www.gov.cn/ZWGK，型号是GB-1234。'] } },
  ],
  invalid: [
    { shows: '没有解释', sections: { standards: ['住院费用按DRG付费。'] }, finds: ['DRG'] },
    { shows: '几处只报一次', sections: { standards: ['按DRG付费，DRG每年调整。'] }, finds: ['DRG'] },
    { shows: '两个缩写', sections: { standards: ['支持PPP和REITs项目。'] }, finds: ['PPP', 'REITs'] },
    {
      shows: '本单位要求都解释',
      options: { everyday: { remove: ['GDP'] } },
      sections: { background: ['去年GDP增长了。'] },
      finds: ['GDP'],
    },
  ],
  check: ({ passages, interpretation }, { everyday: known }) => {
    const all = new Set(known);
    const words = passages.map(({ text }) => text).join('\n');
    const labels = findNodes(interpretation, 'term').map(({ node }) => node.firstChild?.textContent ?? '');
    const isExplained = (acronym: string) =>
      new RegExp(
        `[\\u4e00-\\u9fff”][（(](?:简称|英文缩写为|以下简称|[A-Za-z\\s,，]{0,60})?[“"]?${acronym}[”"]?[）)]|${acronym}[”"]?(?:[（(][^）)]{0,40}[\\u4e00-\\u9fff]|，?(?:是指|指的是|就是|即|也就是|是一种|全称))`,
      ).test(words) || labels.some((label) => label.includes(acronym));
    const found = new Map<string, RuleFinding>();
    for (const passage of passages) {
      if (passage.role === 'quotation') continue;
      for (const { 0: acronym, index } of acronymsIn(passage.text)) {
        if (NO_ACRONYM.test(acronym) || all.has(acronym) || found.has(acronym) || isExplained(acronym))
          continue;
        const message = `“${acronym}”是英文缩写，群众不一定知道是什么。请在第一次出现时写出中文，或者加一个“术语”版块。`;
        found.set(acronym, { message, place: placeIn(passage, index, index + acronym.length) });
      }
    }
    return [...found.values()];
  },
});
