import type { Repair } from './policy-reading.ts';
import type { SourceLine } from './policy-source.ts';

/** 养 猫 应 当 登 记: so many single characters with one space between tell a text that was recognised from a picture. */
const SPACED = /(?:[\p{Script=Han}，。；：、（）“”][ \u00a0]){5,}[\p{Script=Han}，。；：、（）“”]/gu;
/** Between two characters of Chinese text no space belongs. */
const GAP = /(?<=[\p{Script=Han}，。；：、（）“”《》]) (?=[\p{Script=Han}，。；：、（）“”《》])/gu;
const SHOWN = 24;

/** Whether most characters of a line are followed by a space. */
function isSpaced(text: string): boolean {
  const spaced = [...text.matchAll(SPACED)].reduce((sum, match) => sum + match[0].length, 0);
  return spaced * 2 >= text.length;
}

/** Takes away the spaces that recognition set between all Chinese characters of a line; each line is a repair. */
export function closeSpacedLines(lines: readonly SourceLine[]): { lines: SourceLine[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const closed = lines.map((line): SourceLine => {
    if (line.marks.table || line.text.length < 11 || !isSpaced(line.text)) return line;
    const pieces = [{ at: 0, from: line.from }];
    let text = '';
    let end = 0;
    for (const { index } of line.text.matchAll(GAP)) {
      text += line.text.slice(end, index);
      end = index + 1;
      pieces.push({ at: text.length, from: line.from + end });
    }
    text += line.text.slice(end);
    repairs.push({
      kind: 'spaced-characters',
      line: line.number,
      before: line.text.slice(0, SHOWN * 2),
      after: text.slice(0, SHOWN),
    });
    return { ...line, text, pieces };
  });
  return { lines: closed, repairs };
}
