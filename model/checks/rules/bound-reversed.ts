import type { Fact } from '../../facts/fact.ts';
import { placeIn } from '../check-context.ts';
import { directionOf } from '../figures/bound-direction.ts';
import { judgeFigures } from '../figures/judge-figures.ts';
import { nameOfWritten, placeOfFigure, placeOfWritten } from '../figures/place-of-figure.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = ['一、每家企业补贴不超过5万元。', '二、面向年满18周岁、45周岁以下的青年。'];

export const boundReversed = defineRule({
  id: 'bound-reversed',
  title: '上限与下限颠倒',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '《中华人民共和国民法典》第一千二百五十九条：“以上”“以下”“以内”“届满”包括本数',
  documentation:
    '政策给的是上限（不超过、最高、以下、以内），解读不能说成下限（不低于、至少、以上），反过来也一样。数一样、方向反了，意思就全变了。',
  valid: [
    { shows: '换一种说法，方向不变', policy, sections: { standards: ['每家企业最高5万元。[一]'] } },
    { shows: '不说方向', policy, sections: { standards: ['补贴上看5万元。[一]'] } },
  ],
  invalid: [
    {
      shows: '不超过写成不低于',
      policy,
      sections: { standards: ['每家企业补贴不低于5万元。[一]'] },
      finds: ['不低于5万元'],
    },
    {
      shows: '以下写成以上',
      policy,
      sections: { standards: ['45周岁以上的青年可以申请。[二]'] },
      finds: ['45周岁以上'],
    },
  ],
  checkPassage: (passage, context) =>
    judgeFigures(passage, context).flatMap((judged): RuleFinding[] => {
      const { fact, verdict } = judged;
      const direction = directionOf(fact);
      if (verdict.kind !== 'stands' || !verdict.cited || direction === null) return [];
      const [written] = verdict.written;
      const isReversed = verdict.written.every((place) => {
        const other = directionOf(place);
        return other !== null && other !== direction;
      });
      if (!written || !isReversed) return [];
      const said = withBound(passage.text, fact);
      const message = `解读写“${said.words}”，${nameOfWritten(written)}写“${withBound(written.context, written).words}”：方向反了。请照政策改正。`;
      const place =
        passage.role === 'text'
          ? placeIn(passage, said.from, said.to)
          : { ...placeOfFigure(judged), excerpt: said.words };
      return [{ message, place, related: [placeOfWritten(written)] }];
    }),
});

const BEFORE =
  /(?:[不未][得能应可]?[高低超少多大小晚早短长]?[于过出足满]|最[高低多少长短大小早晚迟]|至[多少]|起码|上限为?|下限为?|年?满|[超高低多少大小][过于出])为?$/;
const AFTER = /^(?:（含）|\(含\))?[及或]?(?:以[上下内外前后]|之[内外前]|内|起步|封顶|为限)/;

/** A figure together with the words that bound it. */
function withBound(text: string, { from, to }: Fact): { words: string; from: number; to: number } {
  const before = BEFORE.exec(text.slice(Math.max(0, from - 8), from))?.[0].length ?? 0;
  const after = AFTER.exec(text.slice(to, to + 6))?.[0].length ?? 0;
  return { words: text.slice(from - before, to + after), from: from - before, to: to + after };
}
