import type { Ground, Theme } from './theme.ts';

const paper: Ground = {
  fill: '#FBF9F4',
  ink: '#1C1A17',
  quiet: '#5E5850',
  accent: '#C23A22',
  hot: '#C23A22',
  rule: '#CFC8BB',
  strongRule: '#1C1A17',
  bar: '#7A7369',
  hotBar: '#C23A22',
  solid: '#1C1A17',
  onSolid: '#FBF9F4',
  onSolidQuiet: '#CFC8BB',
};

const tint: Ground = { ...paper, fill: '#F2EDE2' };

/** 素雅: the title page of a book. Double rules, hairlines, one vermilion seal. */
export const ink: Theme = {
  name: 'ink',
  grounds: { paper, tint, field: tint, poster: paper, footer: paper },
  ornament: { kind: 'titlePage', line: '#1C1A17', second: '#C23A22', tone: '#CFC8BB' },
  tag: { fill: '#C23A22', ink: '#FBF9F4' },
  faces: { title: 'serif', figure: 'serif', statement: 'serif' },
  margin: { left: 96, right: 96 },
  sectionRule: 2,
  head: 'chapter',
  office: null,
};
