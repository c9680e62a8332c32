import { DATE_PATTERN } from '../facts/chinese-date.ts';
import { isOrganLine, isRecipients } from './formal-lines.ts';
import { type Label, labelKinds } from './label.ts';
import { readLabel } from './read-label.ts';
import { endsInGenre } from './title.ts';

const CHINESE = '[一二三四五六七八九十百零〇]';
const LABEL = new RegExp(
  `第${CHINESE}{1,7}[章节条]|(?<!${CHINESE})${CHINESE}{1,3}、|[（(]${CHINESE}{1,3}[)）]|(?<![0-9.])[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[)）]`,
  'g',
);
const LOOKED_AT = 60;
const BEHIND_STOP = /(?:^|[。；：:;！？”）)〕】])[\s\u3000]{0,8}$/;
/** A chapter's name stands between its label and its first article. */
const ARTICLE_FOLLOWS = new RegExp(`^[^。；，]{0,30}?第${CHINESE}{1,7}[条节]`);
const LONGEST_HEADING = 30;
const HEADS: ReadonlySet<Label['kind']> = new Set([
  'chapter',
  'section',
  'chinese',
  'bracketedChinese',
  'digit',
]);

/** A label that surely began a line. */
interface LabelPlace {
  readonly at: number;
  readonly label: Label;
}

interface Candidate extends LabelPlace {
  readonly before: string;
}

const rankOf = ({ kind }: Label): number => labelKinds.indexOf(kind);

/** Whether words lead to a label as the end of a line does: a stop, a heading's label near before it, or a title. */
function beginsLine({ label, before, at }: Candidate, last: LabelPlace | undefined, text: string): boolean {
  if (label.kind === 'chapter' || label.kind === 'section')
    return ARTICLE_FOLLOWS.test(text.slice(at + label.length, at + label.length + LOOKED_AT));
  if (BEHIND_STOP.test(before)) return true;
  const between = last ? text.slice(last.at + last.label.length, at) : '';
  const isBelowHeading =
    last !== undefined &&
    HEADS.has(last.label.kind) &&
    rankOf(last.label) < rankOf(label) &&
    between.length <= LONGEST_HEADING &&
    !/[。；，]/.test(between);
  return isBelowHeading || (label.number === 1 && endsInGenre(before.trimEnd()));
}

function findLabels(text: string): LabelPlace[] {
  const candidates = [...text.matchAll(LABEL)].flatMap((match): Candidate[] => {
    // A chapter's name isn't told from what follows it yet.
    const words = /[章节]$/.test(match[0]) ? match[0] : text.slice(match.index, match.index + LOOKED_AT);
    const label = readLabel(words);
    const before = text.slice(Math.max(0, match.index - LOOKED_AT), match.index);
    return label ? [{ at: match.index, label, before }] : [];
  });
  const seconds = new Map<Label['kind'], number>();
  candidates.forEach(({ label, at }) => {
    if (label.number === 2) seconds.set(label.kind, at);
  });
  const places: LabelPlace[] = [];
  const last = new Map<Label['kind'], number>();
  /** Numbers that run on across what holds them: 3. under 一、, 4. under 二、. */
  const lastOfAll = new Map<Label['kind'], number>();
  for (const candidate of candidates) {
    const { label, at } = candidate;
    const next = [last.get(label.kind) ?? 0, lastOfAll.get(label.kind) ?? 0].map((number) => number + 1);
    const isExpected = next.includes(label.number);
    const isContinued = label.number > 1 || (seconds.get(label.kind) ?? 0) > at || label.kind === 'chapter';
    if (!isExpected || !isContinued || (label.doubtful && label.kind !== 'article')) continue;
    if (!beginsLine(candidate, places.at(-1), text)) continue;
    places.push({ at, label });
    last.set(label.kind, label.number);
    lastOfAll.set(label.kind, label.number);
    for (const kind of last.keys())
      if (kind !== 'article' && labelKinds.indexOf(kind) > rankOf(label)) last.delete(kind);
  }
  return places;
}

/** Items divided by ；end at the first 。 of the last: what follows belongs to what holds them. */
function endsOfLists(text: string, places: readonly LabelPlace[]): number[] {
  const ends: number[] = [];
  let first = 0;
  places.forEach(({ label }, index) => {
    const next = places[index + 1];
    if (next?.label.kind === label.kind && next.label.number === label.number + 1) return;
    const items = places
      .slice(first, index)
      .map(({ at }, item) => text.slice(at, places[first + item + 1]?.at).trimEnd());
    first = index + 1;
    if (label.kind !== 'bracketedChinese' && label.kind !== 'digit') return;
    if (items.length === 0 || !items.every((item) => /[；;]$/.test(item) && !item.includes('。'))) return;
    const stop = text.slice(places[index]?.at, next?.at).indexOf('。');
    if (stop >= 0) ends.push((places[index]?.at ?? 0) + stop + 1);
  });
  return ends;
}

const REMARK = /[（(](?:此件|本件|此文)[^（）()]{0,40}[)）]/g;
const CLOSES = /(?<=[。！])[\s\u3000]{0,4}(?:特此(?:通知|公告|通告|通报|批复|函复|函告)|附\s?件[：:])/g;
const SIGNATURE = new RegExp(
  `(?<=[。！”）)：:])[\\s\\u3000]{0,8}([\\p{Script=Han}\\s\\u3000]{2,60}?)[\\s\\u3000]{0,12}(${DATE_PATTERN})(印发)?`,
  'gu',
);
/** …清单。附件1养猫登记表: the heading of an attachment between its neighbours. */
const ATTACHMENT = /(?<=[。）)日号])[\s\u3000]{0,8}附\s?件\s?[0-9]{1,2}(?=[\s\u3000]{0,8}\p{Script=Han})/gu;
const TITLE_ABOVE_PREAMBLE =
  /(?<=[。日）)])[\s\u3000]{0,8}[^。；，\s]{4,60}(?:办法|方案|细则|意见|规定|规划|要点|预案)(?=[\s\u3000]{0,8}(?:为[了进贯深切加做推规全]|根据|按照))/gu;
const NUMBER = '\\p{Script=Han}{2,12}[〔[（(]\\d{4}[〕\\]）)]\\d{1,5}号';
const MARK_OR_NUMBER = new RegExp(
  `(?<=文件)(?=${NUMBER})|(?<=〔\\d{4}〕\\d{1,5}号)|(?<=\\[\\d{4}\\]\\d{1,5}号)`,
  'gu',
);
const LONGEST_HEAD = 400;
const TITLE_AND_REST =
  /^.{4,100}?(?:通知|公告|通告|意见|决定|函|批复)(?:[（(][^（）()]{1,12}[)）])?(?=[\s\u3000]{0,8}(?:各|\p{Script=Han}{2,12}[〔[（(]\d{4}))/u;

/** Breaks around title, number, recipients, remark, signature and day. */
function formalBreaks(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(REMARK)) found.push(match.index, match.index + match[0].length);
  for (const match of text.matchAll(CLOSES)) found.push(match.index);
  for (const match of text.matchAll(SIGNATURE)) {
    const [all, organ = '', date = '', imprint] = match;
    const end = match.index + all.length;
    if (!isOrganLine(organ.trim())) continue;
    found.push(match.index, end);
    if (imprint === undefined) found.push(end - date.length);
  }
  for (const match of text.matchAll(ATTACHMENT)) found.push(match.index, match.index + match[0].length);
  for (const match of text.matchAll(TITLE_ABOVE_PREAMBLE))
    found.push(match.index, match.index + match[0].length);
  const colon = text.slice(0, LONGEST_HEAD).search(/[：:]/);
  const head = colon < 0 ? '' : text.slice(0, colon + 1);
  if (head === '' || /[。；]/.test(head)) return found;
  const title = TITLE_AND_REST.exec(head)?.[0].length;
  const gaps = [...head.matchAll(/[\s\u3000]+/g)].map(({ index }) => index);
  const marks = [...head.matchAll(MARK_OR_NUMBER)].map(({ index }) => index);
  const places = [...(title === undefined ? [] : [title]), ...gaps, ...marks];
  const addressed = [0, ...places].some((at) => isRecipients(head.slice(at).trim()));
  return addressed ? [...found, ...places, head.length] : found;
}

/** Where breaks became spaces they stand behind stops; Chinese text has none there. */
const SPACED_STOP = /(?<=[。；;：])[\s\u3000]{1,20}(?=\S)/g;
const LEAST_SPACED = 3;
const HEADING = /^[^。；：，,;:\s]{2,25}(?=[\s\u3000]{1,20}\S)/;

/** Breaks that became spaces: behind stops, and behind the headings of labels. */
function spacedBreaks(text: string, labels: readonly LabelPlace[]): number[] {
  const stops = [...text.matchAll(SPACED_STOP)].map(({ index }) => index);
  if (stops.length < LEAST_SPACED) return [];
  const headings = labels.flatMap(({ at, label }) => {
    const start = at + label.length;
    const heading = HEADING.exec(text.slice(start, start + LOOKED_AT))?.[0];
    return heading === undefined ? [] : [start + heading.length];
  });
  return [...stops, ...headings];
}

/** Where a text that lost its line breaks had them, as far as labels, signatures and the like tell; in order. */
export function restoreBreaks(text: string): { places: number[]; labels: readonly Label[] } {
  const labels = findLabels(text);
  const all = [
    ...labels.map(({ at }) => at),
    ...endsOfLists(text, labels),
    ...formalBreaks(text),
    ...spacedBreaks(text, labels),
  ];
  const skipSpaces = (at: number): number =>
    at + (/^[\s\u3000]*/.exec(text.slice(at, at + 200))?.[0].length ?? 0);
  const places = [...new Set(all.map(skipSpaces))]
    .filter((at) => at > 0 && at < text.length)
    .sort((a, b) => a - b);
  return { places, labels: labels.map(({ label }) => label) };
}
