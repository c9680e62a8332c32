import type { Fact } from '../../facts/fact.ts';
import { judgeFigures } from '../figures/judge-figures.ts';
import { nameOfWritten, placeOfFigure, placeOfWritten } from '../figures/place-of-figure.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = ['一、补贴标准为每人每月500元。'];
const TIMES = ['日', '月', '季', '学期', '学年', '年', '次', '小时'];
const SAME: Readonly<Record<string, string>> = { 天: '日', 季度: '季' };

const timeOf = ({ per = [] }: Fact) =>
  per.map((unit) => SAME[unit] ?? unit).find((unit) => TIMES.includes(unit)) ?? null;

export const rateChanged = defineRule({
  id: 'rate-changed',
  title: '每月、每年、每次混淆',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读不得误读政策',
  documentation: '金额一样，“每月”写成“每年”或“每次”，实际数额就差了十几倍。政策怎么计，解读就怎么计。',
  valid: [{ shows: '都按月', policy, sections: { standards: ['每人每月500元。[一]'] } }],
  invalid: [
    { shows: '每月写成每年', policy, sections: { standards: ['每人每年500元。[一]'] }, finds: ['500元'] },
  ],
  checkPassage: (passage, context) =>
    judgeFigures(passage, context).flatMap((judged): RuleFinding[] => {
      const { fact, verdict } = judged;
      const time = timeOf(fact);
      if (verdict.kind !== 'stands' || !verdict.cited || time === null) return [];
      const [written] = verdict.written;
      if (!written || !verdict.written.every((place) => ![null, time].includes(timeOf(place)))) return [];
      const message = `解读按“每${time}”计“${fact.text}”，${nameOfWritten(written)}按“每${timeOf(written)}”计。请照政策改正。`;
      return [{ message, place: placeOfFigure(judged), related: [placeOfWritten(written)] }];
    }),
});
