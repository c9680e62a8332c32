import { z } from 'zod';
import { compositionSchema } from './theme-name.ts';

/** The largest art of a brand in characters of its text: an SVG, or a PNG in base64. */
export const LARGEST_BRAND_ART = 400_000;

/** Longest side of a brand's art, in its own px. */
const LONGEST_SIDE = 10_000;

const colourSchema = z.string().regex(/^#[0-9A-F]{6}$/, '应是 #A3141A 这样的颜色。');

/** A drawing that an office brings along: an SVG, which may say `currentColor`, or a PNG. */
export const brandArtSchema = z
  .object({
    kind: z.enum(['svg', 'png']),
    /** The SVG itself, or the PNG's bytes in base64. */
    data: z.string().min(1).max(LARGEST_BRAND_ART),
    /** Natural size in px: what the ratio of its sides is taken from. */
    width: z.number().positive().max(LONGEST_SIDE),
    height: z.number().positive().max(LONGEST_SIDE),
  })
  .refine(({ kind, data }) => kind !== 'png' || /^iVBORw0KGgo[A-Za-z0-9+/]{1,400000}={0,2}$/.test(data), {
    error: '不是 PNG 图片。',
  });
export type BrandArt = z.infer<typeof brandArtSchema>;

/** The brand (品牌) of an office: what its theme is derived from, and what its pictures bear. */
export const brandSchema = z.object({
  /** 冠县人民政府办公室 */
  name: z.string().min(1).max(30),
  /** The colour of fields and titles, and the one that stands out on them. `#RRGGBB`. */
  colours: z.object({ main: colourSchema, second: colourSchema }),
  /** The theme whose composition is taken over. */
  composition: compositionSchema,
  /** For light ground. */
  logo: brandArtSchema.nullable(),
  /** A band of line art of the place, in stead of the composition's own; at least four times as wide as high. */
  ornament: brandArtSchema
    .refine(({ width, height }) => width >= height * 4, { error: '宽应至少是高的四倍。' })
    .nullable(),
  /** Where a second QR code leads, and what stands below it: 关注我们. */
  link: z
    .object({ address: z.url({ protocol: /^https?$/ }).max(300), words: z.string().min(1).max(8) })
    .nullable(),
});
export type Brand = z.infer<typeof brandSchema>;
