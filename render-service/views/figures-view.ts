import { z } from 'zod';

/** Drawn figures by the key that was asked for. */
export const figuresViewSchema = z.object({
  images: z.record(z.string(), z.object({ src: z.string(), width: z.number(), height: z.number() })),
  /** Chinese reason for each figure that could not be drawn. */
  errors: z.record(z.string(), z.string()),
});
export type FiguresView = z.infer<typeof figuresViewSchema>;
