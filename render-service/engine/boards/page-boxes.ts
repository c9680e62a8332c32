/** A page of a PDF: where it begins, and where its MediaBox ends. */
interface Insertion {
  readonly at: number;
  readonly words: Buffer;
}

/**
 * Says of every page of a PDF where it is trimmed (TrimBox), and that what is around it is bleed (BleedBox): printers
 * cut by these, and Typst does not write them. Reads PDF with a cross-reference table, as Typst writes it.
 *
 * @param bleed pt on each side
 * @throws {RangeError} for a PDF that is laid out otherwise
 */
export function setPageBoxes(pdf: Uint8Array, bleed: number): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const table = readTable(bytes);
  const insertions = table.offsets.flatMap((offset) => boxesAt(bytes, offset, bleed));
  if (insertions.length === 0) throw new RangeError('Bug: this PDF has no pages that can be read.');
  insertions.sort((a, b) => a.at - b.at);
  const parts: Buffer[] = [];
  let from = 0;
  for (const { at, words } of insertions) {
    parts.push(bytes.subarray(from, at), words);
    from = at;
  }
  parts.push(bytes.subarray(from, table.at));
  const moved = (offset: number): number =>
    offset + insertions.reduce((sum, { at, words }) => sum + (at < offset ? words.length : 0), 0);
  const entries = table.text.replace(/^(\d{10})(?= \d{5} n)/gm, (offset) =>
    String(moved(Number(offset))).padStart(10, '0'),
  );
  const trailer = table.trailer.replace(
    /(startxref\s+)\d+/,
    (_, words: string) => `${words}${moved(table.at)}`,
  );
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(entries + trailer, 'latin1')]));
}

interface Table {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
  readonly trailer: string;
  /** Of the objects that are in use. */
  readonly offsets: readonly number[];
}

function readTable(bytes: Buffer): Table {
  const end = bytes.subarray(-1024).toString('latin1');
  const at = Number(/startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(end)?.[1] ?? -1);
  const rest = at < 0 ? '' : bytes.subarray(at).toString('latin1');
  const split = rest.indexOf('trailer');
  if (!rest.startsWith('xref') || split < 0)
    throw new RangeError('Bug: this PDF has no table of its objects.');
  const text = rest.slice(0, split);
  const offsets = [...text.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  return { at, text, trailer: rest.slice(split), offsets };
}

function boxesAt(bytes: Buffer, offset: number, bleed: number): Insertion[] {
  const head = bytes.subarray(offset, offset + 4096).toString('latin1');
  if (!/^\d{1,10} \d{1,5} obj\s*<<\s*\/Type \/Page\s/.test(head)) return [];
  const media = /\/MediaBox \[0 0 ([\d.]{1,20}) ([\d.]{1,20})\]/.exec(head);
  if (!media) throw new RangeError('Bug: a page of this PDF has no size.');
  const [all, width = '', height = ''] = media;
  const inside = (length: string): string => String(Math.round((Number(length) - bleed) * 10_000) / 10_000);
  const edge = String(Math.round(bleed * 10_000) / 10_000);
  const words = `\n  /BleedBox [0 0 ${width} ${height}]\n  /TrimBox [${edge} ${edge} ${inside(width)} ${inside(height)}]`;
  return [{ at: offset + media.index + all.length, words: Buffer.from(words, 'latin1') }];
}
