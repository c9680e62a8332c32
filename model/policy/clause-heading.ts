import { readLabel } from './read-label.ts';

const LONGEST_HEADING = 60;
const LONGEST_LEAD = 40;
const LONGEST_ARTICLE_LEAD = 16;

/** Words of a provision: a first sentence that has one of them is no heading. */
const PROVISION = /应当|不得|必须|可以|下列|如下|以下简称|\d元|是指|适用本|制定本|除外|起施行|有效期/;

const withoutSpaces = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '');

/**
 * The heading of a clause, without its stop, or empty.
 *
 * A heading is: all of a short text without a stop (`总则`); the short first sentence before a body
 * (`加强组织领导。各级各部门…`); the only sentence of a clause that goes on with numbered ones; or what 【】 holds after an
 * article's label. In an article a first sentence counts only where it is very short and says nothing itself.
 */
export function findHeading(label: string, text: string, hasChildren: boolean): string {
  const first = text.slice(0, 200).split('\n', 1)[0] ?? '';
  const kind = readLabel(label)?.kind;
  const bracketed = /^【([^【】]{1,30})】/.exec(first);
  if (bracketed) return bracketed[1] ?? '';
  if (!/[。；：！？;:，,]$/.test(first) && first.length <= LONGEST_HEADING && !/[。；]/.test(first)) {
    return kind === 'sentenceRun' ? '' : withoutSpaces(first);
  }
  const stop = first.indexOf('。');
  if (stop < 1) return '';
  const sentence = first.slice(0, stop);
  if (sentence.length > LONGEST_LEAD || PROVISION.test(sentence)) return '';
  const hasBody = stop + 1 < first.length || (kind !== 'article' && text.includes('\n'));
  if (kind === 'article') {
    return hasBody && sentence.length <= LONGEST_ARTICLE_LEAD && !/[，：；]|^本/.test(sentence)
      ? sentence
      : '';
  }
  return hasBody || hasChildren ? sentence : '';
}
