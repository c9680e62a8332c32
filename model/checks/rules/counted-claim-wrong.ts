import { placeIn } from '../check-context.ts';
import { findCountedClaims } from '../figures/counted-claims.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = [
  '第一条 为了方便群众，制定本办法。',
  '第二条 标准由区政府确定。',
  '第三条 本办法自印发之日起施行。',
];

export const countedClaimWrong = defineRule({
  id: 'counted-claim-wrong',
  title: '说错了有几章几条',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读的通行写法“全文共X章Y条”；政务公开检查通报中的“严重表述错误”',
  documentation: '解读说“共几章几条”“分几个部分”的，与政策的章、条、部分逐一数过来比。',
  valid: [{ shows: '条数相符', policy, sections: { mainContent: ['办法共3条。'] } }],
  invalid: [{ shows: '条数不符', policy, sections: { mainContent: ['办法共4条。'] }, finds: ['4条'] }],
  checkPassage: (passage, { documents }) => {
    const { role, tells, text } = passage;
    if (role === 'situation' || role === 'quotation' || tells !== 'policy') return [];
    return findCountedClaims(text, documents.policy).flatMap(
      ({ from, to, words, said, actual, part }): RuleFinding[] => {
        const old = documents.predecessor && findCountedClaims(text, documents.predecessor);
        // A new policy and the one that it replaces may be told in one breath.
        if (said === actual || old?.some((claim) => claim.from === from && claim.said === claim.actual))
          return [];
        const message = `解读说“${words}”，政策有${actual}${part === '部分' ? '个部分' : part}。请数一数，照政策改正。`;
        return [{ message, place: placeIn(passage, from, to) }];
      },
    );
  },
});
