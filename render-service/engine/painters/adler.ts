const base = 65_521;
/** Bytes after which the sums must be reduced. */
const longestRun = 3800;

/** Adler-32 of the bytes from `from` up to `to`: the check sum that ends a PNG's data. */
export function sumAdler(bytes: Uint8Array, from: number, to: number): number {
  let low = 1;
  let high = 0;
  for (let at = from; at < to; ) {
    const end = Math.min(at + longestRun, to);
    for (; at < end; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= base;
    high %= base;
  }
  return high * 0x1_0000 + low;
}

/** Adler-32 of bytes that have `first`, followed by `length` bytes that have `second`. */
export function joinAdler(first: number, second: number, length: number): number {
  const firstLow = first & 0xffff;
  const low = (firstLow + (second & 0xffff) + base - 1) % base;
  const high = ((first >>> 16) + (second >>> 16) + (((length % base) * (firstLow + base - 1)) % base)) % base;
  return high * 0x1_0000 + low;
}
