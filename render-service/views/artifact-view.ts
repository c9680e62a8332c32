import { z } from 'zod';

/** One rendered file (成品). Widths and heights are in px; `bytes` is a length. */
export const artifactViewSchema = z.object({
  file: z.string(),
  medium: z.string(),
  /** Chinese, for people. */
  title: z.string(),
  mediaType: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  bytes: z.int(),
  sha256: z.string(),
  alt: z.string(),
  url: z.string(),
});
export type ArtifactView = z.infer<typeof artifactViewSchema>;

export const artifactsViewSchema = z.object({
  status: z.enum(['none', 'rendering', 'ready', 'failed', 'stale']),
  error: z.string().nullable(),
  artifacts: z.array(artifactViewSchema),
});
export type ArtifactsView = z.infer<typeof artifactsViewSchema>;
