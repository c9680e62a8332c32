import { dirname, join } from 'node:path';
import { type Brand, type BrandArt, brandSchema, compositionSchema } from '@tongjie/model';
import { z } from 'zod';
import {
  firstExisting,
  readSettingsBytes,
  readSettingsText,
  settingsPlaces,
} from '../settings-file/settings-file.ts';
import { BrandArtError, readBrandArt } from './brand-art.ts';

/** What the file is called where nobody says otherwise. */
export const BRAND_FILE = 'brand.json';
const LARGEST = 64 * 1024;
const LARGEST_ART = 2 * 1024 * 1024;

/** A `brand.json` that can't be used; the message names file, fields and what is allowed. */
export class BrandError extends Error {
  override readonly name = 'BrandError';
  readonly code: 'brand-invalid' | 'brand-unreadable';

  constructor(code: BrandError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const text = (longest: number) =>
  z.string().trim().min(1, '不能是空的。').max(longest, `最多 ${longest} 个字。`);
const colour = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, '应是 #A3141A 这样的颜色。')
  .transform((hex) => hex.toUpperCase());
const artFile = z
  .string()
  .regex(/^[^/\\:]{1,100}\.(?:svg|png)$/i, '应是放在同一文件夹里的 SVG 或 PNG 的文件名，如 logo.svg。');

/** `brand.json` as an office writes it: the art are files beside it. */
export const brandFileSchema = z.strictObject({
  name: text(30),
  colours: z.strictObject({ main: colour, second: colour }),
  composition: compositionSchema
    .optional()
    .describe(
      '沿用哪个主题的构图：政务红 government-red、政务蓝 government-blue、生态绿 eco-green、民生橙 livelihood-orange、科技 technology、素雅 ink',
    ),
  logo: artFile.optional(),
  ornament: artFile.optional(),
  link: z
    .strictObject({
      address: z.url({ protocol: /^https?$/, error: '应是网址，如 https://www.guanxian.gov.cn。' }).max(300),
      words: text(8).optional(),
    })
    .optional(),
});

/** Reads the brand of an office, with its art. @throws {BrandError} */
export async function readBrandFile(path: string): Promise<Brand> {
  const read = brandFileSchema.safeParse(parseJson(path, await readText(path)));
  if (!read.success) throw invalid(path, read.error);
  const { name, colours, composition = 'government-red', logo, ornament, link } = read.data;
  const folder = dirname(path);
  const brand = brandSchema.safeParse({
    name,
    colours,
    composition,
    logo: await readArt(folder, 'logo', logo),
    ornament: await readArt(folder, 'ornament', ornament),
    link: link ? { address: link.address, words: link.words ?? '关注我们' } : null,
  });
  if (!brand.success) throw invalid(path, brand.error);
  return brand.data;
}

/** The brand in the first of these files that exists, or null. @throws {BrandError} */
export async function findBrand(paths: readonly string[]): Promise<Brand | null> {
  const path = await firstExisting(paths);
  return path === null ? null : readBrandFile(path);
}

/**
 * The brand for the dossier in a folder: the named file, else `brand.json` in the folder, else the one in the folder
 * above it, where an office keeps one for all its dossiers.
 *
 * @throws {BrandError}
 */
export async function brandFor(dir: string, named: string | undefined): Promise<Brand | null> {
  if (named !== undefined) return readBrandFile(named);
  return findBrand(settingsPlaces(dir, BRAND_FILE));
}

async function readText(path: string): Promise<string> {
  try {
    return await readSettingsText(path, LARGEST);
  } catch (cause) {
    const unreadable = `品牌文件 ${path} 读不出来：请看文件在不在、能不能读、是不是 UTF-8 编码、有没有超过 64 KB。`;
    throw new BrandError('brand-unreadable', unreadable, { cause });
  }
}

function parseJson(path: string, words: string): unknown {
  try {
    return JSON.parse(words);
  } catch (cause) {
    const broken = `品牌文件 ${path} 不是 JSON：看看引号、逗号和括号。`;
    throw new BrandError('brand-invalid', broken, { cause });
  }
}

function invalid(path: string, { issues }: z.ZodError): BrandError {
  const said = issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return `没有 ${issue.keys.join('、')} 这一项。`;
    const isMissing = issue.code === 'invalid_type' || issue.code === 'invalid_value';
    return `${issue.path.join('.')} ${isMissing ? '没有写，或者写得不对。' : issue.message}`;
  });
  return new BrandError(
    'brand-invalid',
    `品牌文件 ${path} 有 ${said.length} 处要改。${said.join('')}要写 name、colours（main、second），可以写 composition、logo、ornament、link（address、words）。`,
  );
}

async function readArt(folder: string, field: string, file: string | undefined): Promise<BrandArt | null> {
  if (file === undefined) return null;
  const path = join(folder, file);
  try {
    return await readBrandArt(await readSettingsBytes(path, LARGEST_ART));
  } catch (cause) {
    const why =
      cause instanceof BrandArtError
        ? cause.message
        : '读不出来：请看文件在不在、能不能读、有没有超过 2 MB。';
    throw new BrandError('brand-invalid', `品牌文件的 ${field}（${path}）不能用：${why}`, { cause });
  }
}
