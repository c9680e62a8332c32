import type { Ground, Theme } from './theme.ts';

const paper: Ground = {
  fill: '#FFFFFF',
  ink: '#10233F',
  quiet: '#4A5F7C',
  accent: '#1A5DB8',
  hot: '#1A5DB8',
  rule: '#C4D3E6',
  strongRule: '#134A96',
  bar: '#4F88CE',
  hotBar: '#134A96',
  solid: '#134A96',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#FFC84A',
};

const field: Ground = {
  fill: '#134A96',
  ink: '#FFFFFF',
  quiet: '#DCE9F8',
  accent: '#FFC84A',
  hot: '#FFC84A',
  rule: '#4F7DBD',
  strongRule: '#FFC84A',
  bar: '#7DB8F2',
  hotBar: '#FFC84A',
  solid: '#0B2B5C',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#FFC84A',
};

const night: Ground = { ...field, fill: '#0B2B5C', quiet: '#7DB8F2', rule: '#36588F', solid: '#134A96' };

/** 政务蓝: two lines with stations that run through every picture, sans-serif throughout. */
export const governmentBlue: Theme = {
  name: 'government-blue',
  grounds: { paper, tint: { ...paper, fill: '#EEF4FB' }, field, poster: night, footer: night },
  ornament: { kind: 'route', line: '#FFC84A', second: '#7DB8F2', tone: '#1A5DB8' },
  tag: { fill: '#FFC84A', ink: '#0B2B5C' },
  faces: { title: 'sans', figure: 'sans', statement: 'sans' },
  margin: { left: 120, right: 72 },
  sectionRule: 0,
  head: 'plain',
  office: null,
};
