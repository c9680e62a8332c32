import { describe, expect, it } from 'vitest';
import { setPosterTitle, shortenTitle } from './poster-title.ts';

describe('shortenTitle', () => {
  it.each([
    [
      '广州市民政局 广州市财政局关于印发我市2025年最低生活保障及相关社会救助标准的通知',
      '我市2025年最低生活保障及相关社会救助标准',
    ],
    ['冠县人民政府办公室关于印发2020年冠县政务公开工作要点的通知', '2020年冠县政务公开工作要点'],
    ['关于进一步做好残疾人就业工作的通知', '进一步做好残疾人就业工作'],
    ['某市人民政府关于印发《某市客运管理办法》的通知', '某市客运管理办法'],
  ])('leaves out issuers and the words of the circular: %s', (title, short) => {
    expect(shortenTitle(title)).toBe(short);
  });

  it.each(['促进个体工商户发展条例', '党政机关公文处理工作条例'])('keeps %s as it is', (title) => {
    expect(shortenTitle(title)).toBe(title);
  });

  it('keeps 关于 that no issuer stands before', () => {
    expect(shortenTitle('解读关于就业的若干问题')).toBe('解读关于就业的若干问题');
  });
});

describe('setPosterTitle', () => {
  const sizesOf = (title: string): number[] => [
    ...new Set(
      setPosterTitle(title, { colour: '#000000' }, 936).marks.map((mark) =>
        mark.kind === 'text' ? mark.face.size : 0,
      ),
    ),
  ];

  it('sets one size, smaller for longer titles, and never below 72 px', () => {
    expect(sizesOf('促进个体工商户发展条例')).toEqual([120]);
    expect(sizesOf('我市2025年最低生活保障及相关社会救助标准')).toEqual([108]);
    expect(sizesOf('广州市天河区深化支持港澳青年创新创业高质量发展实施办法')).toEqual([88]);
    expect(sizesOf('发展'.repeat(60))).toEqual([72]);
  });
});
