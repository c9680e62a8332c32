import { z } from 'zod';
import { requirementSetIdSchema } from '../interpretation/requirement-set.ts';
import { chainedEntrySchema } from './audit-chain.ts';
import { themeNameSchema } from './theme-name.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A path inside a package: relative, with `/`, never upwards. */
export const packagePathSchema = z
  .string()
  .min(1)
  .max(240)
  .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'), {
    error: '包内路径不合规',
  })
  .refine((path) => !/[\\:\0]/.test(path), { error: '包内路径不合规' });

/** One file of a package. */
export const manifestFileSchema = z.object({
  path: packagePathSchema,
  sha256: digest,
  bytes: z.int().nonnegative(),
  mediaType: z.string(),
  /** Which form (形式) it is: `infographic`, `card`, `document` … ; null for the dossier's own files. */
  medium: z.string().nullable(),
  /** Pixels of a picture, else null. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  /** What a picture says, in words; empty for what isn't a picture. */
  alt: z.string(),
});
export type ManifestFile = z.infer<typeof manifestFileSchema>;

/** Whose signature the package bears. `hash` is `hashes.dossier` at that moment. */
export const manifestSignatureSchema = z.object({
  by: z.string(),
  name: z.string(),
  at: z.iso.datetime(),
  hash: digest,
});
export type ManifestSignature = z.infer<typeof manifestSignatureSchema>;

/**
 * `manifest.json` of a package: what is in it, the hashes that were signed, by whom, and the log up to then.
 * It holds no time of its own: packing twice gives the same bytes.
 */
export const manifestSchema = z.object({
  format: z.literal('tongjie-package/1'),
  id: z.string(),
  /** Title of the interpretation. */
  title: z.string(),
  policyTitle: z.string(),
  documentNumber: z.string(),
  requirementSet: requirementSetIdSchema,
  theme: themeNameSchema,
  hashes: z.object({
    policy: digest,
    predecessor: digest.nullable(),
    plan: digest,
    interpretation: digest,
    presentation: digest,
    waivers: digest.nullable(),
    artifacts: digest,
    dossier: digest,
  }),
  /** Null for a package that nobody has signed: made on the command line, or a draft. */
  signature: manifestSignatureSchema.nullable(),
  log: z.array(chainedEntrySchema),
  /** Every file of the package but the manifest itself, by path. */
  files: z.array(manifestFileSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;
