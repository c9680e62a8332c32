import { expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const linesOf = (text: string): string[] =>
  readMarkdown(text)
    .text.split('\n')
    .filter((line) => line !== '');

it.each([
  ['links and code', '见[办法](https://example.org/a)的`第三条`', ['见办法的第三条']],
  ['emphasis of every kind, and signs that are none', '**一、** *登记* 2*3 ____年', ['一、 登记 2*3 ____年']],
  ['items that are all numbered 1.', '1. 甲\n1. 乙\n1. 丙', ['1. 甲', '2. 乙', '3. 丙']],
  ['items that count themselves', '1. 甲\n2. 乙', ['1. 甲', '2. 乙']],
  [
    'the title of the front matter',
    '---\ntitle: 养猫办法\ndate: 2030-01-01\n---\n第一条 甲',
    ['养猫办法', '第一条 甲'],
  ],
  ['a rule that is no front matter', '---\n第一条 甲\n---', ['第一条 甲']],
  ['tables', '| 品种 | 金额 |\n|:--|--:|\n| 橘猫 | **300元** |', ['品种\t金额', '橘猫\t300元']],
  ['breaks and tags', '甲<br>乙<span style="x">丙</span>', ['甲', '乙丙']],
])('reads %s', (_, text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});

it('names pictures as unread', () => {
  expect(readMarkdown('![图](a.png)').notices).toEqual(['文件里有1张图片，图中的文字没有读入，请核对。']);
});
