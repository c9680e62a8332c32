import type { ThemeName } from '@tongjie/model';
import { governmentBlue } from './government-blue.ts';
import { governmentRed } from './government-red.ts';
import { ink } from './ink.ts';
import type { Theme } from './theme.ts';

/** All themes, by the name that a dossier's presentation holds. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  'government-red': governmentRed,
  'government-blue': governmentBlue,
  ink,
};

export const getTheme = (name: ThemeName): Theme => themes[name];
