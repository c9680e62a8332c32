import type { Ground, Theme } from './theme.ts';

const paper: Ground = {
  fill: '#FBFDF8',
  ink: '#16301F',
  quiet: '#4C6353',
  accent: '#1D7542',
  hot: '#1D7542',
  rule: '#CFE0CF',
  strongRule: '#1D7542',
  bar: '#4F9468',
  hotBar: '#17603A',
  solid: '#17603A',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#E6F2C4',
};

const field: Ground = {
  fill: '#17603A',
  ink: '#FFFFFF',
  quiet: '#DDEFD2',
  accent: '#F2E394',
  hot: '#F2E394',
  rule: '#42855E',
  strongRule: '#C9DE7E',
  bar: '#9CCB8B',
  hotBar: '#F2E394',
  solid: '#0F4629',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#F2E394',
};

/** 生态绿: a light poster over layered hills; sections begin with a leaf. */
export const ecoGreen: Theme = {
  name: 'eco-green',
  grounds: {
    paper,
    tint: { ...paper, fill: '#EDF5E8' },
    field,
    poster: { ...paper, fill: '#E4F1DC', accent: '#176238', hot: '#176238' },
    footer: { ...field, fill: '#0F4629', rule: '#35694B', solid: '#17603A' },
  },
  ornament: { kind: 'hills', line: '#C9DE7E', second: '#8FC08A', tone: '#BFDDB2' },
  tag: { fill: '#17603A', ink: '#FFFFFF' },
  faces: { title: 'sans', figure: 'sans', statement: 'serif' },
  margin: { left: 72, right: 72 },
  sectionRule: 0,
  head: 'leaf',
  office: null,
};
