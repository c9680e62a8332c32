/** The characters of a text that carry meaning: without spaces, and with brackets and commas in one width. */
export function comparableText(text: string): string {
  return text
    .replace(/[\s\u3000]+/g, '')
    .replace(/[,;:!?()]/g, (sign) => '，；：！？（）'.charAt(',;:!?()'.indexOf(sign)));
}
