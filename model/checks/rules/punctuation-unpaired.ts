import { placeIn } from '../check-context.ts';
import { defineRule } from '../rule.ts';

const partners: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['【', '】'],
  ['〔', '〕'],
]);
const openers: ReadonlyMap<string, string> = new Map([...partners].map(([open, close]) => [close, open]));
/** `1）` and `A)` are labels, ’ an apostrophe between letters. */
const LABEL = /(?:^|[\s。；，：])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/;
const SIGNS = /[（(《〈“‘【〔）)》〉”’】〕]/g;
/** Brackets of the two widths close each other: the width is another rule's matter. */
const closes = (close: string, open: string) =>
  openers.get(close) === open || (close === '）' && open === '(') || (close === ')' && open === '（');

/** So many places can be gone to from a finding. */
const MOST_SHOWN = 20;

/** Places of marks that have no partner in the text, in order. */
function findUnpaired(text: string): number[] {
  const open: { sign: string; at: number }[] = [];
  const alone: number[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (partners.has(sign)) {
      open.push({ sign, at: index });
      continue;
    }
    const place = open.findLastIndex((opener) => closes(sign, opener.sign));
    if (place >= 0) {
      // What was opened inside and not closed has no partner.
      for (const { at } of open.splice(place).slice(1)) alone.push(at);
    } else {
      const before = text.slice(Math.max(0, index - 4), index);
      const isLabel = /[)）]/.test(sign) && LABEL.test(before);
      const isApostrophe = sign === '’' && /[A-Za-z]$/.test(before);
      if (!isLabel && !isApostrophe) alone.push(index);
    }
  }
  return [...alone, ...open.map(({ at }) => at)].sort((a, b) => a - b);
}

export const punctuationUnpaired = defineRule({
  id: 'punctuation-unpaired',
  title: '括号、引号、书名号不成对',
  severity: 'warning',
  gate: 'content',
  source: 'GB/T 15834-2011《标点符号用法》4.8、4.9、4.15',
  documentation:
    '括号、引号、书名号要成对。缺一半，读者分不清话从哪里引起、到哪里为止。“1）”一类的序号和英文里的撇号不算。',
  valid: [
    {
      shows: '都成对',
      sections: { standards: ['《关于“一件事”改革的意见（试行）》自〔2025〕1号文起执行。'] },
    },
    { shows: '序号里的半个括号', sections: { standards: ['要交三样：1）申请表；2）身份证；3）户口簿。'] } },
    { shows: '两种宽度的括号另有规则管', sections: { standards: ['困难群众（含低保家庭)都适用。'] } },
  ],
  invalid: [
    { shows: '少了右括号', sections: { standards: ['困难群众（含低保家庭都适用。'] }, finds: ['（'] },
    { shows: '少了左引号', sections: { standards: ['办理一件事”改革。'] }, finds: ['”'] },
    { shows: '书名号没有收住', sections: { background: ['依据《低保审核办法制定。'] }, finds: ['《'] },
    { shows: '引号套错了', sections: { background: ['实行“先办（后补”。'] }, finds: ['（'] },
  ],
  checkPassage: (passage) => {
    if (passage.role === 'quotation') return [];
    const [first, ...others] = findUnpaired(passage.text);
    if (first === undefined) return [];
    const sign = passage.text.charAt(first);
    const partner = partners.get(sign) ?? openers.get(sign) ?? '';
    const more = others.length > 0 ? `这一段里还有 ${others.length} 处不成对。` : '';
    return [
      {
        message: `“${sign}”没有与它成对的“${partner}”，读者分不清起止。请补上，或者删去。${more}`,
        place: placeIn(passage, first, first + 1),
        related: others.slice(0, MOST_SHOWN).map((at) => placeIn(passage, at, at + 1)),
      },
    ];
  },
});
