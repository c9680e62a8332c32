import { findPhraseBoundaries, type PhraseBoundary } from './phrases.ts';
import { isClosing, isOpening } from './punctuation.ts';

/**
 * How good a place is to end a line, best first. `word` is inside a compound or beside a light word; `name` between the
 * words of a name that is to stay whole; `emergency` places (inside a word) are used only where a phrase is longer than
 * the line; `whole` ones (inside a date, a document number, a number with its unit) only where such a text is; `never` ones (禁则, inside a word in Latin letters or a number) only where nothing else is possible.
 */
export type BreakPlace =
  | 'forced'
  | 'clause'
  | 'pause'
  | 'phrase'
  | 'word'
  | 'name'
  | 'emergency'
  | 'whole'
  | 'never';

/** Texts that stay whole where they fit: what is in short marks, document numbers, dates, a number with its unit. */
const KEPT_WHOLE: readonly RegExp[] = [
  /《[^《》]{1,12}》/gu,
  /“[^“”]{1,10}”/gu,
  /（[^（）]{1,8}）/gu,
  /[\p{Script=Han}]{0,4}〔\d{4}〕\d+号/gu,
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/gu,
  /\d{1,2}月(?:\d{1,2}日|底)?[前后起]?/gu,
  /第[一二三四五六七八九十百零\d]+[条章款项届次部批个]/gu,
  /\d[\d.,]*(?:[/／～—-]\d[\d.,]*){1,6}/gu,
  /(?:\d[\d.,]*[/／～—-]){0,6}[\d.,]+[多余]?(?:个百分点|个工作日|平方米|平方公里|公里|公顷|厘米|毫米|千克|公斤|分钟|小时|个月|周年|周岁|万[元人户个]?|亿元?|[年月日天个人户家项倍岁条次号米寸亩吨克度元周名件处所]|[℃㎡％%])(?:[以之][上下内]|左右|[起前后内])?/gu,
  /[一二三四五六七八九十两]+[个项种类级档年月日天倍岁]/gu,
  /——|……/gu,
];

const isWordChar = (char: string): boolean => /[\p{Script=Latin}\d]/u.test(char);

const isJoint = (char: string): boolean => /[./@_&=#+-]/.test(char);

/** Whether the rules forbid a break between two characters. */
function isForbidden(before: string, after: string): boolean {
  if (isClosing(after) || isOpening(before)) return true;
  if (/[\p{Mn}\p{Cf}\p{Variation_Selector}\s]/u.test(after)) return true;
  return (isWordChar(before) || isJoint(before)) && (isWordChar(after) || isJoint(after));
}

function placeAfter(before: string, after: string, boundary: PhraseBoundary | undefined): BreakPlace {
  if (before === '\n') return 'forced';
  if (isForbidden(before, after)) return 'never';
  if (/[。；！？，：]/.test(before)) return 'clause';
  if (/[、\s\u3000）》”]/u.test(before)) return 'pause';
  if (isOpening(after)) return 'phrase';
  if (boundary === undefined) return 'emergency';
  return boundary;
}

/**
 * For each character of a text (by code point), how good it is to end a line after it. The last entry is `forced`.
 *
 * @param names that stay whole where they fit, such as those of the issuers
 */
export function findBreakPlaces(text: string, names: readonly string[] = []): BreakPlace[] {
  const phraseBoundaries = findPhraseBoundaries(text);
  const kept = new Set<number>();
  for (const pattern of KEPT_WHOLE) {
    for (const match of text.matchAll(pattern)) {
      for (let offset = match.index + 1; offset < match.index + match[0].length; offset += 1)
        kept.add(offset);
    }
  }
  const named = findInside(text, names);
  const joints = findJoints(text);
  const chars = [...text];
  const places: BreakPlace[] = [];
  let offset = 0;
  for (const [index, char] of chars.entries()) {
    offset += char.length;
    const next = chars[index + 1];
    const found = next === undefined ? 'forced' : placeAfter(char, next, phraseBoundaries.get(offset));
    const place = found === 'never' && joints.has(offset) ? 'whole' : found;
    if (kept.has(offset) && place !== 'never' && place !== 'forced') places.push('whole');
    else places.push(named.has(offset) && (place === 'phrase' || place === 'word') ? 'name' : place);
  }
  return places;
}

/** Web and mail addresses: too long for a line, they go on after a mark between two of their parts. */
const ADDRESS = /[A-Za-z\d][\w.@/:?&=#%-]{15,400}/g;

/** Offsets (UTF-16) after the marks inside addresses. */
function findJoints(text: string): ReadonlySet<number> {
  const joints = new Set<number>();
  for (const address of text.matchAll(ADDRESS)) {
    for (const mark of address[0].matchAll(/[./@?&=#_-](?=[A-Za-z\d])/g))
      joints.add(address.index + mark.index + 1);
  }
  return joints;
}

/** Offsets (UTF-16) inside the places where one of some names stands. */
function findInside(text: string, names: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const name of names) {
    for (let at = name === '' ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      for (let offset = at + 1; offset < at + name.length; offset += 1) inside.add(offset);
    }
  }
  return inside;
}
