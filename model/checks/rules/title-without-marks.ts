import { placeIn } from '../check-context.ts';
import { fixIn } from '../fix-in.ts';
import { withoutTitles } from '../lexicons/own-words.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const LAW =
  /(?<!《[^》]{0,40})中华人民共和国[\u4e00-\u9fff]{2,16}?(?:法|条例)(?![院规律人定官典制治学度庭警师]|的?决定|实施|修正)/g;
const NAMED =
  /(?<=(?:根据|依据|按照|依照|印发了?|出台了?|发布了?|公布了?|转发了?))关于[^，。；：“”《》（）\s]{4,40}?的(?:通知|意见|决定|公告|实施方案|办法|批复|函)(?![\u4e00-\u9fff]{0,2}精神)/g;

export const titleWithoutMarks = defineRule({
  id: 'title-without-marks',
  title: '法律、文件名没有加书名号',
  severity: 'hint',
  gate: 'content',
  source: 'GB/T 15834-2011《标点符号用法》4.15：书名号标示语段中出现的各种作品的名称',
  documentation:
    '写出法律、文件的全称，要用书名号括起来，读者才知道名称从哪里到哪里。法律的简称（如行政许可法）在条文里可以不加，不报。',
  valid: [
    {
      shows: '加了书名号',
      sections: { background: ['依据《中华人民共和国行政许可法》和《关于做好救助工作的通知》。'] },
    },
    { shows: '法律的简称', sections: { background: ['依据行政许可法第八十二条。'] } },
    {
      shows: '不是文件名',
      sections: { background: ['中华人民共和国人民法院组织机构。出台了关于救助的若干措施。'] },
    },
  ],
  invalid: [
    {
      shows: '法律',
      sections: { background: ['依据中华人民共和国行政许可法，制定本办法。'] },
      finds: ['中华人民共和国行政许可法'],
    },
    {
      shows: '条例',
      sections: { background: ['依据中华人民共和国政府信息公开条例第十九条。'] },
      finds: ['中华人民共和国政府信息公开条例'],
    },
    {
      shows: '通知',
      sections: { background: ['根据关于做好困难群众救助工作的通知，提高标准。'] },
      finds: ['关于做好困难群众救助工作的通知'],
    },
    {
      shows: '意见',
      sections: { background: ['省里印发关于改革完善社会救助制度的意见，作了部署。'] },
      finds: ['关于改革完善社会救助制度的意见'],
    },
  ],
  checkPassage: (passage) => {
    if (passage.role === 'quotation' || passage.block === 'title') return [];
    const text = withoutTitles(passage.text);
    const laws = [...text.matchAll(LAW)].map((match) => ({ match, isCertain: true }));
    const named = [...text.matchAll(NAMED)].map((match) => ({ match, isCertain: false }));
    return [...laws, ...named].map(({ match: { 0: name, index }, isCertain }): RuleFinding => {
      const to = index + name.length;
      return {
        message: `“${name}”是法律、文件的名称，请加书名号，写成《${name}》。`,
        place: placeIn(passage, index, to),
        ...(isCertain ? fixIn(passage, index, to, `《${name}》`) : {}),
      };
    });
  },
});
