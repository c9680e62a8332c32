import type { Fact } from './fact.ts';

type Found = Pick<Fact, 'kind' | 'value' | 'from' | 'to'>;

/** The year in brackets and the number: 〔2020〕33号, (2020)第5号. */
const NUMBERED = /\s?[〔[【(]\s?[12][0-9]{3}\s?[〕\]】)]\s?第?\s?[0-9]{1,5}\s?号/g;
/** Decrees and announcements without brackets: 国务院令第711号, 公告2016年第65号. */
const DECREE = /(?:令|公告|通告)\s?(?:[12][0-9]{3}\s?年\s?)?第\s?[0-9]{1,5}\s?号/g;

const BEFORE_NUMBER = /[\p{Script=Han}A-Za-z]{1,24}$/u;
const BEFORE_DECREE = /[\p{Script=Han}、]{1,30}$/u;
/** Words before a document number that are no part of its agency code. */
const LEADING =
  /^.*(?:根据|按照|依据|依照|参照|关于|通知|文件|意见|办法|规定|日|经|见|即|原|以|及|与|和|的|为|由|对|在)(?=\p{Script=Han}{2})/u;
const DECREE_LEADING =
  /^.*(?:根据|按照|依据|依照|日|经|见|即|原|以|的|为|由|、(?=\p{Script=Han}{0,3}令?$)|(?:和|与|及)(?=国务院|[省市县区]|中华|中共|本|原|\p{Script=Han}{2,6}[省市县区]))/u;

/** Document numbers in a text of half-width digits and brackets, each with 〔〕 and without 第 and spaces as its value. */
export function findDocumentNumbers(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(NUMBERED)) {
    const before = BEFORE_NUMBER.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
    const code = before.replace(LEADING, '');
    if (code === '') continue;
    const value = (code + match[0])
      .replace(/\s/g, '')
      .replace(/[[【(](?=[0-9])/, '〔')
      .replace(/(?<=[0-9])[\]】)]/, '〕')
      .replace('〕第', '〕');
    found.push({
      kind: 'documentNumber',
      value,
      from: match.index - code.length,
      to: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(DECREE)) {
    const before = BEFORE_DECREE.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? '';
    const issuer = before.replace(DECREE_LEADING, '').replace(/^(?:、|和|及|与|或)+/, '');
    if (issuer === '') continue;
    found.push({
      kind: 'documentNumber',
      value: (issuer + match[0]).replace(/\s/g, ''),
      from: match.index - issuer.length,
      to: match.index + match[0].length,
    });
  }
  return found;
}

const REPEAL = /废止|停止执行|不再执行|停止施行|失效/g;
/** One title with its number, and the words that may follow it up to the next title or to 废止. */
const LAST_TITLE =
  /(《[^《》]{1,160}》)(?:等(?:\p{Script=Han}{1,3})?|的?通知|(?:的|有关|相关){0,2}规定)?(?:\([^()《》]{0,80}\))?[、,和及与以\s]{0,3}$/u;
/** 同时, 自2025年1月1日起: what may stand between the last title and 废止. */
const TAIL =
  /(?:[,、]?(?:同时|一并|相应|届时|即行|即日起|予以|自行|自动|均|也|即|自[^,。;《》]{1,16}(?:起|日))){1,3}$/u;
const WINDOW = 280;
const MOST_TITLES = 60;

/**
 * Repeals (废止): documents that are named with their titles right before the word. The value is the titles, with 、
 * between. 建议废止 and the repeal of what isn't named are none.
 */
export function findRepeals(text: string): Found[] {
  return [...text.matchAll(REPEAL)].flatMap((match): Found[] => {
    const titles: string[] = [];
    let end =
      match.index - (TAIL.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0].length ?? 0);
    while (titles.length < MOST_TITLES) {
      const window = text.slice(Math.max(0, end - WINDOW), end);
      const title = LAST_TITLE.exec(window);
      if (!title) break;
      titles.unshift(title[1] ?? '');
      end -= window.length - title.index;
    }
    if (titles.length === 0) return [];
    return [
      { kind: 'repeal', value: titles.join('、'), from: match.index, to: match.index + match[0].length },
    ];
  });
}
