import { placeIn } from '../check-context.ts';
import { fixIn } from '../fix-in.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** A document number whatever its brackets: agency code, year, number. The code ends with one of the usual words. */
const NUMBER =
  /(?<=[\u4e00-\u9fff]{1,12}(?:发|办|函|字|规|令|电|政|文|通|请|报|任|复|办规|规字|秘|法|党|委|教|财|人社|民|建|税|环|卫|安|监|审|农|水|交|商|科|工|信|医保|公告))([[［(（【﹝〔〈<])\s?((?:19|20)\d{2})\s?([\]］)）】﹞〕〉>])\s?(第)?\s?(\d{1,5})\s?号(?!线|楼|院|门|台|机|车|房|地块)/g;

export const documentNumberForm = defineRule({
  id: 'document-number-form',
  title: '发文字号写法不对',
  severity: 'warning',
  gate: 'content',
  source:
    'GB/T 9704-2012《党政机关公文格式》7.2.5：年份用六角括号“〔〕”括入，发文顺序号不加“第”字，不编虚位（即1不编为01）',
  documentation:
    '发文字号的年份放在六角括号〔〕里，如“冠政办发〔2020〕33号”；序号前不加“第”，1不写成01。字号是否与政策一致，另有规则检查。',
  valid: [
    { shows: '六角括号', sections: { background: ['依据《通知》（冠政办发〔2020〕33号）。'] } },
    {
      shows: '令和公告的序号',
      sections: { background: ['依据国务院令第755号、国家税务总局公告2016年第65号。'] },
    },
    {
      shows: '年份括在别处',
      sections: { background: ['详见工作要点（2020）33号楼公示栏，地铁建设规划(2024)12号线。'] },
    },
  ],
  invalid: [
    {
      shows: '方括号',
      sections: {
        background: ['依据冠政办发[2020]33号。'].map((line) => line.replace('[', '［').replace(']', '］')),
      },
      finds: ['［2020］33号'],
    },
    { shows: '圆括号', sections: { background: ['依据冠政办发（2020）33号。'] }, finds: ['（2020）33号'] },
    {
      shows: '加了“第”字',
      sections: { background: ['依据冠政办发〔2020〕第33号。'] },
      finds: ['〔2020〕第33号'],
    },
    { shows: '编了虚位', sections: { background: ['依据国办发〔2019〕06号。'] }, finds: ['〔2019〕06号'] },
  ],
  checkPassage: (passage) =>
    passage.role === 'quotation'
      ? []
      : [...passage.text.matchAll(NUMBER)].flatMap((match): RuleFinding[] => {
          const [written, , year, , , number] = match;
          const right = `〔${year}〕${Number(number)}号`;
          if (written.replace(/\s/g, '') === right) return [];
          const to = match.index + written.length;
          return [
            {
              message: `发文字号“${written}”应写成“${right}”：年份用六角括号，序号不加“第”、不补零。`,
              place: placeIn(passage, match.index, to),
              ...fixIn(passage, match.index, to, right),
            },
          ];
        }),
});
