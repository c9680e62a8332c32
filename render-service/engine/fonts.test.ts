import { describe, expect, it } from 'vitest';
import { fontFaces, missingCharacters, parseFont, readFontBytes } from './fonts.ts';

describe('fonts', () => {
  it('are two families in two weights, each a single TrueType face', () => {
    expect(fontFaces.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'Noto Sans SC 400',
      'Noto Sans SC 700',
      'Noto Serif SC 400',
      'Noto Serif SC 700',
    ]);
    for (const face of fontFaces) expect([...readFontBytes(face).subarray(0, 4)]).toEqual([0, 1, 0, 0]);
  });

  it('are read and parsed once per process', () => {
    const [face] = fontFaces;
    expect(face && readFontBytes(face)).toBe(face && readFontBytes(face));
    expect(parseFont('Noto Sans SC', 400)).toBe(parseFont('Noto Sans SC', 400));
  });

  it('set a Chinese character one em wide', () => {
    const font = parseFont('Noto Sans SC', 400);
    expect(font.glyphForCodePoint(0x653f).advanceWidth).toBe(font.unitsPerEm);
  });

  it.each([
    ['冠县人民政府办公室2020年33号——“政策解读”①', []],
    ['㧑龘䶮', []],
    ['𠮷野家☑已办☑', ['𠮷', '☑']],
    ['中\u200b文\ufeff \n\ufe0f', []],
  ])('finds the characters of %j that cannot be set', (text, missing) => {
    expect(missingCharacters(text, 'Noto Sans SC')).toEqual(missing);
  });
});
