import { z } from 'zod';
import { brandSchema } from './brand.ts';
import { type Medium, media, mediumSchema, selectiveMediumSchema, usualMedia } from './medium.ts';
import { themeNameSchema } from './theme-name.ts';

/** How a block may be laid out, where the template's own choice is not the one that is wanted. */
export const blockLayoutSchema = z.enum(['grid', 'rows', 'table', 'groups', 'columns', 'bars']);
export type BlockLayout = z.infer<typeof blockLayoutSchema>;

/** The layouts of each kind of block that has several, and what they are called. */
export const blockLayouts: Readonly<
  Record<string, readonly { readonly name: BlockLayout; readonly title: string }[]>
> = {
  keyFigures: [
    { name: 'grid', title: '大字并排' },
    { name: 'rows', title: '一行一个' },
  ],
  table: [
    { name: 'table', title: '表格' },
    { name: 'groups', title: '逐行分组' },
  ],
  chart: [
    { name: 'columns', title: '竖柱' },
    { name: 'bars', title: '横条' },
  ],
};

/** What is chosen for one block. Nothing here holds words: a choice can't change one. */
export const blockChoiceSchema = z.strictObject({
  layout: blockLayoutSchema.optional(),
  /** On a field of the theme's strong colour, from edge to edge. */
  emphasis: z.literal(true).optional(),
  /** On the page of the block before it, in stead of one of its own. */
  joined: z.literal(true).optional(),
  /** Forms that leave the block out; the long image, the web pages and the documents never do. */
  leftOutOf: z.array(selectiveMediumSchema).max(8).optional(),
});
export type BlockChoice = z.infer<typeof blockChoiceSchema>;

/** Names a section of a dossier (`benefits`, `extra-2`), or a block within it (`benefits/keyFigures-1`). */
const placeSchema = z.string().regex(/^[A-Za-z]{1,20}(?:-\d{1,3})?(?:\/[A-Za-z]{1,20}-\d{1,3})?$/);

/**
 * How the dossier is drawn (版式设置): apart from its words, and unable to change one. What is not chosen is left to
 * the templates. A choice for a block that is gone stays without effect.
 */
export const presentationSchema = z
  .object({
    theme: themeNameSchema,
    /** The office's brand as it was when its theme was chosen: a dossier is drawn alike wherever it is. */
    brand: brandSchema.optional(),
    /** The forms that are made; the usual ones unless chosen. */
    media: z.array(mediumSchema).min(1).max(16).optional(),
    /** By the place of the block. */
    blocks: z.record(placeSchema, blockChoiceSchema).optional(),
    /** Blocks of a section in another order than the text's, by the place of the section. */
    order: z.record(placeSchema, z.array(placeSchema).max(200)).optional(),
  })
  .refine(({ theme, brand }) => theme !== 'brand' || brand !== undefined, {
    error: '主题是“本单位”时要有品牌。',
    path: ['brand'],
  });
export type Presentation = z.infer<typeof presentationSchema>;

/** What somebody chooses: the brand is the office's own and comes from its settings, never from who chooses it. */
export const presentationChoiceSchema = z
  .object(presentationSchema.shape)
  .omit({ brand: true })
  .extend({
    /** Take the office's brand as it is now, in stead of the one that the dossier has. */
    renewBrand: z.literal(true).optional(),
  });
export type PresentationChoice = z.infer<typeof presentationChoiceSchema>;

/** A presentation as a choice that leaves everything as it is. */
export function choiceOf({ brand: _brand, ...choice }: Presentation): PresentationChoice {
  return choice;
}

/** The forms that a dossier is made into, in the order in which they are shown. */
export function mediaOf({ media: chosen }: Pick<Presentation, 'media'>): readonly Medium[] {
  return chosen === undefined ? usualMedia : media.filter((medium) => chosen.includes(medium));
}
