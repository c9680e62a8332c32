import { attribute, type Element, isElement, openingText } from './html-nodes.ts';
import { formatListNumber } from './list-number.ts';

/** Word's number formats by the names that CSS and HTML have for them. */
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'trad-chinese-informal': 'chineseCountingThousand',
  'simp-chinese-formal': 'chineseLegalSimplified',
  'cjk-decimal': 'ideographDigital',
  'cjk-heavenly-stem': 'ideographTraditional',
  'cjk-earthly-branch': 'ideographZodiac',
};

/** The text of an item that brings its own label; a site that sets lists without markers writes them so. */
const OWN_LABEL =
  /^[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})\s?[)）、.．]|^第.{1,6}[条章节款]|^[①-⑳⑴-⒛]|^[一二三四五六七八九十]{1,3}[是要]/;

const styleOf = (element: Element): string =>
  /list-style(?:-type)?\s{0,3}:\s{0,3}([a-z- ]{1,40})/i.exec(attribute(element, 'style'))?.[1]?.trim() ?? '';

function firstNumber(list: Element, step: number): number {
  const start = Number.parseInt(attribute(list, 'start'), 10);
  if (!Number.isNaN(start)) return start;
  return step === 1 ? 1 : list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length;
}

/** Numbers the items of a page's ordered lists as browsers do. */
export class ListLabels {
  readonly #numbers = new Map<Element, number>();

  /** The label that a browser prints before this item; empty for bullets, and where the item brings its own. */
  next(item: Element): string {
    const list = item.parentNode;
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return '';
    const step = list.attrs.some(({ name }) => name === 'reversed') ? -1 : 1;
    const previous = this.#numbers.get(list) ?? firstNumber(list, step) - step;
    const value = Number.parseInt(attribute(item, 'value'), 10);
    const number = Number.isNaN(value) ? previous + step : value;
    this.#numbers.set(list, number);
    const style = styleOf(item) || styleOf(list);
    if (/none|disc|circle|square/.test(style) || OWN_LABEL.test(openingText(item))) return '';
    const format = FORMATS[style] ?? FORMATS[attribute(list, 'type')] ?? 'decimal';
    const label = formatListNumber(number, format);
    return /chinese|ideograph/i.test(format) ? `${label}、` : `${label}.`;
  }
}
