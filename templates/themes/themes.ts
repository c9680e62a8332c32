import type { Composition } from '@tongjie/model';
import { ecoGreen } from './eco-green.ts';
import { governmentBlue } from './government-blue.ts';
import { governmentRed } from './government-red.ts';
import { ink } from './ink.ts';
import { livelihoodOrange } from './livelihood-orange.ts';
import { technology } from './technology.ts';
import type { Theme } from './theme.ts';

/** The themes that come with the templates, by name. */
export const themes: Readonly<Record<Composition, Theme>> = {
  'government-red': governmentRed,
  'government-blue': governmentBlue,
  'eco-green': ecoGreen,
  'livelihood-orange': livelihoodOrange,
  technology,
  ink,
};
