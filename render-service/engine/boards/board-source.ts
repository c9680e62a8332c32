import type { Story } from '@tongjie/model';
import { BLEED_MM, type Board, baselineOf, leadingBlank, type Mark } from '@tongjie/templates';
import { renderToStaticMarkup } from 'react-dom/server';
import type { JsonValue, TypstSource } from '../typst/compile-typst.ts';
import { boardMarkup } from './board-markup.ts';

/** Points of a millimetre. */
export const PT_PER_MM = 72 / 25.4;

const families = { sans: 'Noto Sans SC', serif: 'Noto Serif SC' } as const;

/** Two decimals of a point are far below what a printer shows, and keep the data small. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** A board for Typst: its marks with their places in pt, its art and pictures as files. */
export function boardSource({ sheet, pages, alt }: Board, story: Story, created: Date): TypstSource {
  const printed = { width: sheet.width + BLEED_MM * 2, height: sheet.height + BLEED_MM * 2 };
  const [first] = pages;
  const ptPerPx = first ? (printed.width * PT_PER_MM) / first.width : 1;
  const files = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  const fileOf = (key: string, extension: string, bytes: () => Uint8Array): string => {
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `art-${names.size + 1}.${extension}`;
    names.set(key, name);
    files.set(name, bytes());
    return name;
  };
  const write = (mark: Mark): JsonValue => {
    const at = { x: round(mark.x * ptPerPx), y: round(mark.y * ptPerPx) };
    const size = { width: round(mark.width * ptPerPx), height: round(mark.height * ptPerPx) };
    switch (mark.kind) {
      case 'box':
        return { kind: 'box', ...boxOf(mark, ptPerPx) };
      case 'text': {
        const { family, weight, size: fontSize, tracking = 0 } = mark.face;
        const baseline = baselineOf({ family, size: fontSize, lineHeight: mark.height, colour: '' });
        return {
          kind: 'text',
          // Typst takes away the empty half of a bracket that begins a line; we have hung it out already.
          x: round((mark.x + leadingBlank(mark.text.charAt(0), mark.face)) * ptPerPx),
          y: round((mark.y + baseline) * ptPerPx),
          font: [families[family], families[family === 'sans' ? 'serif' : 'sans']],
          weight,
          size: round(fontSize * ptPerPx),
          tracking: round(tracking * ptPerPx),
          colour: mark.colour,
          text: mark.text,
        };
      }
      case 'art': {
        const svg = renderToStaticMarkup(mark.art);
        const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${mark.width}" height="${mark.height}" viewBox="0 0 ${mark.width} ${mark.height}">`;
        const whole = `${open}${svg}</svg>`;
        return { kind: 'picture', ...at, ...size, alt: '', file: fileOf(whole, 'svg', () => encode(whole)) };
      }
      case 'image': {
        const { extension, bytes } = readDataUrl(mark.src);
        return { kind: 'picture', ...at, ...size, alt: '', file: fileOf(mark.src, extension, () => bytes) };
      }
    }
  };
  return {
    markup: boardMarkup,
    data: {
      title: story.title,
      description: alt,
      keywords: [story.documentNumber].filter((word) => word !== ''),
      authors: [...story.issuers],
      width: printed.width * PT_PER_MM,
      height: printed.height * PT_PER_MM,
      pages: pages.map(({ piece }) => piece.marks.map(write)),
    },
    files,
    created,
  };
}

/** Typst draws a line over the edge of its box, we draw it inside. */
function boxOf(
  { x, y, width, height, fill = '', border, radius = 0 }: Extract<Mark, { kind: 'box' }>,
  ptPerPx: number,
): Record<string, JsonValue> {
  const line = border?.width ?? 0;
  const inside = (length: number): number => round(Math.max(0, length - line) * ptPerPx);
  return {
    x: round((x + line / 2) * ptPerPx),
    y: round((y + line / 2) * ptPerPx),
    width: inside(width),
    height: inside(height),
    radius: round(Math.max(0, radius - line / 2) * ptPerPx),
    fill,
    line: round(line * ptPerPx),
    colour: border?.colour ?? '#000000',
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function readDataUrl(src: string): { extension: string; bytes: Uint8Array } {
  const [, type = '', data = ''] = /^data:image\/(png|svg\+xml);base64,([A-Za-z0-9+/=]*)$/.exec(src) ?? [];
  if (data === '') throw new RangeError('Bug: a picture on a board is no data URL of PNG or SVG.');
  return { extension: type === 'png' ? 'png' : 'svg', bytes: new Uint8Array(Buffer.from(data, 'base64')) };
}
