import { readXml } from './xml-events.ts';

/** What a style of paragraphs or characters, with those that it is based on, says that a reader needs. */
export interface ParagraphStyle {
  readonly numId?: string;
  readonly listLevel?: number;
  readonly outlineLevel?: number;
  readonly align?: string;
  readonly indented?: boolean;
  readonly bold?: boolean;
  readonly hidden?: boolean;
}

interface StyleRow {
  basedOn?: string;
  numId?: string;
  listLevel?: number;
  outlineLevel?: number;
  align?: string;
  indented?: boolean;
  bold?: boolean;
  hidden?: boolean;
}

/** Whether a switch (`w:b`, `w:vanish`) is turned off by its value. */
export const isOff = (value: string | undefined): boolean =>
  value === '0' || value === 'false' || value === 'off' || value === 'none';

/** Whether `w:ind` indents the first line. */
export const indentsFirstLine = (attributes: Readonly<Record<string, string>>): boolean =>
  /[1-9]/.test((attributes['w:firstLine'] ?? '') + (attributes['w:firstLineChars'] ?? ''));

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
        else if (name === 'w:ind') row.indented = indentsFirstLine(attributes);
        else if (name === 'w:b') row.bold = !isOff(attributes['w:val']);
        else if (name === 'w:vanish') row.hidden = !isOff(attributes['w:val']);
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
