import type { Fact } from '../../facts/fact.ts';
import { judgeFigures } from '../figures/judge-figures.ts';
import { nameOfWritten, placeOfFigure, placeOfWritten } from '../figures/place-of-figure.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = ['一、补贴标准为每人每月500元。'];
/** What an amount is counted by excludes other units of the same sort: how often, and for whom. */
const SORTS: readonly (readonly string[])[] = [
  ['日', '月', '季', '学期', '学年', '年', '次', '小时'],
  ['人', '户'],
];
const SAME: Readonly<Record<string, string>> = { 天: '日', 季度: '季', 名: '人', 位: '人', 家庭: '户' };

const unitOf = ({ per = [] }: Fact, sort: readonly string[]) =>
  per.map((unit) => SAME[unit] ?? unit).find((unit) => sort.includes(unit)) ?? null;

export const rateChanged = defineRule({
  id: 'rate-changed',
  title: '每月和每年、每人和每户混淆',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读不得误读政策',
  documentation:
    '金额一样，“每月”写成“每年”或“每次”，“每人”写成“每户”，实际数额就差了几倍、十几倍。政策怎么计，解读就怎么计。',
  valid: [{ shows: '都按月', policy, sections: { standards: ['每人每月500元。[一]'] } }],
  invalid: [
    { shows: '每月写成每年', policy, sections: { standards: ['每人每年500元。[一]'] }, finds: ['500元'] },
    { shows: '每人写成每户', policy, sections: { standards: ['每户每月500元。[一]'] }, finds: ['500元'] },
  ],
  checkPassage: (passage, context) =>
    judgeFigures(passage, context).flatMap((judged): RuleFinding[] => {
      const { fact, verdict } = judged;
      if (verdict.kind !== 'stands' || !verdict.cited) return [];
      const [written] = verdict.written;
      return SORTS.flatMap((sort): RuleFinding[] => {
        const unit = unitOf(fact, sort);
        const isOther = (place: Fact) => ![null, unit].includes(unitOf(place, sort));
        if (!written || unit === null || !verdict.written.every(isOther)) return [];
        const message = `解读按“每${unit}”计“${fact.text}”，${nameOfWritten(written)}按“每${unitOf(written, sort)}”计。请照政策改正。`;
        return [{ message, place: placeOfFigure(judged), related: [placeOfWritten(written)] }];
      });
    }),
});
