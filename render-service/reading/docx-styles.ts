import { readXml } from './xml-events.ts';

/** What a paragraph style, with those that it is based on, says that a reader needs. */
export interface ParagraphStyle {
  readonly numId?: string;
  readonly listLevel?: number;
  readonly outlineLevel?: number;
  readonly align?: string;
}

interface StyleRow {
  basedOn?: string;
  numId?: string;
  listLevel?: number;
  outlineLevel?: number;
  align?: string;
}

/** Reads `word/styles.xml`: styles by id, with what they inherit. */
export function readStyles(xml: string): Map<string, ParagraphStyle> {
  const rows = new Map<string, StyleRow>();
  let row: StyleRow | null = null;
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        row = {};
        rows.set(attributes['w:styleId'] ?? '', row);
      } else if (row) {
        if (name === 'w:basedOn') row.basedOn = value;
        else if (name === 'w:numId') row.numId = value;
        else if (name === 'w:ilvl') row.listLevel = Number(value) || 0;
        else if (name === 'w:outlineLvl') row.outlineLevel = Number(value);
        else if (name === 'w:jc') row.align = value;
      }
    },
    close(name) {
      if (name === 'w:style') row = null;
    },
    text() {},
  });
  const resolve = (id: string): ParagraphStyle => {
    const chain: StyleRow[] = [];
    let next: string | undefined = id;
    // A style that is based on itself must not turn this round for ever.
    while (next !== undefined && chain.length < 20) {
      const found: StyleRow | undefined = rows.get(next);
      if (!found) break;
      chain.unshift(found);
      next = found.basedOn;
    }
    const { basedOn: _basedOn, ...style } = Object.assign({}, ...chain) satisfies StyleRow;
    return style;
  };
  return new Map([...rows.keys()].map((id) => [id, resolve(id)]));
}
