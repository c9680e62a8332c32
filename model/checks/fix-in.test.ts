import { expect, it } from 'vitest';
import { prepareCheck } from './check-context.ts';
import { fixIn } from './fix-in.ts';
import { exampleDossier } from './rules/example-dossier.ts';

const policy = ['一、标准为每人每月1309元。'];
const passageOf = (line: string) => {
  const { passages } = prepareCheck(exampleDossier({ policy, sections: { standards: [line] } }));
  const passage = passages.find(({ section, role }) => section === 'standards' && role === 'text');
  if (!passage) throw new Error('no passage');
  return passage;
};

it('replaces words of a paragraph, behind a citation too', () => {
  const passage = passageOf('按月发放[一],不得拖欠。');
  expect(fixIn(passage, 4, 5, '，').fix).toMatchObject({ title: '改为“，”', replacement: '，' });
});

it('offers nothing where the words are those of a bound figure, or a citation lies between', () => {
  expect(fixIn(passageOf('每月{1309元|一}。'), 2, 7, '1310元')).toEqual({});
  expect(fixIn(passageOf('按月[一]发放。'), 1, 3, '年')).toEqual({});
});

it('offers nothing for words in attributes', () => {
  const diagram = { type: 'diagram', attrs: { source: 'graph TD; A-->B', description: '先申请,后审核' } };
  const { passages } = prepareCheck(exampleDossier({ policy, sections: { standards: [diagram] } }));
  const passage = passages.find(({ role }) => role === 'picture');
  expect(passage && fixIn(passage, 3, 4, '，')).toEqual({});
});

it('says so where words are dropped', () => {
  expect(fixIn(passageOf('按月发放，，不得拖欠。'), 4, 5, '').fix?.title).toBe('删去');
});
