import { findWords } from '../find-words.ts';
import { defineRule } from '../rule.ts';

const advice = '是工作总结的写法，没有告诉读者政策怎么规定。请改成说明政策本身。';

export const workSummaryWording = defineRule({
  id: 'work-summary-wording',
  title: '用工作总结充当解读',
  severity: 'warning',
  gate: 'content',
  source: '冠政办发〔2020〕33号 二（一）：不得简单转发媒体报道或以相关工作总结作为解读材料',
  documentation: '“取得显著成效”“会议指出”一类的话说的是已经做了的工作，不是政策的规定。',
  valid: [
    {
      shows: '说明政策怎么规定',
      sections: { objectives: ['今年起，低保标准提高，困难群众每月能多领一些。'] },
    },
  ],
  invalid: [
    {
      shows: '总结成绩',
      sections: { objectives: ['我市社会救助工作取得显著成效。'] },
      finds: ['取得显著成效'],
    },
    { shows: '会议报道', sections: { objectives: ['会议强调，要抓好落实。'] }, finds: ['会议强调'] },
  ],
  checkPassage: (passage) =>
    findWords(passage, [
      {
        pattern: /取得(?:了)?(?:显著|明显|积极|阶段性|丰硕|良好)[^，。；]{0,4}(?:成效|成果|进展|成绩)/,
        advice,
      },
      { pattern: /会议(?:指出|强调|认为|要求|号召)/, advice },
      { pattern: /(?:扎实|深入|稳步|有力有序)推进[^，。；]{0,10}(?:工作|落实)/, advice },
      { pattern: /圆满完成|再上新台阶|成绩斐然|硕果累累/, advice },
    ]),
});
