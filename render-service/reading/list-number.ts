import { writeNumeral } from '@tongjie/model';

function romanNumeral(value: number): string {
  const parts: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = Math.min(value, 5000);
  let text = '';
  for (const [size, sign] of parts) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const DIGITS = '〇一二三四五六七八九';

/** 105 → 一〇五: each digit by itself. */
const digitByDigit = (value: number): string =>
  [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('');

/** 15 → 壹拾伍. */
const legalNumeral = (value: number): string =>
  writeNumeral(value)
    .replace(/^十/, '一十')
    .replace(/[〇零一二三四五六七八九]/g, (digit) =>
      digit === '零' ? '零' : LEGAL.charAt(DIGITS.indexOf(digit)),
    )
    .replaceAll('十', '拾')
    .replaceAll('百', '佰')
    .replaceAll('千', '仟');

const letters = (value: number, first: number): string => {
  const letter = String.fromCharCode(first + ((Math.max(value, 1) - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(Math.max(value, 1) / 26), 10));
};

/** A number from a row of signs that begins at a code point; beyond the row in Arabic digits. */
const fromRow = (value: number, first: number, length: number): string =>
  value >= 1 && value <= length ? String.fromCharCode(first + value - 1) : String(value);

/** A number in one of Word's formats (ST_NumberFormat); unknown formats give Arabic digits, bullets give nothing. */
export function formatListNumber(value: number, format: string): string {
  const countable = value > 0 && value < 10_000;
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'chineseCounting':
    case 'taiwaneseCounting':
      return value > 0 && value < 100 ? writeNumeral(value) : digitByDigit(value);
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return countable ? writeNumeral(value) : String(value);
    case 'ideographDigital':
    case 'taiwaneseDigital':
      return digitByDigit(value);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return countable ? legalNumeral(value) : String(value);
    case 'ideographTraditional':
      return value > 0 ? STEMS.charAt((value - 1) % STEMS.length) : String(value);
    case 'ideographZodiac':
      return value > 0 ? BRANCHES.charAt((value - 1) % BRANCHES.length) : String(value);
    case 'ideographEnclosedCircle':
      return fromRow(value, 0x3280, 10);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return fromRow(value, 0x2460, 20);
    case 'decimalEnclosedParen':
      return fromRow(value, 0x2474, 20);
    case 'decimalEnclosedFullstop':
      return fromRow(value, 0x2488, 20);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'lowerLetter':
      return letters(value, 97);
    case 'upperLetter':
      return letters(value, 65);
    case 'lowerRoman':
      return romanNumeral(value);
    case 'upperRoman':
      return romanNumeral(value).toUpperCase();
    default:
      return String(value);
  }
}
