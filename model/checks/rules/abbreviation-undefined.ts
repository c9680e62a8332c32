import { placeIn } from '../check-context.ts';
import { explainsAt } from '../explains-at.ts';
import { withoutTitles } from '../lexicons/own-words.ts';
import type { PreparedDocument } from '../prepared-document.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { wordList } from '../word-list.ts';

const DEFINED =
  /([\u4e00-\u9fff]{4,30})[（(](?:以下|下文)?(?:简称|统称)为?[“《]?([\u4e00-\u9fff]{2,10})[”》]?[）)]/g;

/** Whether all characters of the short name stand in the full one, in order. */
function contracts(short: string, full: string): boolean {
  let at = 0;
  for (const character of full) if (character === short[at]) at += 1;
  return at === short.length;
}

/** The words that a short name is made from: the shortest end of the text that begins like it and holds it all. */
function findFull(text: string, short: string): string | null {
  for (let at = text.length - short.length; at >= 0; at -= 1) {
    const full = text.slice(at);
    if (text[at] === short[0] && contracts(short, full)) return full;
  }
  return null;
}

/** Short names that the policy introduces by leaving characters out, with their full ones: 长护险 for 长期护理保险. */
function findAbbreviations({ text }: PreparedDocument): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(DEFINED)].flatMap(([, before = '', short = '']): [string, string][] => {
      const full = findFull(before, short);
      return full === null || full.includes(short) ? [] : [[short, full]];
    }),
  );
}

const cache = new WeakMap<PreparedDocument, ReadonlyMap<string, string>>();

function abbreviationsOf(document: PreparedDocument): ReadonlyMap<string, string> {
  const known = cache.get(document) ?? findAbbreviations(document);
  cache.set(document, known);
  return known;
}

/** Short names that are better known than the full ones. */
const everyday =
  '医保 社保 低保 个税 环评 高考 中考 研发 残联 妇联 工会 高校 居委会 村委会 物业 专利 民企 国企 央企 外企'.split(
    ' ',
  );

const policy = ['一、长期护理保险（以下简称长护险）由市医疗保障局管理，评估机构（以下简称机构）另定。'];

export const abbreviationUndefined = defineRule({
  id: 'abbreviation-undefined',
  title: '简称没有交代全称',
  severity: 'hint',
  gate: 'content',
  source: '公文写作的通行要求：使用非规范化简称，应当先用全称并注明简称',
  documentation:
    '政策用“以下简称”定下的简称，如“长护险”，只读解读的人不知道是什么。第一次出现时先写全称。标题里的全称不算，因为图里、卡片上不一定有标题。',
  options: { everyday: wordList(everyday).describe('人人都知道、不用写全称的简称') },
  valid: [
    {
      shows: '人人都知道的简称',
      policy: ['一、参加社会医疗保险（以下简称医保）的人员可以申请。'],
      sections: { benefits: ['参加了医保就能申请。[一]'] },
    },
    {
      shows: '先写了全称',
      policy,
      sections: { benefits: ['长期护理保险（简称长护险）能报销护理费，长护险从今年起办。[一]'] },
    },
    { shows: '就地解释了', policy, sections: { benefits: ['长护险，就是失能以后报销护理费的保险。[一]'] } },
    { shows: '简称就是全称里的词', policy, sections: { benefits: ['找机构评估。[一]'] } },
  ],
  invalid: [
    { shows: '没有交代', policy, sections: { benefits: ['长护险能报销护理费。[一]'] }, finds: ['长护险'] },
    {
      shows: '几处报一次',
      policy,
      sections: { benefits: ['长护险从今年起办，长护险能报销护理费。[一]'] },
      finds: ['长护险'],
    },
    {
      shows: '只有标题里有全称',
      policy,
      metadata: { title: '长期护理保险办法' },
      title: '《长期护理保险办法》政策解读',
      sections: { benefits: ['长护险能报销护理费。[一]'] },
      finds: ['长护险'],
    },
    {
      shows: '两个简称',
      policy: ['一、城乡居民基本医疗保险（以下简称“居民医保”）、大病补充保险（以下简称“大病险”）合并办理。'],
      sections: { benefits: ['居民医保和大病险一起办。[一]'] },
      finds: ['居民医保', '大病险'],
    },
  ],
  check: ({ passages, documents }, { everyday: known }) => {
    const abbreviations = abbreviationsOf(documents.policy);
    if (abbreviations.size === 0) return [];
    const texts = passages.filter(({ block }) => block !== 'title');
    return [...abbreviations].flatMap(([short, full]): RuleFinding[] => {
      if (known.includes(short) || texts.some(({ text }) => text.includes(full))) return [];
      const uses = texts.flatMap((passage) => {
        const text = withoutTitles(passage.text);
        const from = text.indexOf(short);
        return from < 0 ? [] : [{ passage, text, from, to: from + short.length }];
      });
      const first = uses.find(({ passage }) => passage.role !== 'quotation');
      if (!first || uses.some(({ text, from, to }) => explainsAt(text, from, to))) return [];
      const message = `简称“${short}”没有交代全称。政策里的全称是“${full}”，请在第一次出现时先写全称。`;
      return [{ message, place: placeIn(first.passage, first.from, first.to) }];
    });
  },
});
