import { type IStylesOptions, LineRuleType } from 'docx';
import { BODY_CHARACTER, BODY_TRACKING, fontOf, sizes } from './faces.ts';
import { bodySpacing } from './page.ts';

const heading = (face: 'heiTi' | 'kaiTi', size: number) => ({
  run: { font: fontOf(face), size: size * 2, bold: false, color: '000000', characterSpacing: BODY_TRACKING },
  paragraph: { spacing: bodySpacing, keepNext: true, indent: { firstLine: 2 * BODY_CHARACTER } },
});

/** Styles of every document: body and headings that Word's navigation pane lists. */
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
  },
};
