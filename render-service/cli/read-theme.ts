import { type Dossier, themeNameSchema } from '@tongjie/model';
import { brandFor } from '../brand/read-brand.ts';
import type { RenderOptions } from '../engine/render-artifacts.ts';
import { readChoice } from './arguments.ts';
import { CliError } from './cli-error.ts';

/**
 * The theme to try, from `--theme` and `--brand`; `--brand FILE` alone asks for the office's theme. Its brand is the
 * named file's, else that of `brand.json` beside or above the dossier, else the dossier's own.
 *
 * @throws {BrandError} when the brand can't be used
 * @throws {CliError} when there is no such theme, or no brand for it
 */
export async function readTheme(
  dir: string,
  { presentation }: Dossier,
  values: { readonly theme?: string | undefined; readonly brand?: string | undefined },
): Promise<Pick<RenderOptions, 'theme' | 'brand'>> {
  const named = values.theme ?? (values.brand === undefined ? undefined : 'brand');
  if (named === undefined) return {};
  const theme = readChoice('--theme', named, themeNameSchema.options);
  if (theme !== 'brand') return { theme };
  const brand = (await brandFor(dir, values.brand)) ?? presentation.brand;
  if (brand) return { theme, brand };
  throw new CliError(
    'brand-missing',
    '没有找到本单位的品牌：请用 --brand 指定，或者在卷宗文件夹里、上一级文件夹里放 brand.json。',
  );
}
