import { z } from 'zod';

/** The forms (形式) that a dossier can be made into, in the order in which they are shown. */
export const mediumSchema = z.enum([
  'infographic',
  'cover',
  'card',
  'square',
  'comic',
  'kiosk',
  'slide',
  'board',
  'web',
  'document',
]);
export type Medium = z.infer<typeof mediumSchema>;
export const media: readonly Medium[] = mediumSchema.options;

export const mediumTitles: Readonly<Record<Medium, string>> = {
  infographic: '长图',
  cover: '封面',
  card: '卡片',
  square: '方形卡片',
  comic: '漫画',
  kiosk: '触控屏',
  slide: '图解单页',
  board: '展板',
  web: '网页',
  document: '文档',
};

/** What nearly every dossier is published as; the other forms are made when somebody asks for them. */
export const usualMedia: readonly Medium[] = ['infographic', 'cover', 'card', 'web', 'document'];

/** Forms whose blocks can be chosen one by one: the others show the interpretation whole. */
export const selectiveMediumSchema = z.enum(['card', 'square', 'kiosk', 'slide', 'board']);
export type SelectiveMedium = z.infer<typeof selectiveMediumSchema>;
