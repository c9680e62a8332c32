import type { Ground, Theme } from './theme.ts';

const paper: Ground = {
  fill: '#FAFBFE',
  ink: '#15182B',
  quiet: '#535A75',
  accent: '#4A3FD1',
  hot: '#4A3FD1',
  rule: '#D5D9EA',
  strongRule: '#15182B',
  bar: '#727CC4',
  hotBar: '#4A3FD1',
  solid: '#1C1F4A',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#8FE9F2',
};

const field: Ground = {
  fill: '#1C1F4A',
  ink: '#FFFFFF',
  quiet: '#C6CBEC',
  accent: '#6FE3EE',
  hot: '#6FE3EE',
  rule: '#474C86',
  strongRule: '#6FE3EE',
  bar: '#8A93E0',
  hotBar: '#6FE3EE',
  solid: '#2E3273',
  onSolid: '#FFFFFF',
  onSolidQuiet: '#8FE9F2',
};

const night: Ground = { ...field, fill: '#11132E', rule: '#34386B', solid: '#1C1F4A' };

/** 科技: traces with nodes on night blue, the figure as a read-out between brackets. */
export const technology: Theme = {
  name: 'technology',
  grounds: { paper, tint: { ...paper, fill: '#EFF1FA' }, field, poster: night, footer: night },
  ornament: { kind: 'circuit', line: '#6FE3EE', second: '#8C82FF', tone: '#2B2F63' },
  tag: { fill: '#6FE3EE', ink: '#11132E' },
  faces: { title: 'sans', figure: 'sans', statement: 'sans' },
  margin: { left: 72, right: 72 },
  sectionRule: 0,
  head: 'bracket',
  office: null,
};
