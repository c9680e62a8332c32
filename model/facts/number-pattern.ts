/** Chinese numerals, those of cheques among them, as a character class. */
export const CHINESE = '[零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]';

/** Source of a pattern for a number with its scale: 1,309.5, 三千万, 10余万, 二点五. Bounded, and begun only where no number is running, so that long rows of digits cost no more than their length. */
export const NUMBER = `(?:(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\\.[0-9]{1,6})?\\s?(?:[十百千](?!分[点之]))?[余多]?[万亿]{0,2}|${CHINESE}{1,12}(?:点${CHINESE}{1,5}|[余多][万亿]{1,2})?)`;

/** No number runs where another begins. */
export const BEGIN = `(?<![0-9.A-Za-z]|[0-9],|${CHINESE})`;
