const BEHIND = /^”?(?:[（(：]|——|，?(?:是指|指的是|指|就是|即|也就是|是一种|说的是|包括|，是))/;
const BEFORE =
  /(?:所谓的?|什么是|什么叫|怎样才算|怎么算|哪些是|哪些人算|也就是|叫作|叫做|叫|称为|简称|统称|就是|算)“?$/;

/** Whether a text explains the words at this place: `X，是指…`, `什么是X`, `X（…）`. */
export function explainsAt(text: string, from: number, to: number): boolean {
  return BEHIND.test(text.slice(to, to + 8)) || BEFORE.test(text.slice(Math.max(0, from - 8), from));
}
