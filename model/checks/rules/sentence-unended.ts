import { placeIn } from '../check-context.ts';
import { defineRule } from '../rule.ts';

/** Blocks whose lines are short by nature: entries of lists, cells, labels. */
const SHORTEST = 24;
const ENDED = /[。！？；：…”』」）》】!?;:.]\s*$/;

export const sentenceUnended = defineRule({
  id: 'sentence-unended',
  title: '段落末尾没有标点',
  severity: 'hint',
  gate: 'content',
  source: 'GB/T 15834-2011《标点符号用法》4.1：句子末尾用句号，表示陈述语气',
  documentation: '一段话说完了，末尾要有句号。小标题、表格、短的列表项不查。',
  valid: [
    {
      shows: '有句号',
      sections: { standards: ['符合条件的家庭可以申请补贴，按月发放，由街道办事处负责办理。'] },
    },
    { shows: '短语', sections: { standards: ['标准提高了，差额补发'] } },
    {
      shows: '引出下文',
      sections: { standards: ['符合条件的家庭可以申请补贴，按月发放，要交的材料有下面几样：'] },
    },
  ],
  invalid: [
    {
      shows: '没有句号',
      sections: { standards: ['符合条件的家庭可以申请补贴，按月发放，由街道办事处负责办理'] },
      finds: ['办理'],
    },
    {
      shows: '前面的句子有句号，最后一句没有',
      sections: { standards: ['按月发放。符合条件的家庭可以申请补贴，由街道办事处负责办理'] },
      finds: ['办理'],
    },
    {
      shows: '末尾是数字',
      sections: { standards: ['符合条件的家庭可以申请补贴，每人每月发放标准提高到1309元'] },
      finds: ['9元'],
    },
    {
      shows: '末尾是逗号',
      sections: { standards: ['符合条件的家庭可以申请补贴，按月发放，由街道办事处负责办理，'] },
      finds: ['，'],
    },
  ],
  checkPassage: (passage) => {
    const { role, text, block } = passage;
    const words = text.trimEnd();
    const isProse = role === 'text' && (block.endsWith('Section') || block === 'lead');
    if (!isProse || words.length < SHORTEST || !words.includes('，') || ENDED.test(words)) return [];
    const isComma = /[，、,]$/.test(words);
    const from = words.length - (isComma ? 1 : 2);
    return [
      {
        message: isComma ? '段落末尾是逗号、顿号，话没有说完，或者应该是句号。' : '段落末尾没有句号。',
        place: placeIn(passage, from, words.length),
      },
    ];
  },
});
