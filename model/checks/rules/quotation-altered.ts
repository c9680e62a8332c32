import { type PassageContext, placeIn, placeInClause } from '../check-context.ts';
import { fixIn } from '../fix-in.ts';
import type { Passage } from '../passage.ts';
import { type AttributedQuotation, findAttributedQuotations } from '../quotations/attributed-quotations.ts';
import { findNearestWords, isVerbatim, type NearestWords } from '../quotations/nearest-words.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const policy = [
  '第一条 各区应当按月发放补贴，不得拖欠。',
  '第二条 受理机关应当自收到申请之日起15个工作日内作出决定，并书面告知申请人。',
  '第三条 推行“一件事”集成服务。申请人只需提交一次材料。',
];

export const quotationAltered = defineRule({
  id: 'quotation-altered',
  title: '引号里的话与政策的字句不一样',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读不得改动文件原意：放进引号、说是文件规定的话，就要一字不差',
  documentation:
    '写“《办法》规定：‘……’”“第五条明确‘……’”“原文是‘……’”，引号里就要是政策的原话：只差几个字的报错误，写出两边；说是政策原话、政策里却没有的报提醒。标点、空格、全角半角不算，用省略号略去、截去头尾都可以。八个字以下的词语、口号，引自其他文件的话不查。',
  valid: [
    {
      shows: '一字不差，截去了结尾，标点、全半角不同',
      policy,
      sections: {
        standards: [
          '文件规定：“各区应当按月发放补贴”。第二条规定，“受理机关应当自收到申请之日起１５个工作日内作出决定并书面告知申请人。”',
        ],
      },
    },
    {
      shows: '用省略号略去一段，连着引两条',
      policy,
      sections: {
        standards: [
          '原文是“受理机关应当自收到申请之日起……作出决定”。本通知明确：“各区应当按月发放补贴，不得拖欠。受理机关应当自收到申请之日起15个工作日内作出决定”。',
        ],
      },
    },
    {
      shows: '引号里是词语、口号、名称',
      policy,
      sections: {
        objectives: [
          '文件提出“一件事”，要求做到“应发尽发、按月发放”，明确“按月发放补贴、不得拖欠一天”的原则。',
        ],
      },
    },
    {
      shows: '引的是别的文件',
      policy,
      sections: {
        background: [
          '《社会救助暂行办法》规定：“各区应当按季发放补贴，不得拖欠。”国务院文件要求“各区应当按季发放补贴，不得拖欠”。',
        ],
      },
    },
    {
      shows: '群众的问话不是引文',
      policy,
      sections: { standards: ['有人问：“各区应当按季发放补贴，不会拖欠吧？”'] },
    },
  ],
  invalid: [
    {
      shows: '改了一个字',
      policy,
      sections: { standards: ['文件规定：“各区应当按季发放补贴，不得拖欠。”'] },
      finds: ['各区应当按季发放补贴，不得拖欠。'],
    },
    {
      shows: '丢了“不得”里的“得”',
      policy,
      sections: { standards: ['第一条规定，“各区应当按月发放补贴，不拖欠”。[一]'] },
      finds: ['各区应当按月发放补贴，不拖欠'],
    },
    {
      shows: '结尾改了',
      policy,
      sections: { standards: ['《通知》明确“受理机关应当自收到申请之日起15个工作日内作出决议”。'] },
      finds: ['受理机关应当自收到申请之日起15个工作日内作出决议'],
    },
    {
      shows: '连着的第二处引文改了',
      policy,
      sections: {
        standards: ['本通知规定“各区应当按月发放补贴”，“受理机关可以自收到申请之日起15个工作日内作出决定”。'],
      },
      finds: ['受理机关可以自收到申请之日起15个工作日内作出决定'],
    },
    {
      shows: '说是原文，政策里没有',
      policy,
      sections: { standards: ['原文是“家里有困难的，随时都能到街道来领取补助”。'] },
      finds: ['家里有困难的，随时都能到街道来领取补助'],
      severity: 'warning',
    },
  ],
  checkPassage: (passage, context): RuleFinding[] =>
    passage.role === 'quotation'
      ? []
      : findAttributedQuotations(passage.text, context).flatMap((quotation) =>
          compare(passage, context, quotation),
        ),
});

/** Changes so few that the nearest words are certainly those that were meant. */
const FEW = 0.2;
/** Fewer letters may be a slogan that was put otherwise on purpose. */
const SLOGAN = 12;

function compare(
  passage: Passage,
  { documents }: PassageContext,
  { from, to, words, of, isSure }: AttributedQuotation,
): RuleFinding[] {
  const document = documents[of];
  const all = [documents.policy, documents.predecessor];
  if (!document || all.some((some) => some && isVerbatim(some, words))) return [];
  const place = placeIn(passage, from, to);
  const nearest = findNearestWords(document, words);
  if (!nearest) {
    const message = '说是政策的话，政策里没有这样的字句。请照原文改正，或者去掉引号、用自己的话说。';
    return isSure ? [{ message, place, severity: 'warning' }] : [];
  }
  const { clause, words: written, distance } = nearest;
  const name = clause ? document.nameOf(clause) : of === 'policy' ? '政策' : '旧文件';
  const [said, meant] = cutToChange(words, written);
  const isSlogan = !isSure && words.length < SLOGAN && distance > 1;
  return [
    {
      message: `引号里写“${said}”，${name}的原话是“${meant}”。请照原文改正，或者去掉引号。`,
      place,
      ...(clause ? { related: [placeInClause({ document, clause }, written)] } : {}),
      ...(isCertain(words, nearest) ? fixIn(passage, from, to, written + endOf(words)) : {}),
      ...(isSlogan ? { severity: 'warning' } : {}),
    },
  ];
}

function isCertain(words: string, { distance, isOnly }: NearestWords): boolean {
  return isOnly && distance <= words.length * FEW && !/…|\.{3}/.test(words);
}

/** The mark that a quotation ends with is the writer's. */
const endOf = (words: string) => /[。！？；，]?$/.exec(words)?.[0] ?? '';

/** Long quotations are told by the words around what was changed. */
const SHOWN = 40;
const AROUND = 10;

function cutToChange(said: string, written: string): [said: string, written: string] {
  if (Math.max(said.length, written.length) <= SHOWN) return [said, written];
  const shorter = Math.min(said.length, written.length);
  let start = 0;
  while (start < shorter && said.charAt(start) === written.charAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && said.at(-1 - end) === written.at(-1 - end)) end += 1;
  const cut = (text: string) => {
    const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, text.length - end + AROUND)];
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [cut(said), cut(written)];
}
