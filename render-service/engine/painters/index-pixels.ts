import { joinAdler, sumAdler } from './adler.ts';
import { measureDistance } from './choose-palette.ts';

const tableSize = 1 << 15;
/** Mixes the three channels into a place of the table. */
const spread = 0x9e3779b1;

/** Rows of a PNG before they are compressed. */
export interface IndexedRows {
  readonly rows: Uint8Array;
  /** Their Adler-32. */
  readonly adler: number;
  /** The squared distance of the pixel that is served worst (`measureDistance`). */
  readonly worst: number;
}

/**
 * A palette with the places of all pixel values that were looked up in it so far. What a pixel becomes depends on the
 * palette alone.
 */
export class PaletteIndex {
  readonly palette: readonly number[];
  readonly #words = new Uint32Array(tableSize);
  readonly #places = new Uint8Array(tableSize);
  readonly #distances = new Uint32Array(tableSize);
  #used = 0;

  constructor(palette: readonly number[]) {
    this.palette = palette;
  }

  /**
   * RGBA rows as rows of PNG: a filter byte of 0, then a palette place a pixel. Null where a pixel is not opaque.
   *
   * @param above how often the first row is repeated before it
   * @param below how often the last row is repeated after it
   */
  indexRows(pixels: Uint8Array, width: number, above = 0, below = 0): IndexedRows | null {
    const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
    const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
    const painted = words.length / width;
    const length = width + 1;
    const rows = new Uint8Array(length * (above + painted + below));
    const size = width * 4;
    let adler = 1;
    let rowAdler = 0;
    let last = 0;
    let place = 0;
    let worst = 0;
    for (let row = 0; row < painted; row++) {
      const to = (above + row) * length;
      const byte = row * size;
      if (row > 0 && bytes.compare(bytes, byte - size, byte, byte, byte + size) === 0) {
        rows.copyWithin(to, to - length, to);
      } else {
        for (let x = 1, at = row * width; x < length; x++, at++) {
          const word = words[at] ?? 0;
          if (word !== last) {
            if (word >>> 24 !== 0xff) return null;
            const slot = this.#findSlot(word);
            place = this.#places[slot] ?? 0;
            worst = Math.max(worst, this.#distances[slot] ?? 0);
            last = word;
          }
          rows[to + x] = place;
        }
        rowAdler = sumAdler(rows, to, to + length);
      }
      const times = 1 + (row === 0 ? above : 0) + (row === painted - 1 ? below : 0);
      for (let time = 0; time < times; time++) adler = joinAdler(adler, rowAdler, length);
    }
    for (let row = 0; row < above; row++) rows.copyWithin(row * length, above * length, (above + 1) * length);
    const end = (above + painted) * length;
    for (let row = 0; row < below; row++) rows.copyWithin(end + row * length, end - length, end);
    return { rows, adler, worst };
  }

  #findSlot(word: number): number {
    let slot = Math.imul(word, spread) >>> 17;
    for (let known = this.#words[slot]; known !== word; known = this.#words[slot]) {
      if (known === 0) return this.#learn(word, slot);
      slot = (slot + 1) & (tableSize - 1);
    }
    return slot;
  }

  #learn(word: number, slot: number): number {
    if (this.#used > tableSize / 2) {
      this.#words.fill(0);
      this.#used = 0;
    }
    // A pixel read as a little-endian word is `0xAABBGGRR`.
    const colour = ((word & 255) << 16) | (word & 0xff00) | ((word >>> 16) & 255);
    let nearest = Infinity;
    for (const [place, candidate] of this.palette.entries()) {
      const distance = measureDistance(colour, candidate);
      if (distance >= nearest) continue;
      nearest = distance;
      this.#places[slot] = place;
    }
    this.#words[slot] = word;
    this.#distances[slot] = nearest;
    this.#used++;
    return slot;
  }
}
