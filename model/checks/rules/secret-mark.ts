import { findMarksIn, findMarksInPolicy, type Mark } from '../find-marks.ts';
import { defineRule } from '../rule.ts';

/** A mark of secrecy as papers carry it: 机密★1年, 密级：秘密, 【绝密】. The words alone may be the subject. */
const SECRET =
  /(?:绝密|机密|秘密)\s?[★☆*]|密\s?级[：:]\s?(?:绝密|机密|秘密)|[【[［]\s?(?:绝密|机密|秘密)\s?[】\]］]/g;

const findSecrets = (text: string): Mark[] =>
  [...text.matchAll(SECRET)].map(({ 0: words, index }) => ({
    words,
    from: index,
    message: `“${words}”是密级标志。涉密内容不得公开，请立即停止，并按保密规定处理。`,
  }));

export const secretMark = defineRule({
  id: 'secret-mark',
  title: '带有密级标志',
  severity: 'error',
  gate: 'political',
  binding: true,
  source:
    '《中华人民共和国保守国家秘密法》；《中华人民共和国政府信息公开条例》第十四条：依法确定为国家秘密的政府信息，不予公开',
  documentation:
    '“机密★1年”“密级：秘密”“【绝密】”一类的标志，说明内容涉密，不得公开。解读的正文、表格、图的说明，以及政策全文都检查。说到“保守国家秘密”“商业秘密”的，不算。',
  valid: [
    { shows: '说的是保密的规定', sections: { standards: ['工作人员要保守国家秘密、商业秘密。'] } },
    { shows: '评了星级', sections: { standards: ['服务评为五星★★★★★，不涉及机密事项。'] } },
    { shows: '政策说到密级', policy: ['一、确定密级：由单位负责人定。'] },
  ],
  invalid: [
    { shows: '密级和保密期限', sections: { background: ['机密★1年。今年提高标准。'] }, finds: ['机密★'] },
    { shows: '写明密级', sections: { background: ['密级：秘密。今年提高标准。'] }, finds: ['密级：秘密'] },
    { shows: '括起来的标志', sections: { background: ['【绝密】今年提高标准。'] }, finds: ['【绝密】'] },
    { shows: '政策里的标志', policy: ['一、标准按规定执行。秘密★'], finds: ['秘密★'] },
  ],
  checkPassage: (passage) => findMarksIn(passage, findSecrets),
  check: (context) => findMarksInPolicy(context, findSecrets),
});
