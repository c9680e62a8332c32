/** 修改为：“第五条…: what follows is the wording of another document. */
const OPENS = /[：:为即款项条句]\s?$/;
/** A quotation that isn't closed within so many paragraphs has lost its mark. */
const LONGEST = 60;

/** Where the last quotation of a paragraph begins that isn't closed in it; -1 where all are, or null where none is open. */
function openQuote(text: string, isOpen: boolean): number | null {
  let at: number | null = isOpen ? -1 : null;
  if (!/[“”]/.test(text)) return at;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    // Each paragraph of a quotation begins with “ again.
    if (char === '“') at ??= index;
    else if (char === '”') at = null;
  }
  return at;
}

/**
 * Paragraphs inside a quotation that an earlier one opened (将第五条修改为：“…), by index: their numbers are those of the
 * document that is being amended.
 */
export function findQuotedParagraphs(texts: readonly string[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? '';
    const at = openQuote(text, false);
    if (at === null || !OPENS.test(text.slice(Math.max(0, at - 2), at))) continue;
    let end = index + 1;
    let isOpen = true;
    for (; isOpen && end < texts.length && end - index <= LONGEST; end += 1)
      isOpen = openQuote(texts[end] ?? '', true) !== null;
    if (isOpen) continue;
    for (let inside = index + 1; inside < end; inside += 1) quoted.add(inside);
    index = end - 1;
  }
  return quoted;
}
