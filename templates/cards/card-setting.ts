import type { Story } from '@tongjie/model';
import type { FigureImages } from '../drawing.ts';
import { issuerNames } from '../parts/issuers.ts';
import type { Setting } from '../parts/setting.ts';
import type { Ground, Theme } from '../themes/theme.ts';
import { CARD_WIDTH } from './page.ts';

/** Type at 1242 px is 1.15 times that at 1080. */
export const CARD_SCALE = 1.15;

/** Margins of a card in px. */
export function cardMargin(theme: Theme): { left: number; right: number } {
  return { left: theme.ornament.kind === 'route' ? 136 : 96, right: 96 };
}

export function cardSetting(
  theme: Theme,
  ground: Ground,
  story: Story,
  images: FigureImages,
  scale = CARD_SCALE,
): Setting {
  const { left, right } = cardMargin(theme);
  return {
    theme,
    ground,
    width: CARD_WIDTH - left - right,
    bleed: { left, right },
    scale,
    images,
    documentNumber: story.documentNumber,
    names: issuerNames(story),
  };
}
