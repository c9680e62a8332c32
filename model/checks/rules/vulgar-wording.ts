import { termList } from '../lexicons/lexicon.ts';
import { vulgarWords } from '../lexicons/vulgar.ts';
import { reportTerms } from '../report-terms.ts';
import { defineRule } from '../rule.ts';

export const vulgarWording = defineRule({
  id: 'vulgar-wording',
  title: '庸俗化、标题党用语',
  severity: 'error',
  gate: 'political',
  waivable: true,
  source: vulgarWords.source,
  documentation:
    '解读要通俗，不能庸俗。“震惊”“速看”“重磅”“薅羊毛”一类的话不能用，加了引号也不能用。确有必要的（例如转述群众的问题），写明理由后放行。',
  options: { words: termList(vulgarWords) },
  valid: [
    { shows: '通俗，但不庸俗', sections: { benefits: ['符合条件的家庭，每月可以多领一笔钱。'] } },
    {
      shows: '字连着，但不是那个词',
      sections: { benefits: ['家里人口多的，务必看清条件。'] },
    },
    {
      shows: '看着像，其实不是',
      sections: { benefits: ['乡亲们、家人们都放心，老铁路职工也算，这是历史上最大的一次提标。'] },
    },
    { shows: '说的是事情本身', sections: { benefits: ['群众的震惊和关切，养羊剪羊毛的农户也能领补贴。'] } },
  ],
  invalid: [
    {
      shows: '标题党',
      sections: { benefits: ['重磅！速看！低保标准提高了。'] },
      finds: ['重磅', '速看！'],
    },
    { shows: '庸俗用语', sections: { benefits: ['快来薅政府的羊毛。'] }, finds: ['薅政府的羊毛'] },
    { shows: '招呼用语', sections: { benefits: ['家人们，补贴又涨了。'] }, finds: ['家人们'] },
    { shows: '引号里也不行', sections: { benefits: ['这是“史上最强”补贴。'] }, finds: ['史上最强'] },
  ],
  checkPassage: (passage, _context, { words }) => reportTerms(passage, words),
});
