import { findWords } from '../find-words.ts';
import { defineRule } from '../rule.ts';

const advice = '是新闻报道的写法。解读要由起草部门自己来说明，请改成直接说明政策。';

export const newsReportWording = defineRule({
  id: 'news-report-wording',
  title: '用媒体报道充当解读',
  severity: 'warning',
  gate: 'content',
  source: '冠政办发〔2020〕33号 二（一）：不得简单转发媒体报道或以相关工作总结作为解读材料',
  documentation: '“记者获悉”“本报讯”一类的话，说明这段文字来自媒体报道。',
  valid: [
    {
      shows: '起草部门自己说明',
      sections: { background: ['制定这份通知，是为了让困难群众的生活更有保障。'] },
    },
  ],
  invalid: [
    {
      shows: '照转新闻',
      sections: { background: ['记者从市民政局获悉，低保标准提高了。'] },
      finds: ['记者从市民政局获悉'],
    },
    { shows: '新闻电头', sections: { background: ['本报讯 低保标准提高了。'] }, finds: ['本报讯'] },
  ],
  checkPassage: (passage) =>
    findWords(passage, [
      { pattern: /(?:本报|本网|本刊|本台)(?:讯|记者|报道)/, advice },
      { pattern: /记者(?:从[^，。；]{1,20})?(?:获悉|了解到|采访|注意到)/, advice },
      { pattern: /(?:新华社|中新网|人民网)[^，。；]{0,10}(?:电|讯|报道)/, advice },
      { pattern: /据(?:悉|报道|媒体报道)/, advice },
    ]),
});
