import { findOffices } from '../offices/office-names.ts';
import { rememberByText } from '../remember-by-text.ts';
import type { ChangedCondition, Matched } from './matched.ts';

const pairsOf = (words: string) =>
  new Set([...words].slice(1).map((letter, index) => [...words][index] + letter));
const share = (one: string, other: string) => {
  const pairs = pairsOf(other);
  return [...pairsOf(one)].some((pair) => pairs.has(pair));
};

/** Words between two things that make another sense when the two change places. */
const BETWEEN =
  /(\p{Script=Han}{2,10})(?:向|委托|优先于|高于|低于|改为|转为|变更为)(\p{Script=Han}{2,10})|先(\p{Script=Han}{2,8})[，、]?[后再](\p{Script=Han}{2,8})/gu;
const ENDS = 7;

/** What stands on both sides of the words between. */
interface Order {
  readonly left: string;
  readonly right: string;
}

const findOrders = rememberByText((text) =>
  [...text.matchAll(BETWEEN)].map(({ 0: words, 1: left, 2: right, 3: first, 4: then, index }) => ({
    words,
    at: index,
    left: (left ?? first ?? '').slice(-ENDS),
    right: (right ?? then ?? '').slice(0, ENDS),
  })),
);

const NEXT = 4;
const isSameOrder = (one: Order, other: Order) =>
  share(one.left.slice(-NEXT), other.left.slice(-NEXT)) ||
  share(one.right.slice(0, NEXT), other.right.slice(0, NEXT));

/** 海关向税务部门 told as 税务部门向海关, 先放行后缴税 as 先缴税后放行. */
export function findSwapped({ text, units, sure }: Matched): ChangedCondition[] {
  return findOrders(text).flatMap(({ words, at, left, right }): ChangedCondition[] => {
    for (const { unit, coverage } of units) {
      const orders = findOrders(unit.text);
      if (orders.some((other) => isSameOrder({ left, right }, other))) return [];
      const swapped = orders.find((other) => share(left, other.right) && share(right, other.left));
      if (!swapped) continue;
      const certain = coverage >= sure;
      return [{ kind: 'swapped', said: { word: words, at }, written: swapped.words, unit, certain }];
    }
    return [];
  });
}

const DOES =
  '承担|负担|支付|支出|出资|办理|审核|审批|批准|同意|决定|核准|确认|认定|申请|提出|提交|报告|申报|备案|报送|提供|出具|通过|表决|负责|组织|选择|选|缴纳|发放|拨付|结算|受理|公布|制定|主管|监督|检查|登记';
/** Who does something, to whom it is brought, whose paper it is. */
const FRAME = new RegExp(
  `(由|向|报|经|凭|到)(\\p{Script=Han}{2,12}?)(?:自己|自行|统一|依法|负责|审核|逐项|提供的|集体|书面|全额)?(${DOES})`,
  'gu',
);
/** Somebody who can act, by how the name ends. */
const SOMEBODY =
  /(?:机关|机构|单位|企业|公司|政府|法院|委员会|会议|大会|协会|中心|基金|银行|人员|职工|学校|海关|国务院|财政|市场主体|股东会|董事会|家长|业主|申请人|当事人|参保人|部门)$/;
/** Somebody whom the sentence doesn't name: it may be anybody that the policy names. */
const ANYBODY =
  /^(?:有关|相关|主管|上级|当地|所在地?|本|各|其|该)?(?:单位|部门|机关|机构|政府|个人|主管部门|行政机关|政府部门|监管部门|管理部门)$/;

const findActors = rememberByText((text) =>
  [...text.matchAll(FRAME)].map(({ 1: frame = '', 2: who = '', 3: does = '', index }) => ({
    frame,
    who,
    does,
    at: index + frame.length,
  })),
);

/** 由用人单位支付 told as 由基金支付, 报市人民政府批准 as 报国务院批准. Offices in charge of fields are judged by another rule. */
export function findChangedActors({ text, units, sure }: Matched): ChangedCondition[] {
  return findActors(text).flatMap(({ frame, who, does, at }): ChangedCondition[] => {
    if (!SOMEBODY.test(who) || ANYBODY.test(who)) return [];
    const all = units.flatMap(({ unit, coverage }) =>
      findActors(unit.text)
        .filter((other) => other.frame === frame && other.does === does)
        .map((other) => ({ ...other, unit, coverage })),
    );
    const [written] = all;
    if (!written || all.some((other) => share(who, other.who))) return [];
    if (!SOMEBODY.test(written.who) || ANYBODY.test(written.who)) return [];
    if (findOffices(who).length > 0 && findOffices(written.who).length > 0) return [];
    const certain = written.coverage >= sure;
    return [{ kind: 'actor', said: { word: who, at }, written: written.who, unit: written.unit, certain }];
  });
}

const ONLY = /只有\p{Script=Han}{2,12}?(?:才|都|可以|能)|仅限|只限|只能由/u;
const ANYONE =
  /(?:任何(?:单位和个人|单位、个人|单位|个人|人|组织)|各类\p{Script=Han}{2,8}|所有\p{Script=Han}{2,8})(?:都|均)?(?:可以|有权|可|能)/u;

/** What the policy gives to all, told as given to some. */
export function findNarrowed({ text, units, best, sure }: Matched): ChangedCondition[] {
  const only = ONLY.exec(text);
  const anyone = ANYONE.exec(best.unit.text);
  if (!only || !anyone || units.some(({ unit }) => ONLY.test(unit.text))) return [];
  const said = { word: only[0], at: only.index };
  return [{ kind: 'narrowed', said, written: anyone[0], unit: best.unit, certain: best.coverage >= sure }];
}
