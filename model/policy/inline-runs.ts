import { type Label, readLabel } from './label.ts';

/** A numbered piece inside a paragraph; `from` and `to` are offsets in the paragraph's text. */
export interface InlineItem {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

const RUN_START =
  /(?<=[。；：;:]|^)\s{0,2}(?=[一二三四五六七八九十]{1,3}是|[（(][0-9０-９]{1,2}[)）]|[①-⑳])/g;

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

/**
 * The run 一是…；二是…；三是… (or （1）…（2）…, ①…②…) inside a paragraph: one chain from 1 with at least two members, each
 * after a stop. Empty where there is none. The last member goes to the paragraph's end.
 */
export function findInlineRun(text: string): InlineItem[] {
  const quoted = isQuoted(text);
  const chain: { label: Label; from: number }[] = [];
  for (const match of text.matchAll(RUN_START)) {
    const from = match.index + match[0].length;
    const label = quoted(from) ? null : readLabel(text.slice(from, from + 40));
    if (!label) continue;
    const first = chain[0]?.label;
    if (!first ? label.number === 1 : label.kind === first.kind && label.number === chain.length + 1)
      chain.push({ label, from });
    else if (first && chain.length === 1 && label.number === 1) chain.splice(0, 1, { label, from });
  }
  if (chain.length < 2) return [];
  return chain.map(({ label, from }, index) => ({ label, from, to: chain[index + 1]?.from ?? text.length }));
}
