import { Document } from 'docx';
import { run, sizes } from './faces.ts';
import { letterhead } from './letterhead.ts';
import { bodyTag, type LetterheadTag } from './letterhead-fields.ts';
import { sectionFrame } from './page.ts';
import { gridParagraph, space } from './paragraphs.ts';
import { documentStyles } from './styles.ts';
import { type WordDocument, withoutPictures } from './word-document.ts';

const tag = (name: LetterheadTag): string => `{{${name}}}`;
/** Points at which a mark of sixteen characters takes one line. */
const MARK_SIZE = 27;
/** Words that are printed only where there is something to print. */
const where = (name: LetterheadTag, words: string): string => `{{#${name}}}${words}{{/${name}}}`;

/**
 * A 红头 to begin with: that of the standard, with a tag wherever a document's own words go. An office changes it in
 * Word. Title and recipients stand with the text, where lines are balanced.
 */
export function buildLetterheadExample(): WordDocument {
  const small = (text: string) => gridParagraph([run(text, { size: sizes.fourth })]);
  const head = {
    issuerMark: [tag('发文机关标志')],
    documentNumber: `${tag('发文字号')}${where('签发人', `　　签发人：${tag('签发人')}`)}`,
    headMarks: [where('份号', tag('份号')), where('密级', tag('密级')), where('紧急程度', tag('紧急程度'))],
    approvers: [],
    history: [],
    recipients: '',
    signatures: [],
    signedDate: '',
    remarks: [],
    imprint: [],
  };
  return withoutPictures(
    new Document({
      title: '红头模板',
      styles: documentStyles,
      evenAndOddHeaderAndFooters: true,
      sections: [
        {
          ...sectionFrame(),
          children: [
            ...letterhead(head, 1, MARK_SIZE),
            gridParagraph([run(tag(bodyTag))]),
            space(400),
            small(where('抄送', `抄送：${tag('抄送')}`)),
            small(`${tag('印发机关')}　　${tag('印发日期')}`),
            small(where('印发份数', tag('印发份数'))),
          ],
        },
      ],
    }),
  );
}
