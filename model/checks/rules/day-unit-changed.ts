import { judgeFigures } from '../figures/judge-figures.ts';
import { nameOfWritten, placeOfFigure, placeOfWritten } from '../figures/place-of-figure.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = ['一、受理机关应当在15个工作日内作出决定。'];

export const dayUnitChanged = defineRule({
  id: 'day-unit-changed',
  title: '日与工作日混淆',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '《中华人民共和国行政许可法》第八十二条：期限以工作日计算，不含法定节假日；二者相差可达一半',
  documentation: '政策写“工作日”的，解读不能写成“日”“天”；写“日”的也不能写成“工作日”。',
  valid: [{ shows: '都写工作日', policy, sections: { standards: ['15个工作日内就有答复。[一]'] } }],
  invalid: [
    { shows: '工作日写成天', policy, sections: { standards: ['15天内就有答复。[一]'] }, finds: ['15天'] },
    {
      shows: '日写成工作日',
      policy: ['一、应当在30日内提交申请。'],
      sections: { standards: ['要在30个工作日内申请。[一]'] },
      finds: ['30个工作日'],
    },
  ],
  checkPassage: (passage, context) =>
    judgeFigures(passage, context).flatMap((judged): RuleFinding[] => {
      const { fact, verdict } = judged;
      if (verdict.kind !== 'other-day-unit') return [];
      const { written } = verdict;
      const message = `解读写“${fact.text}”，${nameOfWritten(written)}写“${written.text}”：日和工作日不是一回事。请照政策改正。`;
      return [{ message, place: placeOfFigure(judged), related: [placeOfWritten(written)] }];
    }),
});
