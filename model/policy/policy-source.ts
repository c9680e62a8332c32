/** What a file format knows of one line beyond its characters. Everything may be absent. */
export interface LineMarks {
  readonly align?: 'left' | 'center' | 'right';
  /** The whole line is set bold. */
  readonly bold?: boolean;
  /** Outline level of a heading style, from 1. */
  readonly heading?: number;
  /** An automatic number of the format; it also stands at the start of the line's text. */
  readonly label?: string;
  /** The line is one row of a table, its cells divided by tabs. */
  readonly table?: boolean;
  /** A footnote or endnote: it belongs to the words before it. */
  readonly note?: boolean;
  /** The line begins with an indent. */
  readonly indented?: boolean;
  /** The line reaches the right margin, so that its end may be a wrap and no end of paragraph. */
  readonly full?: boolean;
}

/** A policy's text as a reader of some format gives it. */
export interface PolicySource {
  /** Lines divided by line feeds. Offsets of a reading count UTF-16 units in this text. */
  readonly text: string;
  /** One entry a line of `text`, in order; left out by formats that know nothing more. */
  readonly lines?: readonly LineMarks[];
  /** What a person should know of the reading of the file: what was left out, what to look at. */
  readonly notices?: readonly string[];
}

/** One line of the source that isn't blank. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  /** Without the spaces around it. */
  readonly text: string;
  /** Offset of `text` in the source. */
  readonly from: number;
  /** Where its pieces stand in the source, if something between them was taken out: `at` in `text`, `from` in the source. */
  readonly pieces?: readonly { readonly at: number; readonly from: number }[];
  readonly marks: LineMarks;
}

/** Of a table's row the tabs stay: an empty first cell stands before the others. */
const ROW_SPACE = /^(?:[^\S\t]|\u200b|\u200c|\u200d|\u2060)+/;
const EDGE_SPACE = /^(?:\s|\u200b|\u200c|\u200d|\u2060)+/;
const END_SPACE = /(?:\s|\u200b|\u200c|\u200d|\u2060)$/;

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && END_SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * The source's lines without blank ones. U+0000 and lone surrogates, which no database takes, become spaces and U+FFFD:
 * lengths, and so all offsets, stay as they are.
 */
export function splitSourceLines(source: PolicySource): SourceLine[] {
  const text = source.text.toWellFormed().replaceAll('\u0000', ' ');
  const lines: SourceLine[] = [];
  let from = 0;
  let number = 0;
  for (const raw of text.split('\n')) {
    const known = source.lines?.[number];
    const lead = (known?.table ? ROW_SPACE : EDGE_SPACE).exec(raw)?.[0] ?? '';
    const words = trimmedEnd(raw.slice(lead.length));
    number += 1;
    if (words !== '') {
      const indented = /^(?:\u3000{1,}|[ \u00a0]{2,}|\t)/.test(lead);
      lines.push({
        number,
        text: words,
        from: from + lead.length,
        marks: indented ? { indented, ...known } : (known ?? {}),
      });
    }
    from += raw.length + 1;
  }
  return lines;
}
