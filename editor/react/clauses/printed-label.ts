/** A label with the sign that divides it from the words: 一 is printed 一、, 第五条 stands off by a space. */
export function printedLabel(label: string): string {
  if (/^第.+[条章节编]/.test(label)) return `${label}\u3000`;
  return /[一二三四五六七八九十百零〇\d]$/.test(label) ? `${label}、` : label;
}
