import type { PngSegment } from './png-segment.ts';

interface Entry {
  readonly segment: Promise<PngSegment | null>;
  /** Bytes, once painted. */
  size: number;
}

/**
 * Compressed rows by what they show, or null for rows that the palette does not serve. Rows that are being painted are
 * waited for, not painted twice; those that were not used longest are forgotten first.
 */
export class SegmentCache {
  readonly #mostBytes: number;
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get(key: string, paint: () => Promise<PngSegment | null>): Promise<PngSegment | null> {
    const entry = this.#entries.get(key) ?? this.#begin(key, paint());
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.segment;
  }

  #begin(key: string, segment: Promise<PngSegment | null>): Entry {
    const entry: Entry = { segment, size: 0 };
    segment.then(
      (painted) => {
        entry.size = (painted?.chunk.byteLength ?? 0) + key.length;
        this.#bytes += entry.size;
        this.#shrink();
      },
      () => this.#entries.delete(key),
    );
    return entry;
  }

  #shrink(): void {
    for (const [key, { size }] of this.#entries) {
      if (this.#bytes <= this.#mostBytes) return;
      if (size === 0) continue;
      this.#entries.delete(key);
      this.#bytes -= size;
    }
  }
}
