import { placeIn, placeInClause } from '../check-context.ts';
import { findCountedClaims } from '../figures/counted-claims.ts';
import type { JudgedFigure } from '../figures/figure-verdict.ts';
import { judgeFigures } from '../figures/judge-figures.ts';
import { placeOfFigure } from '../figures/place-of-figure.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = [
  '第一条 为了方便群众，制定本办法。',
  '第二条 标准由区政府确定。',
  '第三条 本办法自印发之日起施行。',
];

const list = [
  '一、申请补贴应当同时符合下列条件：',
  '（一）具有本市户籍；',
  '（二）年满六十周岁；',
  '（三）没有领取同类补贴。',
];

export const countedClaimWrong = defineRule({
  id: 'counted-claim-wrong',
  title: '说错了有几章几条、几项条件',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读的通行写法“全文共X章Y条”；政务公开检查通报中的“严重表述错误”',
  documentation:
    '解读说“共几章几条”“分几个部分”的，与政策的章、条、部分逐一数过来比。解读说“三个条件”“七种情形”的，与政策列出来的项数比：三个条件说成两个，群众就会白跑一趟。',
  valid: [
    { shows: '条数相符', policy, sections: { mainContent: ['办法共3条。'] } },
    { shows: '条件数相符', policy: list, sections: { standards: ['申请补贴要符合三个条件。[一]'] } },
  ],
  invalid: [
    { shows: '条数不符', policy, sections: { mainContent: ['办法共4条。'] }, finds: ['4条'] },
    {
      shows: '三个条件说成两个',
      policy: list,
      sections: { standards: ['申请补贴要符合两个条件。[一]'] },
      finds: ['两个'],
    },
  ],
  checkPassage: (passage, context) => {
    const { role, tells, text } = passage;
    const { documents } = context;
    if (role === 'situation' || role === 'quotation' || tells !== 'policy') return [];
    const lists = judgeFigures(passage, context).flatMap((judged) => reportList(judged));
    const parts = findCountedClaims(text, documents.policy).flatMap(
      ({ from, to, words, said, actual, part }): RuleFinding[] => {
        const old = documents.predecessor && findCountedClaims(text, documents.predecessor);
        // A new policy and the one that it replaces may be told in one breath.
        if (said === actual || old?.some((claim) => claim.from === from && claim.said === claim.actual))
          return [];
        const message = `解读说“${words}”，政策有${actual}${part === '部分' ? '个部分' : part}。请数一数，照政策改正。`;
        return [{ message, place: placeIn(passage, from, to) }];
      },
    );
    return [...parts, ...lists];
  },
});

function reportList(judged: JudgedFigure): RuleFinding[] {
  const { fact, verdict } = judged;
  if (verdict.kind !== 'miscounted' || verdict.list === null) return [];
  const { clause, items } = verdict.list;
  const name = verdict.of.nameOf(clause);
  const message = `解读说“${fact.text}”，${name}列了${items.length}项。请数一数，照政策改正。`;
  const related = [placeInClause({ document: verdict.of, clause })];
  return [{ message, place: placeOfFigure(judged), related }];
}
