export type { Drawing, FigureImage, FigureImages } from './drawing.ts';
export { drawInfographic } from './infographic/draw-infographic.ts';
export { getTheme, themes } from './themes/themes.ts';
export type { Ground, Ornament, Theme } from './themes/theme.ts';
