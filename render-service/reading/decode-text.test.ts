import { describe, expect, it } from 'vitest';
import { decodeText, isUtf16 } from './decode-text.ts';

const bytes = (...values: readonly (number | string)[]) =>
  new Uint8Array(
    values.flatMap((value) => (typeof value === 'number' ? [value] : [...new TextEncoder().encode(value)])),
  );

describe('decodeText', () => {
  it('reads UTF-8, with or without a byte order mark', () => {
    expect(decodeText(bytes('一、总则'))).toBe('一、总则');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, '一、总则'))).toBe('一、总则');
  });

  it('reads GB18030', () => {
    // 一、总则
    expect(decodeText(bytes(0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xd4, 0xf2))).toBe('一、总则');
  });

  it('keeps a UTF-8 text with half a surrogate pair in it', () => {
    expect(decodeText(bytes('一、总则，', 0xed, 0xa0, 0x80, '在冬天发放。'))).toMatch(
      /^一、总则，\ufffd+在冬天发放。$/,
    );
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x00, 0x4e))).toBe('一');
  });

  it('reads UTF-16 without a mark, in both orders', () => {
    const text = '养猫管理办法\n第一条 养猫应当登记。\n第二条 每天喂两次。';
    const units = [...text].map((char) => char.charCodeAt(0));
    const little = new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
    const big = new Uint8Array(units.flatMap((unit) => [unit >> 8, unit & 255]));
    expect([decodeText(little), decodeText(big)]).toEqual([text, text]);
    expect([isUtf16(little), isUtf16(bytes('第一条 甲'))]).toEqual([true, false]);
  });
});
