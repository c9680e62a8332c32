import { placeIn, placeInClause } from '../check-context.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const squeeze = (text: string) => text.replace(/\s/g, '');

export const quotationNotVerbatim = defineRule({
  id: 'quotation-not-verbatim',
  title: '“原文”与政策的字句不一样',
  severity: 'error',
  gate: 'policy',
  binding: true,
  source: '政策解读不得改动文件原意：标为原文的，就要一字不差',
  documentation: '“原文”版块里的话必须与所引条款一字不差（空格不算）。要换个说法，请写成正文。',
  valid: [
    {
      shows: '原文一字不差',
      policy: ['一、各区应当按月发放，不得拖欠。'],
      sections: {
        standards: [
          {
            type: 'quotation',
            attrs: { clause: '一' },
            content: [{ type: 'text', text: '应当按月发放，不得拖欠。' }],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      shows: '把“不得拖欠”写成“不拖欠”',
      policy: ['一、各区应当按月发放，不得拖欠。'],
      sections: {
        standards: [
          {
            type: 'quotation',
            attrs: { clause: '一' },
            content: [{ type: 'text', text: '应当按月发放，不拖欠。' }],
          },
        ],
      },
      finds: ['应当按月发放，不拖欠。'],
    },
  ],
  checkPassage: (passage, { documents, resolve }): RuleFinding[] => {
    if (passage.role !== 'quotation') return [];
    const words = squeeze(passage.text);
    const reference = passage.surroundings.find(({ node }) => node === 'quotation');
    const cited = reference ? resolve(reference) : null;
    if (cited) {
      const clauses = cited.document.withBelow(cited.clause.id);
      if (squeeze(clauses.map(({ label, text }) => label + text).join('')).includes(words)) return [];
      if (clauses.some(({ text }) => squeeze(text).includes(words))) return [];
      const name = cited.document.nameOf(cited.clause);
      const message = `这段“原文”与${name}的字句不一样。请照条款改正，或者改成正文。`;
      return [{ message, place: placeIn(passage), related: [placeInClause(cited)] }];
    }
    const texts = [documents.policy, documents.predecessor].map((document) => squeeze(document?.text ?? ''));
    if (texts.some((text) => text.includes(words))) return [];
    return [
      {
        message: '这段“原文”在政策里找不到。请照原文改正并引到条款，或者改成正文。',
        place: placeIn(passage),
      },
    ];
  },
});
