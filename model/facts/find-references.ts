import type { Fact } from './fact.ts';

const CHINESE = '[〇零一二三四五六七八九十百千]{1,7}';
const NUMBER = `(?:${CHINESE}|[0-9]{1,4})`;
const DOCUMENT_NUMBER =
  /[\p{Script=Han}]{1,16}?\s?[〔[【(]\s?[0-9]{4}\s?[〕\]】)]\s?第?\s?[0-9]{1,5}\s?号|[\p{Script=Han}、]{2,20}?(?:令|公告|通告)(?:\s?[0-9]{4}\s?年)?\s?第\s?[0-9]{1,5}\s?号/gu;
const CLAUSE = new RegExp(
  `第\\s?${NUMBER}\\s?条(?:之${CHINESE})?(?:第\\s?${NUMBER}\\s?款)?(?:第?[（(]?${NUMBER}[）)]?项)?|第\\s?${NUMBER}\\s?款(?:第?[（(]?${NUMBER}[）)]?项)?|第?[（(]${CHINESE}[）)]项|前[一二两三]?[款条项]|本[条款项](?!例|件|目|文)`,
  'g',
);
const PHONE =
  /(?<![0-9.])(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}|400-?[0-9]{3}-?[0-9]{4})(?![0-9])|(?<=[“"]|热线|电话[：:]?|拨打)(?:1[0-9]{2,4}|[0-9]{7,8})(?![0-9])|(?<![0-9])1[0-9]{4}(?=[”"]?[\p{Script=Han}]{0,6}热线)/gu;

type Found = Pick<Fact, 'kind' | 'value' | 'from' | 'to'>;

/** Words before a document number that are no part of its agency code. */
const LEADING = /^(?:根据|按照|依据|的|和|及|与|以|关于|见|即|原|通知|文件)+/;

/** Document numbers, references to clauses and telephone numbers, in a text of half-width digits and brackets. */
export function findReferences(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(DOCUMENT_NUMBER)) {
    const lead = LEADING.exec(match[0])?.[0].length ?? 0;
    const words = match[0].slice(lead);
    const value = words
      .replace(/\s/g, '')
      .replace(/[[【(]/, '〔')
      .replace(/[\]】)]/, '〕');
    found.push({
      kind: 'documentNumber',
      value,
      from: match.index + lead,
      to: match.index + match[0].length,
    });
  }
  for (const [kind, pattern] of [
    ['reference', CLAUSE],
    ['phone', PHONE],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const value = match[0].replace(kind === 'phone' ? /[\s-]/g : /\s/g, '');
      found.push({ kind, value, from: match.index, to: match.index + match[0].length });
    }
  }
  return found;
}
