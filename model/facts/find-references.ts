import type { Fact } from './fact.ts';

type Found = Pick<Fact, 'kind' | 'value' | 'from' | 'to'>;

const CHINESE = '[〇零一二三四五六七八九十百千]{1,7}';
const NUMBER = `(?:${CHINESE}|[0-9]{1,4})`;
/** Words that only look like 条, 款, 项: 第一条件, 第二项目. */
const ITEM = '项(?!目)';
const PARAGRAPH = '款(?!式|项)';
const ARTICLE = '条(?!件|例|线|理)';
const ITEMS = `(?:第?\\s?[（(]?${NUMBER}[）)]?(?:\\s?[、至到—-]\\s?(?:第|[（(])?${NUMBER}[）)]?){0,9}\\s?${ITEM}(?:第\\s?${NUMBER}\\s?目(?!标|录|的))?)`;
const ONE_ARTICLE = `第\\s?${NUMBER}\\s?${ARTICLE}(?:之${CHINESE}(?!一))?`;
const PARAGRAPHS = `(?:第\\s?${NUMBER}(?:\\s?[、至到—-]\\s?(?:第)?${NUMBER}){0,9}\\s?${PARAGRAPH})`;
const REFERENCE = new RegExp(
  [
    `第\\s?${NUMBER}\\s?条?\\s?(?:至|到|—|-)\\s?${ONE_ARTICLE}`,
    `${ONE_ARTICLE}(?:\\s?${PARAGRAPHS})?(?:\\s?${ITEMS})?`,
    `第\\s?[（(]${NUMBER}[）)]\\s?(?:${ARTICLE}|${PARAGRAPH})`,
    `${PARAGRAPHS}(?:\\s?${ITEMS})?`,
    `第?[（(]${CHINESE}[）)]\\s?(?:[、至到—-]\\s?第?[（(]${CHINESE}[）)]\\s?){0,9}${ITEM}`,
    `第\\s?${CHINESE}\\s?${ITEM}(?=规定|的规定|所列|情形)`,
    `第\\s?${CHINESE}\\s?章(?:第\\s?${CHINESE}\\s?节)?(?=的?规定|第|所|的|、|和|至)`,
    `前(?:[一二两三四五]${PARAGRAPH}|[一二两三四五]${ITEM}|[一二两三四五]${ARTICLE}|${PARAGRAPH}|${ITEM}|${ARTICLE})(?:\\s?${ITEMS})?`,
    `本(?:款|项|条)(?!例|件|目|文|线|式|项)(?:第\\s?${NUMBER}\\s?款)?(?:\\s?${ITEMS})?`,
  ].join('|'),
  'g',
);

/** References to clauses (第十三条第四款第（二）项, 第五条至第八条, 前款) in a text of half-width digits and brackets. */
export function findReferences(text: string): Found[] {
  return [...text.matchAll(REFERENCE)].map((match) => ({
    kind: 'reference',
    value: match[0].replace(/\s/g, ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
