import { placeOf } from '../check-context.ts';
import { findReferences } from '../find-nodes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const titles = { policy: '政策文件', predecessor: '旧文件' } as const;

export const citationBroken = defineRule({
  id: 'citation-broken',
  title: '引据指向的条款不存在',
  severity: 'error',
  gate: 'policy',
  binding: true,
  source: '政策解读与政策文件同步审签的要求：解读引用的内容必须在所附的政策文件里',
  documentation:
    '引据所指的条款已从政策里删去，或者卷宗里没有所引的旧文件。请改引别的条款，或者删去这一处说法。还没有选条款的引据，报为提醒。',
  valid: [
    {
      shows: '条款在政策里',
      policy: ['一、标准为每人每月1309元。'],
      sections: { standards: ['每月1309元。[一]'] },
    },
  ],
  invalid: [
    {
      shows: '引了政策里没有的条款',
      policy: ['一、标准为每人每月1309元。'],
      sections: { standards: ['每月1309元。[九]'] },
      finds: ['引据'],
    },
    {
      shows: '引了旧文件，但卷宗里没有旧文件',
      policy: ['一、标准为每人每月1309元。'],
      sections: { changes: ['过去是每月1238元。[旧一]'] },
      finds: ['引据'],
    },
  ],
  check: ({ interpretation, documents, resolve }) =>
    findReferences(interpretation).flatMap((reference): RuleFinding[] => {
      if (resolve(reference)) return [];
      const { section, from, to, clause, node, of } = reference;
      const place = placeOf('interpretation', { section, from, to, excerpt: '引据' });
      if (clause === null) {
        if (node !== 'citation' && node !== 'fact') return [];
        return [{ message: '这处引据还没有选条款。请选好条款，或者删去它。', place, severity: 'warning' }];
      }
      if (documents[of] === null)
        return [
          {
            message: '这处引据指向旧文件，但卷宗里没有旧文件。请先导入旧文件，或者改引别的条款。',
            place,
          },
        ];
      const message = `这处引据指向的条款（${clause}）在${titles[of]}里已经没有了。请改引别的条款，或删去这一句。`;
      return [{ message, place }];
    }),
});
