import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

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
});
