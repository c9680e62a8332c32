/** Elements that carry what isn't read as text, and what they are to a person. */
const UNREAD = new Map([
  ['pic:pic', '图片'],
  ['v:imagedata', '图片'],
  ['c:chart', '图表'],
  ['dgm:relIds', '图示'],
  ['w:object', '嵌入的对象（如表格、公式）'],
  ['w:altChunk', '嵌入的另一份文件'],
  ['w:subDoc', '嵌入的另一份文件'],
]);
const UNITS: Readonly<Record<string, string>> = { 图片: '张', 图表: '张' };
const LONGEST_PLACE = 14;

/** Collects, while a Word file is read, what a person should know of the reading. */
export class DocxNotices {
  readonly #unread = new Map<string, { count: number; after: string }>();
  #last = '';
  #deletions = 0;
  #formulas = 0;

  /** A paragraph was read: what comes next stands after it. */
  passed(text: string): void {
    const words = text.trim();
    if (words !== '') this.#last = words;
  }

  /** An element that is printed, or would be. */
  saw(name: string): void {
    if (name === 'w:del' || name === 'w:moveFrom') this.#deletions += 1;
    else if (name === 'm:oMath') this.#formulas += 1;
    const what = UNREAD.get(name);
    if (what === undefined) return;
    const known = this.#unread.get(what);
    if (known) known.count += 1;
    else this.#unread.set(what, { count: 1, after: this.#last.slice(0, LONGEST_PLACE) });
  }

  /** One sentence each, in Chinese. */
  list(): string[] {
    const unread = [...this.#unread].map(([what, { count, after }]) => {
      const place = after === '' ? '' : `（${count > 1 ? '第一处' : ''}在“${after}…”之后）`;
      return `文件里有${count}${UNITS[what] ?? '个'}${what}${place}，其中的文字没有读入，请核对。`;
    });
    return [
      ...unread,
      ...(this.#formulas > 0 ? [`文件里有${this.#formulas}个公式，只按一行文字读入，请核对。`] : []),
      ...(this.#deletions > 0
        ? [`文件里留有修订记录：插入的文字已读入，${this.#deletions}处删去或移走的文字没有读入。`]
        : []),
    ];
  }
}
