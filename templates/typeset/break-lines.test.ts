import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import { isClosing, isOpening } from './punctuation.ts';

const face = { family: 'sans', weight: 400, size: 40 } as const;
const linesOf = (text: string, width: number, balanced = false): string[] =>
  breakLines([{ ...face, text }], width, { balanced }).map((line) => line.text);

const han = fc.constantFrom(
  ...'各区对本通知印发当月在册的最低生活保障对象按新旧标准差额和实际批准月份数进行补发',
);
const word = fc.array(han, { minLength: 1, maxLength: 4 }).map((chars) => chars.join(''));
/** Words as official texts have them, some in marks, with numbers and Latin between. */
const token = fc.oneof(
  { weight: 6, arbitrary: word },
  {
    weight: 2,
    arbitrary: fc.tuple(word, fc.constantFrom('，', '。', '；', '、', '：', '！')).map(([a, b]) => a + b),
  },
  { weight: 1, arbitrary: word.map((inner) => `“${inner}”`) },
  { weight: 1, arbitrary: word.map((inner) => `（${inner}）`) },
  { weight: 1, arbitrary: fc.nat({ max: 9999 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('APP', '12345', 'Wi-Fi', '1963.5') },
);
const text = fc.array(token, { minLength: 1, maxLength: 40 }).map((tokens) => tokens.join(''));
const wide = fc.integer({ min: 11 * face.size, max: 30 * face.size });

describe('breakLines', () => {
  it('puts every character on exactly one line, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 900 }),
        fc.boolean(),
        (any, width, balanced) => {
          expect(linesOf(any, width, balanced).join('')).toBe(any);
        },
      ),
    );
  });

  it('makes no line wider than the measure, unless one character is', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 900 }), fc.boolean(), (any, width, balanced) => {
        for (const line of breakLines([{ ...face, text: any }], width, { balanced })) {
          if ([...line.text].length > 1) expect(line.width).toBeLessThanOrEqual(width + 0.02);
        }
      }),
    );
  });

  it('begins no line with closing and ends none with opening punctuation (禁则)', () => {
    fc.assert(
      fc.property(text, wide, fc.boolean(), (any, width, balanced) => {
        for (const [index, line] of linesOf(any, width, balanced).entries()) {
          if (index > 0) expect(isClosing(line.charAt(0)), line).toBe(false);
          expect(isOpening(line.slice(-1)), line).toBe(false);
        }
      }),
    );
  });

  it('leaves no single character alone on the last line', () => {
    fc.assert(
      fc.property(text, wide, fc.boolean(), (any, width, balanced) => {
        const lines = linesOf(any, width, balanced);
        const said = [...(lines.at(-1) ?? '')].filter((char) => !isClosing(char));
        if (lines.length > 1) expect(said.length, lines.join('|')).toBeGreaterThan(1);
      }),
    );
  });

  it('places the runs of a line from left to right without overlap, tightened punctuation aside', () => {
    fc.assert(
      fc.property(text, text, wide, (plain, bold, width) => {
        const runs = [
          { ...face, text: plain },
          { ...face, weight: 700 as const, text: bold },
        ];
        for (const line of breakLines(runs, width)) {
          expect(line.runs.map((run) => run.text).join('')).toBe(line.text);
          for (const [index, run] of line.runs.entries()) {
            const before = line.runs[index - 1];
            if (before) expect(run.x).toBeGreaterThanOrEqual(before.x + before.width - face.size / 2 - 0.01);
          }
        }
      }),
    );
  });

  it('breaks titles between words into even lines', () => {
    expect(linesOf('广州市2025年最低生活保障及相关社会救助标准', 345, true)).toEqual([
      '广州市2025年',
      '最低生活保障及',
      '相关社会救助标准',
    ]);
    expect(linesOf('2020年冠县政务公开工作要点', 345, true)).toEqual(['2020年冠县', '政务公开工作要点']);
    expect(linesOf('促进个体工商户发展条例', 345, true)).toEqual(['促进个体工商户', '发展条例']);
  });

  it('keeps a number with its unit, a document number and a date whole where they fit', () => {
    const lines = linesOf(
      '本办法自2023年9月8日起施行，有效期3年。此前的规定（穗民规字〔2024〕5号）同时废止，补贴不超过5万元。',
      440,
    );
    for (const whole of ['2023年9月8日起', '3年', '穗民规字〔2024〕5号', '5万元']) {
      expect(
        lines.some((line) => line.includes(whole)),
        whole,
      ).toBe(true);
    }
  });

  it('closes up adjacent full-width punctuation and hangs an opening mark at the start of a line', () => {
    const [line] = breakLines([{ ...face, text: '（一）、“甲”' }], 900);
    expect(line?.runs.map((run) => run.text)).toEqual(['（一）', '、', '“甲”']);
    expect(line?.runs[0]?.x).toBe(-20);
    expect(line?.width).toBe(40 * 7 - 20 * 4);
  });

  it('starts a new line where the text does', () => {
    expect(linesOf('一\n二三', 400)).toEqual(['一\n', '二三']);
  });
});
