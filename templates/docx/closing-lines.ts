import { AlignmentType, type Paragraph } from 'docx';
import type { FormalLines } from '../policy-text/formal-lines.ts';
import { run } from './faces.ts';
import { blankLine, bodyParagraph, characters, gridParagraph, widthInCharacters } from './paragraphs.ts';

/** 成文日期 stands four characters from the right edge; the issuers above are centred on it. */
const DATE_FROM_RIGHT = 4;
/** The longest issuer keeps two characters from the edge: then the date moves left with the axis. */
const ISSUER_FROM_RIGHT = 2;

/** Lines that `closingLines` takes. */
export function countClosingLines({ signatures, signedDate, remarks }: FormalLines): number {
  const signed = signatures.length + (signedDate === '' ? 0 : 1);
  return signed + (signed > 0 ? 2 : 0) + remarks.length;
}

/** The axis that issuers and date are centred on, in characters from the right edge. */
export function closingAxis({ signatures, signedDate }: FormalLines): number {
  const longest = Math.max(0, ...signatures.map(widthInCharacters));
  return Math.max(DATE_FROM_RIGHT + widthInCharacters(signedDate) / 2, ISSUER_FROM_RIGHT + longest / 2);
}

/** 署名, 成文日期 and 附注 (GB/T 9704-2012, 7.3.5 and 7.3.6, the form with seals). */
export function closingLines(formal: FormalLines): readonly Paragraph[] {
  const { signatures, signedDate, remarks } = formal;
  const axis = closingAxis(formal);
  const right = (text: string): Paragraph =>
    gridParagraph([run(text)], {
      alignment: AlignmentType.RIGHT,
      keepNext: text !== signedDate,
      indent: { right: characters(Math.max(0, axis - widthInCharacters(text) / 2)) },
    });
  const signed = [...signatures, ...(signedDate === '' ? [] : [signedDate])];
  return [
    ...(signed.length > 0 ? [blankLine({ keepNext: true }), blankLine({ keepNext: true })] : []),
    ...signed.map(right),
    ...remarks.map((remark) => bodyParagraph([run(remark)])),
  ];
}
