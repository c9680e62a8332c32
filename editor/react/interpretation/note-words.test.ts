import { expect, it } from 'vitest';
import { bodyOf, headOf } from './note-words.ts';

const split = (message: string) => [headOf({ message }), bodyOf({ message })];

it('sets the first clause of a message apart, and never a part of a quotation', () => {
  expect(split('解读写“5万元”，政策一写“3万元”。请照政策改正。')).toEqual([
    '解读写“5万元”',
    '政策一写“3万元”。请照政策改正。',
  ]);
  expect(split('中文里的“,”应为全角“，”。')).toEqual(['中文里的“,”应为全角“，”', '']);
});

it('breaks a long first clause before its quotation', () => {
  expect(split('导语里没有写发文字号“穗民规字〔2025〕2号”和施行日期。请补上。')).toEqual([
    '导语里没有写发文字号',
    '“穗民规字〔2025〕2号”和施行日期。请补上。',
  ]);
});
