/** Signs of Word's symbol fonts (Wingdings, Wingdings 2, Symbol) that stand in official texts, by font and code. */
const SIGNS: Readonly<Record<string, string>> = {
  'wingdings 6c': '●',
  'wingdings 6e': '■',
  'wingdings 6f': '□',
  'wingdings 71': '❑',
  'wingdings 75': '◆',
  'wingdings a1': '○',
  'wingdings a8': '□',
  'wingdings d8': '➢',
  'wingdings e0': '→',
  'wingdings fb': '✗',
  'wingdings fc': '✓',
  'wingdings fd': '☒',
  'wingdings fe': '☑',
  'wingdings 2 30': '□',
  'wingdings 2 4f': '✗',
  'wingdings 2 50': '✓',
  'wingdings 2 52': '☑',
  'wingdings 2 54': '☒',
  'wingdings 2 a3': '□',
  'symbol a3': '≤',
  'symbol b0': '°',
  'symbol b1': '±',
  'symbol b3': '≥',
  'symbol b4': '×',
  'symbol b7': '·',
  'symbol b8': '÷',
  'symbol d7': '·',
};

/** The first numbers of the fonts' circled digits: 0 in a circle stands before ①. */
const CIRCLED: Readonly<Record<string, readonly [first: number, sign: number]>> = {
  wingdings: [0x80, 0x24ea],
  'wingdings 2': [0x69, 0x24ea],
};

/**
 * The character that `w:sym` prints. Symbol fonts keep theirs in U+F000–F0FF, which no other font shows; one that isn't
 * known becomes U+FFFD, so that a person sees that something stood there.
 */
export function readSymbol(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isInteger(value) || value <= 0x20 || value > 0xffff) return '';
  const inSymbolFont = value >= 0xf000 && value <= 0xf0ff;
  const family = font.toLowerCase();
  if (!inSymbolFont && !(family in CIRCLED || family === 'symbol')) return String.fromCharCode(value);
  const place = value & 0xff;
  const sign = SIGNS[`${family} ${place.toString(16).padStart(2, '0')}`];
  if (sign !== undefined) return sign;
  const [first, zero] = CIRCLED[family] ?? [256, 0];
  const number = place - first;
  if (number === 0) return String.fromCharCode(zero);
  return number > 0 && number <= 10 ? String.fromCharCode(0x245f + number) : '\ufffd';
}

/** Characters set in a circle by a field (`EQ \o\ac(○,1)`), which has no text of its own. */
export function readCircledField(instruction: string): string {
  const inner = /^\s{0,5}eq\s{1,5}\\o\s?\\ac\s?\(\s?[○〇◯]\s?,\s?([^)\s]{1,3})\s?\)/i.exec(
    instruction.slice(0, 60),
  )?.[1];
  if (inner === undefined) return '';
  const number = Number(inner);
  return Number.isInteger(number) && number >= 1 && number <= 20
    ? String.fromCharCode(0x245f + number)
    : inner;
}
