import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

const byNode = (message: Uint8Array | string) => createHash('sha256').update(message).digest('hex');

describe('sha256', () => {
  it('gives the digest of FIPS 180-4 for abc', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('hashes a text as its UTF-8', () => {
    expect(sha256('政策解读𠮷')).toBe(byNode('政策解读𠮷'));
  });

  it('agrees with Node at every length around the edges of a block', () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
      expect(sha256(bytes), `${length} bytes`).toBe(byNode(bytes));
    }
  });

  it('agrees with Node on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => sha256(bytes) === byNode(bytes)));
  });
});
