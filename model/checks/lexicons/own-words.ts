import { rememberByText } from '../remember-by-text.ts';

/** Stands for a character that isn't the writer's own: in no text and in no term. */
export const BLANK = '\uFFFC';
const blank = (words: string) =>
  words.charAt(0) + BLANK.repeat(words.length - 2) + words.charAt(words.length - 1);

/** The text with names of documents blanked out, of the same length: what is called 《…》 is called so by others. */
export const withoutTitles: (text: string) => string = rememberByText((text) =>
  text.includes('《')
    ? text.replace(/《[^《》]{0,200}(?:《[^《》]{0,200}》[^《》]{0,200})?》/g, blank)
    : text,
);

/** The text with names of documents and everything in quotation marks blanked out, of the same length. */
export const ownWords: (text: string) => string = rememberByText((text) => {
  const plain = withoutTitles(text);
  return plain.includes('“') ? plain.replace(/“[^“”]{0,200}”/g, blank) : plain;
});
