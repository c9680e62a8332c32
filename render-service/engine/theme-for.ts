import type { Presentation } from '@tongjie/model';
import { type Theme, themeOf } from '@tongjie/templates';
import { neutraliseBrand } from '../brand/brand-art.ts';

/**
 * The theme that a presentation asks for, its art made neutral: a dossier may come from anywhere.
 *
 * @throws {BrandArtError}
 */
export async function themeFor({ theme, brand }: Pick<Presentation, 'theme' | 'brand'>): Promise<Theme> {
  if (theme !== 'brand' || !brand) return themeOf({ theme, brand });
  return themeOf({ theme, brand: await neutraliseBrand(brand) });
}
