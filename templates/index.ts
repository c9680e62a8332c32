export { BLEED_MM, type BoardSheet, boardSheets } from './board/board-sheet.ts';
export { type Board, drawBoard, drawBoards } from './board/draw-boards.ts';
export { drawCards, drawSquareCards } from './cards/draw-cards.ts';
export { drawCovers } from './cards/draw-covers.ts';
export { drawComics } from './comic/draw-comics.ts';
export { buildInterpretationDocument } from './docx/build-interpretation-document.ts';
export { buildLetterheadExample } from './docx/build-letterhead-example.ts';
export { buildPlanDocument } from './docx/build-plan-document.ts';
export { buildPolicyBody } from './docx/build-policy-body.ts';
export { buildPolicyDocument } from './docx/build-policy-document.ts';
export { buildReviewDocument } from './docx/build-review-document.ts';
export { buildSignOffDocument } from './docx/build-sign-off-document.ts';
export { clauseBookmark } from './docx/clause-bookmark.ts';
export {
  bodyTag,
  imprintTags,
  type LetterheadFields,
  type LetterheadTag,
  letterheadFieldsOf,
  letterheadTags,
} from './docx/letterhead-fields.ts';
export { type BlockStyle, blockStyles, cellStyle, styleId } from './docx/styles.ts';
export type { WordDocument } from './docx/word-document.ts';
export type { Drawing, FigureImage, FigureImages } from './drawing.ts';
export type { SignOffRecord } from './forms/sign-off-form.ts';
export { articleFile, pageFiles } from './html/page-links.ts';
export type { PageSite } from './html/page-site.ts';
export {
  type InterpretationPageInput,
  type PagePicture,
  renderInterpretationPage,
} from './html/render-interpretation-page.ts';
export { type PolicyPageInput, renderPolicyPage } from './html/render-policy-page.ts';
export { stampPublication } from './html/stamp-publication.ts';
export { drawInfographic, drawInfographicParts } from './infographic/draw-infographic.ts';
export { drawKiosk } from './kiosk/draw-kiosk.ts';
export { beijingMinute } from './parts/beijing-minute.ts';
export { paintPiece, showPiece } from './parts/paint-piece.tsx';
export type { ArtMark, BoxMark, ImageMark, Mark, Piece, TextMark } from './parts/piece.ts';
export { baselineOf } from './parts/set-text.ts';
export { blockText } from './parts/story-text.ts';
export { buildReadingPdf } from './pdf/build-reading-pdf.ts';
export { buildReviewPdf } from './pdf/build-review-pdf.ts';
export { fontSubstitutes, substitutionNote } from './pdf/font-substitutes.ts';
export type { PdfDocument } from './pdf/pdf-document.ts';
export { drawSlides } from './slide/draw-slides.ts';
export type { Ground, Office, OfficeArt, Ornament, Theme } from './themes/theme.ts';
export { themeOf } from './themes/theme-of.ts';
export { themes } from './themes/themes.ts';
export { breakLines } from './typeset/break-lines.ts';
export { leadingBlank } from './typeset/measure.ts';
export { renderWeChatArticle, type WeChatArticleInput } from './wechat/render-wechat-article.ts';
