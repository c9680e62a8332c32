import type { Fact } from '../../facts/fact.ts';
import type { Clause } from '../../policy/clause.ts';
import { policyDocumentSchema } from '../../policy/policy-schema.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { wordPairs } from '../word-pairs.ts';

/** What a clause means for people: it costs or brings money, punishes, says who may apply, sets a deadline, binds. */
export const consequenceTitles = {
  penalty: '处罚和追回',
  money: '钱',
  eligibility: '谁能申请',
  deadline: '期限',
  duty: '必须做和不得做',
} as const;
export type Consequence = keyof typeof consequenceTitles;

/** A clause of consequence, with what is needed to see whether it was told. */
export interface ConsequentialClause {
  readonly clause: Clause;
  readonly consequence: Consequence;
  /** Its amounts, percentages and terms, in normal form. */
  readonly figures: readonly string[];
  readonly pairs: readonly number[];
}

const PENALTY =
  /罚款|处以|吊销|没收|责令|追回|收回|退回|取消[^，。；]{0,8}资格|列入[^，。；]{0,10}失信|失信名单|追究[^，。；]{0,8}责任|停业|暂停(?:发放|享受)|不予(?:受理|补[贴助]|支持|奖励|登记|批准)/;
const MONEY =
  /补[贴助偿]|奖[励补金]|资助|救助|减免|免[征收交缴]|贴息|标准|收费|费用|缴|税|保证金|贷款|报销|支付|待遇|租金|价格|元/;
const ELIGIBILITY =
  /(?:符合|具备|满足)(?:以下|下列|如下)[^，。；]{0,8}(?:条件|情形|要求)|符合[^，。；]{0,12}条件的[^，。；]{0,14}，?(?:可|均可|给予|予以)|(?:申请|申报|享受|参加)[^，。；]{0,8}(?:条件|资格)[：为]|申请人(?:应当?|须)(?:具备|符合)|本(?:办法|规定|条例|政策|措施)(?:所称)?(?:不)?适用/;
const DEADLINE = /申请|申报|提交|办理|受理|备案|登记|缴纳|报名|答复|决定|公示|审核|审批|逾期|发放|拨付|领取/;
const PUBLIC =
  '申请人|申报(?:人|单位|企业)|企业|经营者|单位和个人|任何单位|任何个人|公民|用户|居民|村民|业主|当事人|承租人|学生|家长|监护人|用人单位|劳动者|个体工商户|参保人(?:员)?|投保人|消费者|生产者|销售者|从业人员|扶持对象|补贴对象|受助人(?:员)?';
const DUTY = new RegExp(`(?:${PUBLIC})[^。；：]{0,30}(?:应当?|必须|不得|须|禁止)`);
/** Sentences about offices among themselves concern nobody else. */
const OFFICE_ONLY =
  /^(?:各级|各地|各有关|各部门|有关部门|县级以上|市、县|各镇|各区)[^。；]{0,40}(?:应当?|要|负责|加强)/;

/** What befalls officials who fail in their duty is no rule for the public. */
const OFFICIALS = /工作人员[^。]{0,40}(?:滥用职权|徇私舞弊|玩忽职守)/;

const FIGURES = new Set(['money', 'percent', 'term', 'date', 'age', 'ratio']);

/** A figure by its meaning: 3万元 and 30000元 are the same. */
export function figureKey({ kind, value, unit }: Fact): string {
  return `${kind}:${value}:${unit}`;
}

function findConsequence(text: string, facts: readonly Fact[]): Consequence | null {
  const has = (...kinds: readonly Fact['kind'][]) => facts.some(({ kind }) => kinds.includes(kind));
  if (PENALTY.test(text) && !OFFICIALS.test(text)) return 'penalty';
  if (has('money', 'percent') && MONEY.test(text)) return 'money';
  if (ELIGIBILITY.test(text)) return 'eligibility';
  if (has('term', 'date') && DEADLINE.test(text) && /内|前|之日起|届满|逾期|截止/.test(text))
    return 'deadline';
  if (DUTY.test(text) && !OFFICE_ONLY.test(text)) return 'duty';
  return null;
}

/** Indexes of the parts that are forms and lists behind the text. */
function attachments(document: PreparedDocument): ReadonlySet<number> {
  const found = new Set<number>();
  policyDocumentSchema.nodeFromJSON(document.policy.document).forEach((part, _offset, index) => {
    if (part.attrs.role === 'attachment') found.add(index);
  });
  return found;
}

const cache = new WeakMap<PreparedDocument, readonly ConsequentialClause[]>();

/** The clauses of a policy that matter to the public (条款); found once per document. */
export function consequentialClauses(
  document: PreparedDocument,
  factsIn: (text: string) => readonly Fact[],
): readonly ConsequentialClause[] {
  const known = cache.get(document);
  if (known) return known;
  const behind = attachments(document);
  const found = document.clauses
    .filter(({ part, text }) => !behind.has(part) && text.length >= 12)
    .flatMap((clause): ConsequentialClause[] => {
      const facts = factsIn(clause.text);
      const consequence = findConsequence(clause.text, facts);
      if (consequence === null) return [];
      const figures = facts.filter(({ kind }) => FIGURES.has(kind)).map(figureKey);
      return [{ clause, consequence, figures, pairs: wordPairs(clause.text) }];
    });
  cache.set(document, found);
  return found;
}
