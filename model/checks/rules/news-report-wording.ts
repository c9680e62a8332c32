import { termList } from '../lexicons/lexicon.ts';
import { newsWording } from '../lexicons/news-wording.ts';
import { reportTerms } from '../report-terms.ts';
import { defineRule } from '../rule.ts';

export const newsReportWording = defineRule({
  id: 'news-report-wording',
  title: '用媒体报道充当解读',
  severity: 'warning',
  gate: 'content',
  source: newsWording.source,
  documentation:
    '“记者获悉”“本报讯”“据悉”一类的话，说明这段文字来自媒体报道。解读要由起草部门自己来说。答记者问里的“记者问”不算。',
  options: { words: termList(newsWording) },
  valid: [
    {
      shows: '起草部门自己说明',
      sections: { background: ['制定这份通知，是为了让困难群众的生活更有保障。'] },
    },
    {
      shows: '答记者问',
      sections: { background: ['记者：为什么要出台这份文件？局长：为了让大家生活更有保障。'] },
    },
    {
      shows: '接受采访',
      sections: { background: ['市民政局负责人就这份通知接受了记者采访，也接受记者采访。'] },
    },
    { shows: '说的就是媒体', sections: { benefits: ['新华社电视节目和记者证管理另有规定。'] } },
  ],
  invalid: [
    {
      shows: '照转新闻',
      sections: { background: ['记者从市民政局获悉，低保标准提高了。'] },
      finds: ['记者从'],
    },
    { shows: '新闻电头', sections: { background: ['本报讯 低保标准提高了。'] }, finds: ['本报讯'] },
    {
      shows: '通讯社电头',
      sections: { background: ['新华社北京5月30日电 低保标准提高了。'] },
      finds: ['新华社'],
    },
    { shows: '据悉', sections: { background: ['据悉，今年的标准又提高了。'] }, finds: ['据悉'] },
  ],
  checkPassage: (passage, { documents }, { words }) =>
    reportTerms(passage, words, { quoted: 'skip', except: documents.policy.text }),
});
