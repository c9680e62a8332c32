/** Pixels as places in a palette of at most 256 colours. */
export interface IndexedPixels {
  /** `0xRRGGBB`, most frequent first. */
  readonly palette: readonly number[];
  /** One byte a pixel. */
  readonly indices: Uint8Array;
}

/** Colours that are kept for being frequent; the rest of the palette goes to those worst served by these. */
const frequentShare = 128;

/**
 * Opaque RGBA pixels → a palette of 256. Our pictures are flat fields with smoothed edges, some 2,000 colours of which
 * a dozen fill nearly every pixel: those stay exact, and the palette's second half goes step by step to the colour that
 * is worst off, so that no shade of an edge moves visibly. Returns null where a pixel is not opaque.
 *
 * @param width pixels of a row; half of the rows of a picture repeat the one above and are not looked at again
 */
export function reduceColours(pixels: Uint8Array, width: number): IndexedPixels | null {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
  const repeats = findRepeatedRows(pixels, width);
  const counts = countWords(words, width, repeats);
  for (const word of counts.keys()) if (word >>> 24 !== 0xff) return null;
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([word]) => word);
  const { palette, nearest } = choosePalette(ranked);
  const indexOf = new Map(ranked.map((word, rank) => [word, nearest[rank] ?? 0]));
  const indices = new Uint8Array(words.length);
  for (const [row, repeated] of repeats.entries()) {
    const from = row * width;
    if (repeated) {
      indices.copyWithin(from, from - width, from);
      continue;
    }
    let last = words[from] ?? 0;
    let index = indexOf.get(last) ?? 0;
    for (let at = from; at < from + width; at++) {
      const word = words[at] ?? 0;
      if (word !== last) {
        last = word;
        index = indexOf.get(word) ?? 0;
      }
      indices[at] = index;
    }
  }
  return { palette: palette.map(toRgb), indices };
}

function findRepeatedRows(pixels: Uint8Array, width: number): boolean[] {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const size = width * 4;
  return Array.from({ length: bytes.length / size }, (_, row) => {
    const from = row * size;
    return row > 0 && bytes.compare(bytes, from - size, from, from, from + size) === 0;
  });
}

/** How often each pixel value occurs in the rows that differ; runs are counted as they come. */
function countWords(words: Uint32Array, width: number, repeats: readonly boolean[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [row, repeated] of repeats.entries()) {
    if (repeated) continue;
    const end = (row + 1) * width;
    let start = row * width;
    for (let at = start + 1; at <= end; at++) {
      const word = words[start] ?? 0;
      if (at < end && words[at] === word) continue;
      counts.set(word, (counts.get(word) ?? 0) + at - start);
      start = at;
    }
  }
  return counts;
}

/** The palette, and for each colour its place in it. */
function choosePalette(ranked: readonly number[]): { palette: number[]; nearest: Uint8Array } {
  const palette: number[] = [];
  const nearest = new Uint8Array(ranked.length);
  const distances = new Float64Array(ranked.length).fill(Infinity);
  const add = (colour: number) => {
    palette.push(colour);
    for (const [rank, word] of ranked.entries()) {
      const distance = measureDistance(word, colour);
      if (distance >= (distances[rank] ?? 0)) continue;
      distances[rank] = distance;
      nearest[rank] = palette.length - 1;
    }
  };
  for (const word of ranked.slice(0, ranked.length <= 256 ? 256 : frequentShare)) add(word);
  while (palette.length < Math.min(256, ranked.length)) {
    let worst = 0;
    for (const [rank, distance] of distances.entries()) if (distance > (distances[worst] ?? 0)) worst = rank;
    add(ranked[worst] ?? 0);
  }
  return { palette, nearest };
}

/** Squared distance, green weighing most and blue least, as eyes do. */
function measureDistance(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >>> 8) & 255) - ((b >>> 8) & 255);
  const blue = ((a >>> 16) & 255) - ((b >>> 16) & 255);
  return 3 * red * red + 4 * green * green + 2 * blue * blue;
}

/** A pixel read as a little-endian word is `0xAABBGGRR`. */
function toRgb(word: number): number {
  return ((word & 255) << 16) | (word & 0xff00) | ((word >>> 16) & 255);
}
