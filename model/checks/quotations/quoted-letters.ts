/** The letters of a text by which quotations are compared, each with its offset in the text. */
export interface QuotedLetters {
  readonly letters: string;
  readonly offsets: readonly number[];
}

/** Letters and digits count, and the signs that make a figure another; 1.5 keeps its point. */
const LETTER = /[\p{L}\p{N}%‰]/u;
const DIGIT = /[\d０-９]/;
/** Most of what there is, and the same in every width. */
const HAN = /[\u4e00-\u9fff]/;

function levelled(character: string): string {
  const plain = character.normalize('NFKC');
  return plain.length === 1 ? plain : character;
}

/**
 * The letters of a text: full and half width are the same, and marks, spaces and quotation marks don't count. One
 * letter for each character of the text, so that offsets lead back.
 */
export function quotedLetters(text: string): QuotedLetters {
  let letters = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const letter = HAN.test(character) ? character : levelled(character);
    const isPoint = letter === '.' && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
    if (!isPoint && !LETTER.test(letter)) continue;
    letters += letter;
    offsets.push(at);
  }
  return { letters, offsets };
}
