/** Pixels as places in a palette of at most 256 colours. */
export interface IndexedPixels {
  /** `0xRRGGBB`, most frequent first. */
  readonly palette: readonly number[];
  /** One byte a pixel. */
  readonly indices: Uint8Array;
}

/** Colours that are kept for being frequent; the rest of the palette goes to those worst served by these. */
const frequentShare = 128;

/** More distinct colours than this are no drawing of ours. */
const mostColours = 65_536;

/**
 * Opaque RGBA pixels → a palette of 256. Our pictures are flat fields with smoothed edges, some 2,000 colours of which
 * a dozen fill nearly every pixel: those stay exact, and the palette's second half goes step by step to the colour that
 * is worst off, so that no shade of an edge moves visibly. Returns null where a pixel is not opaque, or for a photo.
 *
 * @param width pixels of a row; half of the rows of a picture repeat the one above and are not looked at again
 */
export function reduceColours(pixels: Uint8Array, width: number): IndexedPixels | null {
  const numbered = numberColours(pixels, width);
  if (!numbered) return null;
  const { colours, counts, numbers, repeated } = numbered;
  const order = [...colours.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const { palette, nearest } = choosePalette(order.map((number) => colours[number] ?? 0));
  const places = new Uint8Array(colours.length);
  for (const [rank, number] of order.entries()) places[number] = nearest[rank] ?? 0;
  const indices = new Uint8Array(numbers.length);
  for (let from = 0; from < numbers.length; from += width) {
    if (repeated[from / width]) indices.copyWithin(from, from - width, from);
    else for (let at = from; at < from + width; at++) indices[at] = places[numbers[at] ?? 0] ?? 0;
  }
  return { palette: palette.map(toRgb), indices };
}

interface NumberedPixels {
  /** Pixel values in the order in which they first occur. */
  readonly colours: readonly number[];
  /** How often each occurs in rows that do not repeat the one above. */
  readonly counts: readonly number[];
  /** For each pixel, which of the colours it is; rows that repeat the one above are left zero. */
  readonly numbers: Uint16Array;
  /** For each row, whether it repeats the one above. */
  readonly repeated: readonly boolean[];
}

function numberColours(pixels: Uint8Array, width: number): NumberedPixels | null {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const size = width * 4;
  const numbers = new Uint16Array(words.length);
  const numberOf = new Map<number, number>();
  const colours: number[] = [];
  const counts: number[] = [];
  const repeated: boolean[] = [];
  for (let from = 0; from < words.length; from += width) {
    const byte = from * 4;
    if (from > 0 && bytes.compare(bytes, byte - size, byte, byte, byte + size) === 0) {
      repeated.push(true);
      continue;
    }
    repeated.push(false);
    const end = from + width;
    for (let at = from; at < end; ) {
      const word = words[at] ?? 0;
      let next = at + 1;
      while (next < end && words[next] === word) next++;
      let number = numberOf.get(word);
      if (number === undefined) {
        if (word >>> 24 !== 0xff || colours.length === mostColours) return null;
        number = colours.push(word) - 1;
        counts.push(0);
        numberOf.set(word, number);
      }
      counts[number] = (counts[number] ?? 0) + next - at;
      for (; at < next; at++) numbers[at] = number;
    }
  }
  return { colours, counts, numbers, repeated };
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
