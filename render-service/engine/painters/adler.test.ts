import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAdler, sumAdler } from './adler.ts';

const expected = (bytes: Uint8Array): number =>
  deflateSync(bytes).readUInt32BE(deflateSync(bytes).length - 4);

describe('Adler-32', () => {
  it('is what zlib writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), (bytes) => {
        expect(sumAdler(bytes, 0, bytes.length)).toBe(expected(bytes));
      }),
    );
    const long = new Uint8Array(100_000).fill(255);
    expect(sumAdler(long, 0, long.length)).toBe(expected(long));
  });

  it('of two parts joined is that of the whole', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
        const whole = Uint8Array.from([...first, ...second]);
        const joined = joinAdler(
          sumAdler(first, 0, first.length),
          sumAdler(second, 0, second.length),
          second.length,
        );
        expect(joined).toBe(sumAdler(whole, 0, whole.length));
      }),
    );
  });
});
