export type { Drawing, FigureImage, FigureImages } from './drawing.ts';
export { drawInfographic } from './infographic/draw-infographic.ts';
export { getTheme, themes } from './themes/themes.ts';
export type { Ground, Ornament, Theme } from './themes/theme.ts';
export { drawCards } from './cards/draw-cards.ts';
export { drawCovers } from './cards/draw-covers.ts';
export { buildInterpretationDocument } from './docx/build-interpretation-document.ts';
export { buildPolicyDocument } from './docx/build-policy-document.ts';
export { clauseBookmark } from './docx/clause-bookmark.ts';
