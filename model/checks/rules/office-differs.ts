import { alignmentOf } from '../alignment/sentence-alignment.ts';
import { placeIn, placeInClause } from '../check-context.ts';
import { findChangedOffices } from '../offices/find-changed-offices.ts';
import { isTold } from '../passage.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { findTold } from '../told.ts';

const policy = [
  '一、补贴申请由区民政部门受理，受理后公示。',
  '二、骗取补贴的，由财政部门责令退回。',
  '三、劳动保障行政部门负责检查本办法的执行。',
];

export const officeDiffers = defineRule({
  id: 'office-differs',
  title: '部门说错了',
  severity: 'error',
  gate: 'policy',
  waivable: true,
  source: '政策解读不得误读政策：部门说错，群众就会跑错门',
  documentation:
    '政策交给一个部门的事，解读不能说成由另一个部门办；联合印发的部门也要与政策一致。部门的简称、改革后的新名称（人社与劳动保障、市场监管与工商）算同一个部门。政策没有写谁来办、解读另外说明的，不报。',
  valid: [
    { shows: '部门相符', policy, sections: { standards: ['到区民政局申请，由民政部门受理。[一]'] } },
    { shows: '改革后的名称', policy, sections: { standards: ['人社部门负责检查办法的执行。[三]'] } },
    { shows: '政策没有说的', policy, sections: { standards: ['不清楚的，可以到街道办事处咨询。[一]'] } },
  ],
  invalid: [
    {
      shows: '说成了另一个部门',
      policy,
      sections: { standards: ['骗取补贴的，由税务部门责令退回。[二]'] },
      finds: ['税务部门'],
    },
  ],
  checkPassage: (passage, context) => {
    const { role, tells } = passage;
    if ((role !== 'text' && role !== 'heading') || tells !== 'policy') return [];
    return passage.sentences.filter(isTold).flatMap((sentence) => {
      const { around, document } = findTold(context, passage, sentence);
      const aligned = alignmentOf(context, document, sentence, around);
      const mayBe = around.size > 0 ? around : null;
      return findChangedOffices(document, aligned, sentence.text, mayBe).map(
        ({ said, written, unit }): RuleFinding => {
          const clause = unit?.clause == null ? undefined : document.find(unit.clause);
          const name = clause ? document.nameOf(clause) : '政策';
          const [from, to] = [sentence.from + said.from, sentence.from + said.to];
          return {
            message: `解读写“${said.text}”，${name}写“${written}”。请照政策改正部门名称。`,
            place: placeIn(passage, from, to),
            related: clause && unit ? [placeInClause({ document, clause }, unit.text)] : [],
          };
        },
      );
    });
  },
});
