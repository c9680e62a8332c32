import type { Presentation } from '@tongjie/model';
import { deriveTheme } from './derive-theme.ts';
import type { Theme } from './theme.ts';
import { themes } from './themes.ts';

/** The theme that a dossier is drawn in: one that comes with the templates, or the one of the office's brand. */
export function themeOf({ theme, brand }: Pick<Presentation, 'theme' | 'brand'>): Theme {
  if (theme !== 'brand') return themes[theme];
  if (!brand) throw new RangeError('Bug: a presentation in the theme of a brand has no brand.');
  return deriveTheme(brand);
}
