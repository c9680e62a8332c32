import { countCharacters, findSection, notApplicableReason } from '../../dossier/gaps.ts';
import { sectionTitles } from '../../interpretation/section.ts';
import { placeOf } from '../check-context.ts';
import { referencesOf } from '../reference.ts';
import { defineRule } from '../rule.ts';

export const sectionWithoutCitation = defineRule({
  id: 'section-without-citation',
  title: '整个要素没有一处引据',
  severity: 'warning',
  gate: 'policy',
  source: '云政办发〔2023〕13号 第二条：涉及权利义务的内容要说明具体做法、制定依据',
  documentation: '解读说的每件事都要能查到原文。一个要素里一处引据也没有，读者和审核人就无从核对。',
  valid: [
    {
      shows: '数字绑定了条款',
      policy: ['一、标准为每人每月1309元。'],
      sections: { standards: ['每人每月{1309元|一}。'] },
    },

    {
      shows: '引到了条款',
      policy: ['一、标准为每人每月1309元。'],
      sections: { standards: ['每人每月1309元。[一]'] },
    },
    { shows: '还没有写的要素由另一条规则报告', sections: { standards: [] } },
  ],
  invalid: [
    {
      shows: '“主要内容”没有引据',
      sections: { mainContent: ['讲了谁能享受、给多少、怎么办。'] },
      finds: ['主要内容'],
    },
    {
      shows: '两个要素没有引据',
      sections: { background: ['物价涨了。'], benefits: ['能多领一些。'] },
      finds: ['背景依据', '惠民利民举措'],
    },
    {
      shows: '惠企政策“适用范围”没有引据',
      requirementSet: 'enterprise',
      sections: { scope: ['在区里登记的企业都适用。'] },
      finds: ['适用范围'],
    },

    { shows: '“执行标准”没有引据', sections: { standards: ['标准比去年提高了。'] }, finds: ['执行标准'] },
  ],
  check: ({ interpretation, requirements }) =>
    requirements.sections.flatMap(({ kind }) => {
      const section = findSection(interpretation, kind);
      if (!section || countCharacters(section) === 0 || notApplicableReason(section) !== null) return [];
      let cites = false;
      section.descendants((node) => {
        cites ||= referencesOf(node, 0).some(({ clause }) => clause !== null);
        return !cites;
      });
      if (cites) return [];
      const message = `“${sectionTitles[kind]}”里没有一处引据。请给每个说法引到政策的条款。`;
      return [{ message, place: placeOf('interpretation', { section: kind }) }];
    }),
});
