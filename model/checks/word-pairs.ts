/** Two neighbouring characters as one number: quick to keep in sets by the ten thousand. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}

const isWord = (code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x7a);

/** Every pair of neighbouring characters that are words, none across punctuation, each as often as it stands. */
export function wordPairs(text: string): number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at + 1))) pairs.push(pairAt(text, at));
  }
  return pairs;
}
