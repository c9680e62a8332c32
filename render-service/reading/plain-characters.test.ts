import { expect, it } from 'vitest';
import { cleanSource } from './clean-source.ts';
import { plainCharacters } from './plain-characters.ts';

it('gives ordinary characters for the radicals that a PDF holds in their place', () => {
  expect(plainCharacters('⼴州市⺠政局⼆〇三〇年⼀⽉，⻔牌⻓')).toEqual({
    text: '广州市民政局二〇三〇年一月，门牌长',
    replaced: 7,
  });
  expect(plainCharacters('广州市民政局')).toEqual({ text: '广州市民政局', replaced: 0 });
});

it('is said of a file', () => {
  expect(cleanSource({ text: '⼴州市' })).toEqual({
    text: '广州市',
    notices: ['文件里有1个字用的是部首的编码（如“⼴”），已改成通用的字（“广”），样子没有变。'],
  });
});
