import type { Ground, Theme } from './theme.ts';

const paper: Ground = {
  fill: '#FFFCF7',
  ink: '#33200F',
  quiet: '#6E5540',
  accent: '#AE450A',
  hot: '#AE450A',
  rule: '#EAD9C3',
  strongRule: '#AE450A',
  bar: '#C26A2C',
  hotBar: '#9C3D08',
  solid: '#A3410A',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#FFE3B8',
};

const field: Ground = {
  fill: '#A3410A',
  ink: '#FFFFFF',
  quiet: '#FFE7CC',
  accent: '#FFDD8C',
  hot: '#FFDD8C',
  rule: '#C4713F',
  strongRule: '#FFC766',
  bar: '#F2AE6A',
  hotBar: '#FFDD8C',
  solid: '#742C05',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#FFDD8C',
};

/** 民生橙: a street of houses with lit windows; sections hang from a tab. */
export const livelihoodOrange: Theme = {
  name: 'livelihood-orange',
  grounds: {
    paper,
    tint: { ...paper, fill: '#FCF0E0' },
    field,
    poster: { ...paper, fill: '#FFF1DC', accent: '#A3410A', hot: '#A3410A' },
    footer: { ...field, fill: '#6B2A08', rule: '#8F4E2A', solid: '#A3410A' },
  },
  ornament: { kind: 'windows', line: '#A3410A', second: '#FFD27A', tone: '#EDB27A' },
  tag: { fill: '#A3410A', ink: '#FFFFFF' },
  faces: { title: 'sans', figure: 'serif', statement: 'sans' },
  margin: { left: 72, right: 72 },
  sectionRule: 4,
  head: 'tab',
  office: null,
};
