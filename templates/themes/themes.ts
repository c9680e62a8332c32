import type { ThemeName } from '@tongjie/model';
import { ecoGreen } from './eco-green.ts';
import { governmentBlue } from './government-blue.ts';
import { governmentRed } from './government-red.ts';
import { ink } from './ink.ts';
import { livelihoodOrange } from './livelihood-orange.ts';
import { technology } from './technology.ts';
import type { Theme } from './theme.ts';

/** All themes, by the name that a dossier's presentation holds. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  'government-red': governmentRed,
  'government-blue': governmentBlue,
  'eco-green': ecoGreen,
  'livelihood-orange': livelihoodOrange,
  technology,
  ink,
};

export const getTheme = (name: ThemeName): Theme => themes[name];
