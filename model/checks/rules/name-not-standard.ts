import { termList } from '../lexicons/lexicon.ts';
import { standardNames } from '../lexicons/standard-names.ts';
import { reportTerms } from '../report-terms.ts';
import { defineRule } from '../rule.ts';

export const nameNotStandard = defineRule({
  id: 'name-not-standard',
  title: '称谓、表述不规范',
  severity: 'warning',
  gate: 'political',
  source: standardNames.source,
  documentation:
    '涉及港澳台、民族、宗教、残疾人、会议和机构的说法有固定的规范，写错是政治差错。“规范表述表”写明依据和日期，各单位可以加自己的。加了引号的称呼、书名号里的文件名不查。',
  options: { words: termList(standardNames) },
  valid: [
    {
      shows: '规范的说法',
      sections: {
        scope: [],
        benefits: ['港澳台居民、在内地（大陆）创业的青年，以及其中港资企业都可以申请。'],
      },
    },
    { shows: '与地区连用', sections: { background: ['与日本、韩国、香港等国家和地区的企业合作。'] } },
    {
      shows: '会议名称',
      sections: { background: ['党的二十届三中全会作出部署，中国共产党第二十届中央委员会审议通过。'] },
    },
    {
      shows: '字连着，但不是那个词',
      sections: {
        benefits: ['农村长期困难家庭，东北朝鲜族、启蒙族谱都不相干，学生返回教室，收回教育用地，建国后街。'],
      },
    },
  ],
  invalid: [
    {
      shows: '香港与国家并列',
      sections: { background: ['日本、香港等国家的企业也来投资。'] },
      finds: ['香港等国家'],
    },
    {
      shows: '港澳居民“来华”',
      sections: { benefits: ['港澳居民来华创业，可以申请。'] },
      finds: ['港澳居民来华'],
    },
    { shows: '歧视性说法', sections: { benefits: ['残废人和弱智儿童优先。'] }, finds: ['残废人', '弱智'] },
    {
      shows: '会议名称',
      sections: { background: ['党的第二十届三中全会提出了要求。'] },
      finds: ['第二十届'],
    },
    { shows: '民族名称', sections: { benefits: ['蒙族、维族学生也适用。'] }, finds: ['蒙族', '维族'] },
  ],
  checkPassage: (passage, _context, { words }) => reportTerms(passage, words, { quoted: 'skip' }),
});
