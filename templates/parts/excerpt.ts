/**
 * The beginning of a text in at most `longest` UTF-16 units, and `…` where it goes on. It ends after a mark of
 * punctuation, or else between characters that are no figure: half a figure would be a wrong one.
 */
export function excerpt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const mark = Math.max(...['。', '；', '，', '：'].map((sign) => head.lastIndexOf(sign)));
  if (mark >= longest / 2) return `${head.slice(0, mark + 1)}…`;
  let end = head.length;
  while (end > 0 && isFigure(text[end - 1]) && isFigure(text[end])) end -= 1;
  return `${head
    .slice(0, end)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}

const isFigure = (char: string | undefined) =>
  char !== undefined && /[\d.,%％‰／/〇零一二三四五六七八九十百千万亿]/.test(char);
