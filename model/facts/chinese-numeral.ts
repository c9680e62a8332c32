const DIGITS = '零一二三四五六七八九';
const DIGIT_VALUES = new Map<string, number>([
  ...[...DIGITS].map((digit, value): [string, number] => [digit, value]),
  ['〇', 0],
  ['○', 0],
  ['◯', 0],
  ['Ｏ', 0],
  ['O', 0],
  ['o', 0],
  ['两', 2],
  ['壹', 1],
  ['贰', 2],
  ['叁', 3],
  ['肆', 4],
  ['伍', 5],
  ['陆', 6],
  ['柒', 7],
  ['捌', 8],
  ['玖', 9],
]);
const UNIT_VALUES = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const MYRIADS = new Map([
  ['亿', 100_000_000],
  ['万', 10_000],
]);

const LONGEST_NUMERAL = 40;

/** Full-width digits, letters, signs and the full-width space as half-width, the ratio sign as a colon; the length stays the same. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～\u3000\u2236]/g, (c) =>
    c === '\u3000' ? ' ' : c === '\u2236' ? ':' : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}

/** Digits written one by one (`二〇二〇`, or `二0二0` as some keyboards give it), or NaN. */
function readDigitString(text: string): number {
  let value = 0;
  for (const char of text) {
    const digit = /[0-9]/.test(char) ? Number(char) : DIGIT_VALUES.get(char);
    if (digit === undefined) return Number.NaN;
    value = value * 10 + digit;
  }
  return text === '' ? Number.NaN : value;
}

/**
 * The value of a number as Chinese official texts write it: `三`, `十五`, `一百零二`, `二〇二〇`, `3`, `１２`, `1,309.5`,
 * `3万`, `1.5亿`, `三千万`. NaN for everything else.
 */
export function readNumeral(text: string): number {
  const plain = toHalfWidth(text).replace(/[\s,]/g, '');
  const arabic = /^(\d+(?:\.\d+)?)([十百千]?)([万亿]{0,2})$/.exec(plain);
  if (arabic) {
    let value = Number(arabic[1]) * (UNIT_VALUES.get(arabic[2] ?? '') ?? 1);
    for (const myriad of arabic[3] ?? '') value *= MYRIADS.get(myriad) ?? 1;
    // 1.1 × 10,000 is 11000.000000000002 in binary
    return Number(value.toPrecision(15));
  }
  if (plain.length > 1 && /^[^十百千万亿拾佰仟]+$/.test(plain)) return readDigitString(plain);
  return plain === '' || plain.length > LONGEST_NUMERAL ? Number.NaN : readWhole(plain);
}

/** A whole number in Chinese numerals with 十百千万亿, or NaN. */
function readWhole(text: string): number {
  for (const [sign, size] of MYRIADS) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const above = at === 0 ? Number.NaN : readWhole(text.slice(0, at));
    return above * size + (at + 1 < text.length ? readWhole(text.slice(at + 1)) : 0);
  }
  let value = 0;
  let digit: number | null = null;
  for (const char of text) {
    const next = DIGIT_VALUES.get(char);
    const unit = UNIT_VALUES.get(char);
    if (next !== undefined) {
      if (digit !== null && digit !== 0) return Number.NaN;
      digit = next;
    } else if (unit !== undefined) {
      value += (digit ?? 1) * unit;
      digit = null;
    } else return Number.NaN;
  }
  return value + (digit ?? 0);
}

/** A whole number from 1 to 9999 in Chinese numerals, as labels write it: 10 → `十`, 102 → `一百零二`. */
export function writeNumeral(value: number): string {
  const places: [number, string][] = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ];
  let text = '';
  let rest = value;
  let skipped = false;
  for (const [size, name] of places) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    if (skipped) text += '零';
    skipped = false;
    text += (digit === 1 && size === 10 && text === '' ? '' : (DIGITS[digit] ?? '')) + name;
  }
  return text;
}
