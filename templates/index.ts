export type { Drawing, FigureImage, FigureImages } from './drawing.ts';
