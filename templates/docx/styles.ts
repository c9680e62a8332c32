import type { ParagraphRole } from '@tongjie/model';
import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { BODY_CHARACTER, BODY_TRACKING, type FaceName, fontOf, sizes } from './faces.ts';
import { bodySpacing } from './page.ts';

const heading = (face: 'heiTi' | 'kaiTi', size: number) => ({
  run: { font: fontOf(face), size: size * 2, bold: false, color: '000000', characterSpacing: BODY_TRACKING },
  paragraph: { spacing: bodySpacing, keepNext: true, indent: { firstLine: 2 * BODY_CHARACTER } },
});

/** Names of paragraph styles by what the paragraph is. By them a document that comes back is read again. */
export const blockStyles = {
  byline: '发文机关与文号',
  lead: '导语',
  headline: '看点标题',
  question: '问',
  answer: '答',
  quotation: '原文',
  term: '术语',
  speechTitle: '对话标题',
  speech: '对话',
  stepLabel: '步骤',
  stepText: '步骤说明',
  figureText: '图的说明',
  notApplicable: '不涉及',
  policyReference: '政策出处',
} as const satisfies Partial<Record<ParagraphRole, string>>;
export type BlockStyle = keyof typeof blockStyles;

const faces: Partial<Record<BlockStyle, FaceName>> = {
  byline: 'kaiTi',
  headline: 'kaiTi',
  question: 'heiTi',
  quotation: 'kaiTi',
  speechTitle: 'heiTi',
};

/** Id of a block's style: letters only, as Word makes them. */
export const styleId = (style: BlockStyle): string =>
  `Tongjie${style.charAt(0).toUpperCase()}${style.slice(1)}`;

function blockStyle(style: BlockStyle, name: string): IParagraphStyleOptions {
  const face = faces[style];
  return {
    id: styleId(style),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(face === undefined ? {} : { run: { font: fontOf(face) } }),
  };
}

/** Id of the style of paragraphs in tables. Packing takes it off the grid of the body, for which docx has no option. */
export const cellStyle = 'TongjieCell';

/** Styles of every document: body, headings that Word's navigation pane lists, and the kinds of paragraphs. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: fontOf('fangSong'),
        size: sizes.third * 2,
        characterSpacing: BODY_TRACKING,
        // Were Latin text Chinese too, a number would be broken between its digits.
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
    title: {
      run: { font: fontOf('xiaoBiaoSong'), size: sizes.second * 2, characterSpacing: 0, color: '000000' },
      paragraph: { spacing: { line: 700, lineRule: LineRuleType.EXACT } },
    },
    heading1: heading('heiTi', sizes.third),
    heading2: heading('kaiTi', sizes.third),
    caption: {
      run: { font: fontOf('heiTi'), size: sizes.smallFourth * 2, characterSpacing: 0, color: '000000' },
    },
    footnoteText: {
      run: { font: fontOf('fangSong'), size: sizes.fifth * 2, characterSpacing: 0 },
      paragraph: { spacing: { line: 280, lineRule: LineRuleType.AT_LEAST } },
    },
  },
  paragraphStyles: [
    { id: cellStyle, name: '表内文字', basedOn: 'Normal', quickFormat: true },
    blockStyle('byline', blockStyles.byline),
    blockStyle('lead', blockStyles.lead),
    blockStyle('headline', blockStyles.headline),
    blockStyle('question', blockStyles.question),
    blockStyle('answer', blockStyles.answer),
    blockStyle('quotation', blockStyles.quotation),
    blockStyle('term', blockStyles.term),
    blockStyle('speechTitle', blockStyles.speechTitle),
    blockStyle('speech', blockStyles.speech),
    blockStyle('stepLabel', blockStyles.stepLabel),
    blockStyle('stepText', blockStyles.stepText),
    blockStyle('figureText', blockStyles.figureText),
    blockStyle('notApplicable', blockStyles.notApplicable),
    blockStyle('policyReference', blockStyles.policyReference),
  ],
};
