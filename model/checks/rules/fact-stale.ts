import { placeInClause, placeOf } from '../check-context.ts';
import { findReferences } from '../find-nodes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export const factStale = defineRule({
  id: 'fact-stale',
  title: '数据待更新：条款里已经没有这几个字',
  severity: 'error',
  gate: 'policy',
  binding: true,
  source: '政策解读与政策文件同步审签的要求：政策改了，解读里绑定的数据要跟着改',
  documentation:
    '解读里绑定条款的数据，原文的字句必须还在那一条里。政策修改后字句变了，数据就标为“待更新”，改正之前不能签署，也不会画进图里。',
  valid: [
    {
      shows: '绑定的字句还在条款里',
      policy: ['一、标准为每人每月1309元。'],
      sections: { standards: ['每月{1309元|一}。'] },
    },
  ],
  invalid: [
    {
      shows: '条款已改为1350元，数据还是1309元',
      policy: ['一、标准为每人每月1350元。'],
      sections: { standards: ['每月{1309元|一}。'] },
      finds: ['1309元'],
    },
  ],
  check: ({ interpretation, resolve }) =>
    findReferences(interpretation).flatMap((reference): RuleFinding[] => {
      const { quote, section, from, to } = reference;
      const cited = quote === '' ? null : resolve(reference);
      if (!cited || cited.clause.text.includes(quote)) return [];
      return [
        {
          message: `数据“${quote}”待更新：${cited.document.nameOf(cited.clause)}里已经没有这几个字。请按现在的条款改正。`,
          place: placeOf('interpretation', { section, from, to, excerpt: quote }),
          related: [placeInClause(cited)],
        },
      ];
    }),
});
