import { Resvg } from '@resvg/resvg-js';
import { type Drawing, type Mark, showPiece } from '@tongjie/templates';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { referencePainter } from './reference-painter.ts';
import { pngPainter, svgPainter } from './takumi-painter.ts';

const width = 540;
const height = 480;

const ink = { kind: 'text', width: 400, colour: '#2B1713' } as const;
const sans = (size: number, weight: 400 | 700 = 400) => ({ family: 'sans', weight, size }) as const;

/** What templates draw with, in small: fields, rules, two families, two weights, art. */
const marks: readonly Mark[] = [
  { ...ink, x: 36, y: 36, height: 72, text: '政策与解读同步', face: sans(56, 700), colour: '#B8201F' },
  { kind: 'box', x: 36, y: 132, width: 468, height: 120, fill: '#A3141A' },
  {
    ...ink,
    x: 60,
    y: 148,
    height: 88,
    text: '1309',
    face: { family: 'serif', weight: 700, size: 72 },
    colour: '#F7DFAE',
  },
  { ...ink, x: 230, y: 187, height: 40, text: '元每人每月', face: sans(30), colour: '#FFFFFF' },
  { kind: 'box', x: 36, y: 276, width: 240, height: 8, fill: '#B8201F' },
  { ...ink, x: 36, y: 300, height: 62, text: '孤儿养育标准，原文一（三）。', face: sans(38) },
  {
    kind: 'art',
    x: 36,
    y: 400,
    width: 64,
    height: 64,
    art: <path d="M8 8h48v48H8z M8 32h48" fill="none" stroke="#B8201F" strokeWidth="4" />,
  },
];

const drawing: Drawing = {
  medium: 'infographic',
  name: 'sample',
  width,
  height,
  alt: '样张',
  text: '样张',
  ...showPiece({ width, height, marks }, '#FFFBF3'),
};

async function readPixels(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The smallest box that holds every pixel unlike the ground within the given rows. */
function findInkBox(data: Uint8Array, fromRow: number, toRow: number) {
  const box = { left: width, top: toRow, right: 0, bottom: fromRow };
  for (let y = fromRow; y < toRow; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (Math.abs((data[at + 1] ?? 0) - 0xfb) < 60) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}

describe('painters', () => {
  it('draw the same picture: takumi agrees with satori and resvg in every box and in nearly every pixel', async () => {
    const ours = await readPixels(await pngPainter.paint(drawing));
    const reference = await readPixels(await referencePainter.paint(drawing));
    expect([ours.width, ours.height]).toEqual([width, height]);
    expect([reference.width, reference.height]).toEqual([width, height]);
    // Title, red field, rule, body line, icon.
    for (const [from, to] of [
      [36, 108],
      [132, 252],
      [276, 284],
      [300, 362],
      [400, 464],
    ] as const) {
      const box = findInkBox(ours.data, from, to);
      const expected = findInkBox(reference.data, from, to);
      for (const side of ['left', 'top', 'right', 'bottom'] as const) {
        expect(Math.abs(box[side] - expected[side]), `${side} of rows ${from}–${to}`).toBeLessThanOrEqual(1);
      }
    }
    const differing = pixelmatch(ours.data, reference.data, undefined, width, height, { threshold: 0.2 });
    expect(differing / (width * height)).toBeLessThan(0.01);
  });

  it('give the same bytes for the same drawing, also when several are painted at once', async () => {
    for (const painter of [pngPainter, svgPainter]) {
      const [first, second, third] = await Promise.all([
        painter.paint(drawing),
        painter.paint(drawing),
        painter.paint(drawing),
      ]);
      expect(second).toEqual(first);
      expect(third).toEqual(first);
    }
  });

  it('write words into SVG as outlines, so that no reader needs our fonts', async () => {
    const svg = new TextDecoder().decode(await svgPainter.paint(drawing));
    expect(svg.startsWith('<svg')).toBe(true);
    expect(svg).not.toContain('<text');
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(svg, 'art is editable').not.toContain('<image');
  });

  it('write an SVG that another renderer shows alike', async () => {
    const svg = new TextDecoder().decode(await svgPainter.paint(drawing));
    const shown = await readPixels(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
    const ours = await readPixels(await pngPainter.paint(drawing));
    const differing = pixelmatch(ours.data, shown.data, undefined, width, height, { threshold: 0.2 });
    expect(differing / (width * height)).toBeLessThan(0.005);
  });
});
