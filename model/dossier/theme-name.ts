import { z } from 'zod';

/** How a theme composes its pictures, each with an ornament of its own. */
export const compositionSchema = z.enum([
  'government-red',
  'government-blue',
  'eco-green',
  'livelihood-orange',
  'technology',
  'ink',
]);
export type Composition = z.infer<typeof compositionSchema>;

/** Themes (主题) that templates draw in: those that come with the templates, and the one of the office's own brand. */
export const themeNameSchema = z.enum([...compositionSchema.options, 'brand']);
export type ThemeName = z.infer<typeof themeNameSchema>;

export const themeTitles: Readonly<Record<ThemeName, string>> = {
  'government-red': '政务红',
  'government-blue': '政务蓝',
  'eco-green': '生态绿',
  'livelihood-orange': '民生橙',
  technology: '科技',
  ink: '素雅',
  brand: '本单位',
};
