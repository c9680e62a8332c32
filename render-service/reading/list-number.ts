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

/** A number in one of Word's formats (ST_NumberFormat); unknown formats give Arabic digits, bullets give nothing. */
export function formatListNumber(value: number, format: string): string {
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'chineseLegalSimplified':
    case 'japaneseCounting':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return value > 0 && value < 10_000 ? writeNumeral(value) : String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'decimalEnclosedParen':
      return `（${value}）`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    case 'lowerLetter':
    case 'upperLetter': {
      const letter = String.fromCharCode(
        (format === 'lowerLetter' ? 97 : 65) + ((Math.max(value, 1) - 1) % 26),
      );
      return letter.repeat(Math.min(Math.ceil(Math.max(value, 1) / 26), 10));
    }
    case 'lowerRoman':
      return romanNumeral(value);
    case 'upperRoman':
      return romanNumeral(value).toUpperCase();
    default:
      return String(value);
  }
}
