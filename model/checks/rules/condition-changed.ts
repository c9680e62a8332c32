import { alignmentOf } from '../alignment/sentence-alignment.ts';
import { placeIn, placeInClause } from '../check-context.ts';
import { type DroppedItem, findDroppedItem } from '../conditions/dropped-items.ts';
import { findChangedConditions } from '../conditions/find-changed.ts';
import type { ChangedCondition } from '../conditions/matched.ts';
import { isTold, type Passage, type Sentence } from '../passage.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { findTold } from '../told.ts';

const policy = [
  '一、申请补助应当同时符合下列条件：房屋四层以上；取得规划许可。',
  '二、业主代表应当以书面形式提出申请。',
  '三、案情复杂的，经本部门负责人批准，可以延长审核期限。',
];

export const conditionChanged = defineRule({
  id: 'condition-changed',
  title: '条件说反了，或者漏掉了',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读不得误读政策：漏掉一个条件，群众就会白跑一趟',
  documentation:
    '“同时符合”不能说成“符合其中之一”，“书面”不能说成“口头”，“全额”不能说成“部分”。“不计入”不能说成“计入”，“低于最低工资标准”不能说成“高于”。政策列出几个条件，解读说“只要”“同时符合”，就要一个不漏。谁向谁提出、谁批准、谁出钱、先后次序、给谁不给谁，都照政策说。“并且”不能说成“或者”；政策要求的，不能说成“不管”“不用”“任何一家都行”“也算”。政策有限制（经批准、确有困难、除……外）而解读说“所有”“一律”“随时”的，说的明显是同一件事才报错误，别的报提醒。',
  valid: [
    { shows: '条件照说', policy, sections: { standards: ['这几个条件要同时符合，才能申请补助。[一]'] } },
    { shows: '没有提到怎么申请', policy, sections: { standards: ['业主代表要提出申请。[二]'] } },
    {
      shows: '两处都反过来说，还是一个意思',
      policy: ['一、公告期内无异议的，登记机关可以办理注销登记。'],
      sections: { standards: ['公告期内有人提出异议的，登记机关不办理注销登记。[一]'] },
    },
    {
      shows: '没有做到的怎么办，用自己的话说',
      policy: ['一、参加生育保险的，生育津贴由基金支付。'],
      sections: { standards: ['没参加生育保险的，基金不出生育津贴。[一]'] },
    },
    {
      shows: '没有经过同意就不行，照政策说',
      policy: ['一、未经本人同意，不得公开其个人信息。'],
      sections: { standards: ['没有经过本人同意，谁都不能公开他的个人信息。[一]'] },
    },
    {
      shows: '两家各出各的',
      policy: ['一、由基金支付一次性医疗补助金，由用人单位支付一次性就业补助金。'],
      sections: { standards: ['就业补助金由单位出，医疗补助金由基金出。[一]'] },
    },
    {
      shows: '两家一起说',
      policy: ['一、延续评估未通过的，评估费用长护险基金和参保人均不予支付。'],
      sections: { standards: ['评估没通过的，基金和参保人都不用付评估费。[一]'] },
    },
    {
      shows: '同一条里各说各的',
      policy: ['一、筹资由单位和个人分担：\n1.单位缴费费率为0.2%。\n2.退休人员的个人缴费费率为0.12%。'],
      sections: { standards: ['退休人员个人缴费费率为0.12%。[一]'] },
    },
  ],
  invalid: [
    {
      shows: '政策要求的，说成不用',
      policy: ['一、初审意见应当在社区公示后报民政部门审批。'],
      sections: { standards: ['初审意见不用公示，直接报民政部门审批。[一]'] },
      finds: ['不用公示'],
    },
    {
      shows: '有条件的，说成任何一家',
      policy: ['一、职工治疗工伤应当在签订服务协议的医疗机构就医。'],
      sections: { standards: ['职工治疗工伤，去任何一家医院都行。[一]'] },
      finds: ['任何一家医院'],
    },
    {
      shows: '“并且”说成“或者”',
      policy: ['一、人均收入低于当地标准，且符合财产状况规定的家庭，给予救助。'],
      sections: { standards: ['人均收入低于当地标准或者符合财产状况规定的家庭，都能得到救助。[一]'] },
      finds: ['或者'],
    },
    {
      shows: '“不得认定”说成“也算”',
      policy: ['一、有下列情形之一的，不得认定为工伤：', '（一）醉酒或者吸毒的；', '（二）自残或者自杀的。'],
      sections: { standards: ['醉酒或者吸毒受的伤，也算工伤。[一]'] },
      finds: ['算'],
    },
    {
      shows: '换了经手的人',
      policy: ['一、分包单位拖欠工资的，由施工总承包单位先行清偿，再依法进行追偿。'],
      sections: { standards: ['分包单位欠工资的，由建设单位先还。[一]'] },
      finds: ['建设单位'],
    },
    {
      shows: '换了出钱的人',
      policy: ['一、工伤职工在停工期间需要护理的，由所在单位负责。'],
      sections: { standards: ['工伤职工停工期间需要护理的，由工伤保险基金负责。[一]'] },
      finds: ['工伤保险基金'],
    },
    {
      shows: '“同时符合”说成“之一”',
      policy,
      sections: { standards: ['符合下列条件之一，就能申请补助。[一]'] },
      finds: ['之一'],
    },
    {
      shows: '“书面”说成“口头”',
      policy,
      sections: { standards: ['业主代表用口头形式提出申请。[二]'] },
      finds: ['口头'],
    },
    {
      shows: '限制条件漏掉了',
      policy,
      sections: { standards: ['案情复杂的，一律可以延长审核期限。[三]'] },
      finds: ['一律'],
    },
    {
      shows: '只像是同一件事的，报提醒',
      policy,
      sections: { standards: ['不管什么案子，审核都能随时往后延期。[三]'] },
      finds: ['不管'],
      severity: 'warning',
    },
    {
      shows: '“不计入”说成“计入”',
      policy: ['一、法定休假日不计入年休假的假期。'],
      sections: { standards: ['法定休假日也计入年休假的假期。[一]'] },
      finds: ['计入'],
    },
    {
      shows: '“低于”说成“高于”',
      policy: ['一、失业保险金的标准低于当地最低工资标准。'],
      sections: { standards: ['失业保险金的标准高于当地最低工资标准。[一]'] },
      finds: ['高于'],
    },
    {
      shows: '三个条件漏掉一个',
      policy: [
        '一、申请人应当同时符合下列条件：',
        '（一）具有本市户籍；',
        '（二）年满六十周岁；',
        '（三）没有领取同类补贴。',
      ],
      sections: { standards: ['只要具有本市户籍、没有领取同类补贴，就能申请。[一]'] },
      finds: ['只要'],
    },
    {
      shows: '谁向谁说反了',
      policy: ['一、海关向税务部门传输报关单电子数据。'],
      sections: { standards: ['税务部门向海关传输报关单电子数据。[一]'] },
      finds: ['税务部门向海关传输报关单电子数'],
    },
    {
      shows: '“备案前”说成“备案后”',
      policy: ['一、企业可以在竣工验收备案前补齐材料。'],
      sections: { standards: ['竣工验收备案后，企业也能补齐材料。[一]'] },
      finds: ['后'],
    },
    {
      shows: '“未开展”说成“已经开展”',
      policy: ['一、领取营业执照后未开展经营活动的，可以适用简易注销登记程序。'],
      sections: { standards: ['领取营业执照后已经开展经营活动的，可以走简易注销。[一]'] },
      finds: ['开展'],
    },
    {
      shows: '换了批准的人',
      policy: ['一、名录由市场监管部门拟订，报市人民政府批准。'],
      sections: { standards: ['名录由市场监管部门拟订，报国务院批准。[一]'] },
      finds: ['国务院'],
    },
    {
      shows: '两种情形说混了',
      policy: ['一、对外销比例部分免征税款，对内销比例部分比照区外政策补征税款。'],
      sections: { standards: ['对外销比例部分，要比照区外政策补征税款。[一]'] },
      finds: ['外销'],
    },
    {
      shows: '给大家的说成只给一部分人',
      policy: ['一、任何单位和个人可以通过服务热线对营商环境问题投诉举报。'],
      sections: { standards: ['只有企业才可以通过服务热线对营商环境问题投诉举报。[一]'] },
      finds: ['只有企业才'],
    },
  ],
  checkPassage: (passage, context) => {
    const { role, tells } = passage;
    if ((role !== 'text' && role !== 'heading') || tells !== 'policy') return [];
    return passage.sentences.filter(isTold).flatMap((sentence) => {
      const { cited, around, document } = findTold(context, passage, sentence);
      const aligned = alignmentOf(context, document, sentence, around);
      const changed = findChangedConditions(aligned, sentence.text, around.size > 0 ? around : null);
      const dropped = findDroppedItem(document, aligned, sentence.text, cited);
      const items = dropped ? [reportDropped(passage, sentence, document, dropped)] : [];
      const others = changed.map((condition): RuleFinding => {
        const { said, unit, certain } = condition;
        const from = sentence.from + said.at;
        const clause = unit.clause === null ? undefined : document.find(unit.clause);
        const name = clause ? document.nameOf(clause) : '政策';
        return {
          message: describe(condition, name),
          place: placeIn(passage, from, from + said.word.length),
          related: clause ? [placeInClause({ document, clause }, unit.text)] : [],
          severity: certain ? 'error' : 'warning',
        };
      });
      return [...items, ...others];
    });
  },
});

function reportDropped(
  passage: Passage,
  sentence: Sentence,
  document: PreparedDocument,
  { list, item, said }: DroppedItem,
): RuleFinding {
  const from = sentence.from + said.at;
  const name = document.nameOf(list.clause);
  return {
    message: `${name}列了${list.items.length}项，这里漏了一项：“${item.text.replace(/[；。]$/, '')}”。请补上。`,
    place: placeIn(passage, from, from + said.word.length),
    related: [placeInClause({ document, clause: item })],
  };
}

function describe({ kind, said, written }: ChangedCondition, name: string): string {
  switch (kind) {
    case 'opposite':
    case 'all-for-any':
    case 'negated':
    case 'compared':
      return `解读说“${said.word}”，${name}说“${written}”：条件说反了。请照政策改正。`;
    case 'joined':
      return `解读说“${said.word.replace('，', '')}”，${name}说“${written.replace('，', '')}”：条件之间的关系变了。请照政策改正。`;
    case 'waived':
      return `解读说“${said.word}”，${name}有“${written}”的要求。请照政策改正。`;
    case 'outcome':
      return `解读说“${said.word}”，${name}说“${written}”：结果说反了。请照政策改正。`;
    case 'swapped':
      return `解读说“${said.word}”，${name}说“${written}”：前后说反了。请照政策改正。`;
    case 'actor':
      return `解读说“${said.word}”，${name}说“${written}”：说的不是同一个。请照政策改正。`;
    case 'narrowed':
      return `解读说“${said.word}”，${name}说“${written}”：范围说小了。请照政策改正。`;
    case 'dropped':
      return `解读说“${said.word}”，${name}有“${written}”的限制，这里没有说。请核对，必要时补上。`;
  }
}
