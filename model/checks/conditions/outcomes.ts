import { rememberByText } from '../remember-by-text.ts';
import type { ChangedCondition, Matched } from './matched.ts';

/** Verbs that tell what comes of a case; the plain words for one outcome stand together. */
const OUTCOMES: readonly [outcome: string, verbs: string][] = [
  [
    'recognised',
    '认定为?|视同|视为|算作|算是|(?<![预结决核计运换估折])算(?!账|起|下来|法|出|上|力|清)|属于|定为',
  ],
  ['paid', '支付|报销|付钱|给报'],
  ['contributed', '缴纳|交纳|缴费|交费|缴(?=一|钱|税)|交(?=一|钱|税|受理|工本)|掏钱|掏(?=一|这)'],
  ['charged', '收取|(?<=[要也都需得不免])收费|收(?=钱|手续|工本|费用)'],
  ['enjoyed', '享受|领取|能领|可领|发放|发给|拿得?到|得到|获得'],
  ['rewarded', '奖励|都奖|给奖|有奖|只奖'],
  ['counted', '计入|计算在内|算在内|扣除|抵扣'],
  ['accepted', '受理|批准|准予|核准|通过'],
  ['kept', '保留|继续有效|仍然有效|有效|照常使用|还能用|继续发放|继续享受|继续领取'],
  ['ended', '撤销|作废|失效|无效|注销|终止|停止|停发|停领|取消|收回|追回'],
  ['recorded', '记分|扣分'],
  ['returned', '退回|退还|返还|追回|退钱|交回|退(?=[，。；！]|$|二审|这|给)'],
];
/** Outcomes that exclude each other. */
const EXCLUDE: Readonly<Record<string, string>> = { kept: 'ended', ended: 'kept' };

const VERBS = OUTCOMES.map(([outcome, verbs]) => ({ outcome, pattern: new RegExp(verbs, 'g') }));
const NEGATED =
  /(?:(?:不得|禁止|严禁|不向|不准)[^，。；]{0,24}|(?:不能|不可)[^，。；的]{0,12}|不|不予|不再|不得|不能|不可|不许|不会|不给|不用|不必|不需要|无需|无须|免予?|免于|未|没有|没|无权|谁也不|别想|自己不用|个人不)(?:再|予以?|重复|另行|继续|给|能|可以|被)?$/;
/** 不得利用规则，…收取: what is forbidden stands behind its circumstances; whether it is, stays open. */
const FORBIDDEN = /(?:不得|不准|禁止|严禁)[^。；]{0,80}$/;
const OPEN = /什么|怎么|如何|怎样|哪些|是否|能不能|可不可以|有没有|多少|吗|([\p{Script=Han}])不\1/u;
const STRETCH = /[^，。；：！？\n]+/g;
/** A noun rather than an outcome: 奖励标准, 认定申请. */
const NOUN =
  /^(?:标准|条件|材料|申请|人员?|决定|程序|办法|对象|范围|手续|证|单|期|费用|资格|时间|机构|服务|等级|结论|书|表|委员会|方式|金额|的)/;
/** Units that are looked at; one that fits nearly as well excuses. */
const MOST = 6;
const EXCUSES = 0.85;

interface Outcome {
  readonly outcome: string;
  readonly word: string;
  readonly negated: boolean;
  readonly at: number;
}

const findOutcomes = rememberByText((text): readonly Outcome[] =>
  [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index: from }) => {
    if (OPEN.test(stretch)) return [];
    return VERBS.flatMap(({ outcome, pattern }) =>
      [...stretch.matchAll(pattern)].flatMap(({ 0: word, index }): Outcome[] => {
        if (outcome !== 'charged' && NOUN.test(stretch.slice(index + word.length))) return [];
        const before = stretch.slice(0, index);
        const negator = NEGATED.exec(before)?.[0] ?? '';
        const at = from + index;
        if (negator === '' && FORBIDDEN.test(text.slice(Math.max(0, at - 90), at))) return [];
        return [{ outcome, word: negator + word, negated: negator !== '', at: at - negator.length }];
      }),
    );
  }),
);

/** Words that tell an outcome against what one would expect, or a plain one. */
const IN_SPITE = /也|照样|同样|仍|还是|继续|依然|都/;
/** An item of a list is governed by the words that announce it. */
const LEAD = /[^，。；：]{1,40}[:：]\s*$/;

/** 不支付 told as 也支付, 不得认定 as 也算, 撤销 as 继续有效. */
export function findTurnedOutcomes({ text, units, sure }: Matched): ChangedCondition[] {
  const said = findOutcomes(text);
  if (said.length === 0) return [];
  const near = units.slice(0, MOST);
  const written = near.flatMap(({ unit, coverage }) =>
    findOutcomes((LEAD.exec(unit.above)?.[0] ?? '') + unit.text).map((outcome) => ({
      ...outcome,
      unit,
      coverage,
    })),
  );
  return said.flatMap((own): ChangedCondition[] => {
    if (said.some((other) => other.outcome === own.outcome && other.negated !== own.negated)) return [];
    const isSame = (other: Outcome) => other.outcome === own.outcome && other.negated === own.negated;
    const opposite = EXCLUDE[own.outcome];
    const other = written.find(
      ({ outcome, negated }) =>
        (outcome === own.outcome && negated !== own.negated) ||
        (outcome === opposite && negated === own.negated),
    );
    if (!other) return [];
    const isExcused = written.some(
      (there) =>
        isSame(there) &&
        (there.coverage >= EXCUSES * other.coverage || there.unit.clause === other.unit.clause),
    );
    if (isExcused) return [];
    // A negation that the policy hasn't may tell of the case that falls short.
    if (own.negated && /[没未不无]/.test(text.slice(0, own.at))) return [];
    const certain = other.coverage >= sure && (!own.negated || !IN_SPITE.test(text));
    const place = { word: own.word, at: own.at };
    return [{ kind: 'outcome', said: place, written: other.word, unit: other.unit, certain }];
  });
}
