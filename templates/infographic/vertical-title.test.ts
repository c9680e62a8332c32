import { describe, expect, it } from 'vitest';
import { readVerticalTitle } from './vertical-title.ts';

describe('readVerticalTitle', () => {
  it('breaks a short title into columns by phrase, digits as one cell', () => {
    expect(readVerticalTitle('2020年冠县政务公开工作要点')?.columns.map((cells) => cells.join(' '))).toEqual([
      '2020 年 冠 县',
      '政 务 公 开',
      '工 作 要 点',
    ]);
  });

  it.each([
    '广州市天河区深化支持港澳青年创新创业高质量发展实施办法',
    '《办法》（试行）',
    'APP管理办法',
    '条例',
  ])('leaves %s horizontal', (title) => {
    expect(readVerticalTitle(title)).toBeNull();
  });
});
