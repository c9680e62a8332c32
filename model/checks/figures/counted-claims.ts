import { readNumeral } from '../../facts/chinese-numeral.ts';
import type { PreparedDocument } from '../prepared-document.ts';

/** A statement of how many parts a policy has, with how many its tree has. */
export interface CountedClaim {
  /** Range in the text. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly said: number;
  readonly actual: number;
  readonly part: '章' | '条' | '部分';
}

const NUMBER = '[0-9]{1,3}|[一二两三四五六七八九十百]{1,5}';
const CLAIM = new RegExp(
  `(?<=(?:共|全文|由|包括|包含|分为|分成|分|设|计)[^，。；：]{0,8}?)(${NUMBER})个?(章|条|大?部分)(?![款项第文目件例约])`,
  'g',
);
/** What has parts is the text: 《办法》分五个部分, 全文共三个部分. */
const OF_TEXT =
  /(?:全文|条例|办法|规定|意见|通知|方案|细则|措施|文件|规划|要点|正文|内容|》)[^，。；]{0,8}$|^[^，。；]{0,3}[共分]/;
/** 分八章五十条, 六章39条: the second number of such a pair. */
const PAIR = new RegExp(`(?<=[章节]、?)(${NUMBER})(条)(?![款项第文目件例约])`, 'g');

/** 条例只有12条，: the whole is meant where nothing follows the measure word. */
const WHOLE = new RegExp(
  `(?<=(?:条例|办法|规定|细则|意见|通知|措施|方案|全文)[^，。；：]{0,6}?有)(${NUMBER})(章|条)(?=[，。；！、]|$)`,
  'gm',
);

/** How many chapters, articles and outermost parts a policy's tree has. */
function countParts({ clauses }: PreparedDocument): Record<CountedClaim['part'], number> {
  const last = clauses.map(({ path }) => path.at(-1) ?? '');
  const chapters = last.filter((label) => /^第.+章$/.test(label)).length;
  const outermost = clauses.filter(({ level }) => level === 1).length;
  return {
    章: chapters,
    条: last.filter((label) => /^第.+条(?:之.+)?$/.test(label)).length,
    部分: chapters || outermost,
  };
}

const cache = new WeakMap<PreparedDocument, Record<CountedClaim['part'], number>>();

/** Every claim in a text about how many chapters, articles or parts the policy has; none where its tree hasn't such parts. */
export function findCountedClaims(text: string, document: PreparedDocument): CountedClaim[] {
  const matches = [CLAIM, PAIR, WHOLE].flatMap((pattern) => [...text.matchAll(pattern)]);
  if (matches.length === 0) return [];
  const counts = cache.get(document) ?? countParts(document);
  cache.set(document, counts);
  const claims = new Map<number, CountedClaim>();
  for (const { 0: words, 1: number = '', 2: word = '', index } of matches) {
    const part = word === '章' || word === '条' ? word : '部分';
    const [said, actual] = [readNumeral(number), counts[part]];
    // 增加了两条: what is told of a change or of some articles isn't the whole.
    if (
      actual === 0 ||
      // 缴费由两部分组成 is of the premium.
      (part === '部分' && !OF_TEXT.test(text.slice(Math.max(0, index - 16), index))) ||
      /其中|新增|增加|修改|删去|第[^，。]{0,4}$/.test(text.slice(Math.max(0, index - 8), index))
    )
      continue;
    claims.set(index, { from: index, to: index + words.length, words, said, actual, part });
  }
  return [...claims.values()];
}
