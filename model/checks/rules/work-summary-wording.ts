import { termList } from '../lexicons/lexicon.ts';
import { workSummary } from '../lexicons/work-summary.ts';
import { reportTerms } from '../report-terms.ts';
import { defineRule } from '../rule.ts';

export const workSummaryWording = defineRule({
  id: 'work-summary-wording',
  title: '用工作总结充当解读',
  severity: 'warning',
  gate: 'content',
  source: workSummary.source,
  documentation:
    '“取得显著成效”“会议指出”一类的话，说的是已经做了的工作，不是政策的规定。说出台背景时交代一句情况，请用具体的事和数。',
  options: { words: termList(workSummary) },
  valid: [
    {
      shows: '说明政策怎么规定',
      sections: { objectives: ['今年起，低保标准提高，困难群众每月能多领一些。'] },
    },
    {
      shows: '用具体的事交代背景',
      sections: { background: ['上一轮标准定在三年前，物价涨了，标准要跟着涨。'] },
    },
    {
      shows: '引用文件的要求',
      sections: { objectives: ['文件要求按时公开会议要点，“会议强调”的内容也要写清。'] },
    },
  ],
  invalid: [
    {
      shows: '总结成绩',
      sections: { objectives: ['我市社会救助工作取得显著成效。'] },
      finds: ['取得显著成效'],
    },
    { shows: '会议报道', sections: { objectives: ['会议强调，要抓好落实。'] }, finds: ['会议强调'] },
    {
      shows: '工作打算',
      sections: { objectives: ['下一步工作打算：继续加强管理。'] },
      finds: ['下一步工作打算'],
    },
    { shows: '套话', sections: { objectives: ['各项任务圆满完成，工作再上新台阶。'] }, finds: ['圆满完成'] },
  ],
  checkPassage: (passage, { documents }, { words }) =>
    reportTerms(passage, words, { quoted: 'skip', except: documents.policy.text }),
});
