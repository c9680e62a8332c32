import { rememberByText } from '../remember-by-text.ts';

/** Verbs that a policy negates to take something away: what is not paid, not counted, not asked for. */
const VERBS =
  '支付 计入 计算 享受 收取 收费 缴纳 缴费 重复 叠加 退还 退回 公开 公示 受理 办理 适用 参加 发放 领取 补贴 补助 扣除 扣减 纳入 影响 追究 处罚 延续 续签 转让 转租 继承 兼得 承担 提供 报销 提交 出具 支持 奖励 申请 占用 限制 审批 备案 登记 申报'.split(
    ' ',
  );
/** 收费标准, 申请条件: the verb names something, and says nothing of whether it is done. */
const PATTERN = new RegExp(
  `(?:${VERBS.join('|')})(?!条件|材料|人|表|书|办法|标准|项目|方式|渠道|程序|流程|对象|范围|手续|证|单|期|费用|资格|时间|机构|服务|[、和])`,
  'g',
);
const NEGATED =
  /(?:不向[^，。；]{1,20}|不|不给|不予|不再|不得|不能|不可|不许|不准|不会|不用|不必|不需要|无需|无须|免于|未|没有|没|不应|不宜|拒不|拒绝|禁止)(?:再|予|重复|另行|继续)?$/;
/** 不得以任何名义收取, 不得利用规则，…收取: what is forbidden stands behind its circumstances; whether it is, stays open. */
const FORBIDDEN = /(?:不得|不能|不许|不准|不允许|禁止|严禁|不应)[^。；]{0,80}$/;
/** A condition, a question or a heading tells nothing of its own: 未公示的, 不公示有什么后果, 是否受理. */
const OPEN = /的$|什么|怎么|如何|怎样|哪些|后果|是否|要不要|能不能|用不用|可不可以|([\p{Script=Han}])不\1/u;
const STRETCH = /[^，。；：！？\n]+/g;

/** A verb of a text, and whether it is negated. */
export interface Predicate {
  readonly verb: string;
  readonly negated: boolean;
  readonly at: number;
}

/** The verbs of a text that tell what is done or not done. */
export const findPredicates = rememberByText((text): Predicate[] => {
  return [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index: from }) => {
    if (OPEN.test(stretch)) return [];
    return [...stretch.matchAll(PATTERN)].flatMap(({ 0: verb, index }) => {
      // 没登记的单位: who is meant, not what holds.
      if (/^\p{Script=Han}{0,10}的/u.test(stretch.slice(index + verb.length))) return [];
      const at = from + index;
      const negated = NEGATED.test(stretch.slice(0, index));
      if (!negated && FORBIDDEN.test(text.slice(Math.max(0, at - 90), at))) return [];
      return [{ verb, negated, at }];
    });
  });
});
