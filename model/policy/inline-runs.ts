import type { Label } from './label.ts';
import { LAST_OF_RUN } from './label-forms.ts';
import { readLabel } from './read-label.ts';

/** A numbered piece inside a paragraph; `from` and `to` are offsets in the paragraph's text. */
export interface InlineItem {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

/** Each piece begins after a stop; the digits of a list in one line may have only spaces between them. */
const RUN_START =
  /(?<=[。；：！？;:!?]|^)[\s\u3000]{0,2}(?=[一二三四五六七八九十]{1,3}[是要]|[（(][0-9０-９一二三四五六七八九十]{1,3}[)）]|[①-⑳⑴-⒛㈠-㈩]|[0-9０-９]{1,2}[.．、]|[第其][一二三四五六七八九十]{1,2}[，,]|[甲乙丙丁戊己庚辛壬癸]、|(?:首先|其次|再次|再者|最后)[，,])|(?<=[^\s。；：！？;:!?])[\s\u3000]{1,4}(?=[0-9０-９]{1,2}[.．、])|(?<=[，,])(?=一[是要])/g;
const LABEL_LENGTH = 40;

/** Offsets that stand inside 《》, “” or brackets, where nothing is numbered. */
function isQuoted(text: string): (index: number) => boolean {
  const depths = new Uint8Array(text.length + 1);
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    depths[index] = depth;
    const char = text.charAt(index);
    if ('《“「'.includes(char)) depth = Math.min(depth + 1, 200);
    if ('》”」'.includes(char)) depth = Math.max(depth - 1, 0);
  }
  return (index) => (depths[index] ?? 0) > 0;
}

/** How a label is printed apart from its number: 第一 doesn't go on as 其二, nor 1. as 2、. */
const styleOf = ({ kind, printed }: Label): string =>
  kind === 'sentenceRun'
    ? printed.slice(-1)
    : kind === 'ordinalRun'
      ? `${/^第/.test(printed) ? '第' : /^其[^次]/.test(printed) ? '其' : '首先'}`
      : kind;

/** Where the last piece ends: its siblings end at ；, so that it ends at the first 。. */
function endOfLast(text: string, starts: readonly number[]): number {
  const last = starts.at(-1) ?? 0;
  const before = starts.slice(0, -1).map((start, index) => text.slice(start, starts[index + 1]));
  if (!before.every((piece) => /[；;]\s*$/.test(piece) && !piece.includes('。'))) return text.length;
  const stop = text.indexOf('。', last);
  return stop < 0 ? text.length : stop + 1;
}

/**
 * The run 一是…；二是…；三是… (or 一要…二要…, （1）…（2）…, ①…②…, 1.…2.…, 第一，…第二，…, 首先…其次…) inside a paragraph: one chain from 1
 * with at least two members, each after a stop. Empty where there is none. Words may follow its last member.
 */
export function findInlineRun(text: string): InlineItem[] {
  const starts = [...text.matchAll(RUN_START)];
  if (starts.length < 2) return [];
  const quoted = isQuoted(text);
  let chain: { label: Label; from: number }[] = [];
  for (const match of starts) {
    const from = match.index + match[0].length;
    const label = quoted(from) ? null : readLabel(text.slice(from, from + LABEL_LENGTH));
    if (!label || (label.doubtful && label.kind !== 'ordinalRun' && label.kind !== 'stem')) continue;
    const first = chain[0]?.label;
    const number = label.number === LAST_OF_RUN ? chain.length + 1 : label.number;
    if (first && styleOf(label) === styleOf(first) && number === chain.length + 1)
      chain.push({ label: { ...label, number }, from });
    else if (number === 1 && chain.length < 2) chain = [{ label, from }];
  }
  if (chain.length < 2) return [];
  const end = endOfLast(
    text,
    chain.map(({ from }) => from),
  );
  return chain.map(({ label, from }, index) => ({ label, from, to: chain[index + 1]?.from ?? end }));
}
