import { z } from 'zod';
import { placeIn } from '../check-context.ts';
import { BLANK, withoutTitles } from '../lexicons/own-words.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** What is read in one breath: as far as a full stop, a semicolon or a line end. */
const STRETCH = /[^。；！？!?;\n]+[。；！？!?;]?/g;
/** Names of documents are as long as they are; spaces and marks are not read. */
const lengthOf = (stretch: string) =>
  stretch.replaceAll(BLANK, '').replace(/[\s，、：“”（）《》]/g, '').length;

export const sentenceTooLong = defineRule({
  id: 'sentence-too-long',
  title: '句子太长',
  severity: 'hint',
  gate: 'content',
  source: '冠政办发〔2020〕33号 二（一）：解读要通俗易懂；朗读时一口气说不完的句子，听的人记不住',
  documentation:
    '一句话到句号或者分号为止，标点、书名号里的文件名不计。太长的句子请拆成几句，或者改成列表、步骤。“原文”版块不查。',
  options: {
    longest: z.int().min(30).max(400).default(100).describe('一句话最多多少个字，标点和文件名不算'),
  },
  valid: [
    {
      shows: '短句',
      sections: { standards: ['低保标准提高到每人每月1309元。从今年1月1日起执行，差额会补发。'] },
    },
    {
      shows: '文件名很长，句子不长',
      sections: {
        background: [
          '依据是《广州市民政局广州市财政局关于印发我市二〇二五年最低生活保障标准及相关社会救助标准并做好困难群众基本生活保障工作有关事项补充说明的通知》《关于进一步加强和改进困难群众临时救助工作的若干意见（试行）》。',
        ],
      },
    },
    {
      shows: '分号隔开的几项',
      sections: {
        standards: [
          '城镇户口的困难家庭，由街道办事处受理，二十个工作日办完，办完后当面告诉申请人结果；农村户口的困难家庭，由乡镇政府受理，二十个工作日办完，办完后打电话告诉申请人结果；外地户口的，由居住地受理。',
        ],
      },
    },
  ],
  invalid: [
    {
      shows: '一百多字一句',
      sections: {
        standards: [
          '对家庭人均收入低于当地最低生活保障标准且家庭财产状况符合规定的家庭以及虽然收入超过标准但是因为重大疾病支出导致基本生活出现严重困难的家庭由街道办事处按照规定的程序受理申请并且在二十个工作日以内完成调查核实公示之后报区民政部门审批。',
        ],
      },
      finds: [
        '对家庭人均收入低于当地最低生活保障标准且家庭财产状况符合规定的家庭以及虽然收入超过标准但是因为重大疾病支出导致基本生活…',
      ],
    },
    {
      shows: '一逗到底',
      sections: {
        benefits: [
          '先到街道办事处拿申请表，填好后交给社区，社区看过后交给街道，街道上门核对家里的收入和财产，核对完了在社区公示七天，没有人提意见就报给区里，区里审批以后发证，从发证的下个月开始按月把钱打到卡里，卡要自己去银行办，办好了告诉社区卡号。',
        ],
      },
      finds: [
        '先到街道办事处拿申请表，填好后交给社区，社区看过后交给街道，街道上门核对家里的收入和财产，核对完了在社区公示七天，没有…',
      ],
    },
    {
      shows: '本单位要求六十字以内',
      options: { longest: 60 },
      sections: {
        benefits: [
          '符合条件的家庭可以向户口所在地的街道办事处提出申请并且在收到受理通知以后等待街道和社区的工作人员一起上门核对家庭的收入和财产情况。',
        ],
      },
      finds: [
        '符合条件的家庭可以向户口所在地的街道办事处提出申请并且在收到受理通知以后等待街道和社区的工作人员一起上门核对家庭的收入…',
      ],
    },
    {
      shows: '括号里的话也算',
      options: { longest: 60 },
      sections: {
        benefits: [
          '每月发放生活补贴（先由街道办事处在每月十日以前造册并报区民政部门审核，再由区财政部门按照审核的结果把钱拨付到县里指定的代发银行去）。',
        ],
      },
      finds: [
        '每月发放生活补贴（先由街道办事处在每月十日以前造册并报区民政部门审核，再由区财政部门按照审核的结果把钱拨付到县里指定的…',
      ],
    },
  ],
  checkPassage: (passage, _context, { longest }) =>
    passage.role === 'quotation' || passage.text.length <= longest
      ? []
      : [...withoutTitles(passage.text).matchAll(STRETCH)].flatMap(({ 0: stretch, index }): RuleFinding[] => {
          const length = lengthOf(stretch);
          if (length <= longest) return [];
          const message = `这一句有 ${length} 个字，一口气读不完，读者难记住。请拆成几句，或者改成列表、步骤。`;
          return [{ message, place: placeIn(passage, index, index + stretch.length) }];
        }),
});
