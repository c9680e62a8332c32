import type { Ground, Theme } from './theme.ts';

const paper: Ground = {
  fill: '#FFFBF3',
  ink: '#2B1713',
  quiet: '#6B5147',
  accent: '#B8201F',
  hot: '#B8201F',
  rule: '#E2CDB2',
  strongRule: '#B8201F',
  bar: '#C4694A',
  hotBar: '#B8201F',
  solid: '#A3141A',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#F7DFAE',
};

const field: Ground = {
  fill: '#A3141A',
  ink: '#FFFFFF',
  quiet: '#F7DFAE',
  accent: '#F7DFAE',
  hot: '#F7DFAE',
  rule: '#C04A45',
  strongRule: '#D9A856',
  bar: '#D9A856',
  hotBar: '#F7DFAE',
  solid: '#7D0C12',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#F7DFAE',
};

/** 政务红: lattice, gold on red, serif figures. */
export const governmentRed: Theme = {
  name: 'government-red',
  grounds: {
    paper,
    tint: { ...paper, fill: '#F8EDDC' },
    field,
    poster: field,
    footer: { ...field, fill: '#7D0C12', rule: '#A03034', solid: '#A3141A' },
  },
  ornament: { kind: 'lattice', line: '#D9A856', second: '#F7DFAE', tone: '#B52A2B' },
  tag: { fill: '#F7DFAE', ink: '#7D0C12' },
  faces: { title: 'sans', figure: 'serif', statement: 'serif' },
  margin: { left: 72, right: 72 },
  sectionRule: 8,
  head: 'rule',
  office: null,
};
