import { SaxesParser } from 'saxes';
import { readDeclarations, readStyleSheet, type StyleSheet, styleOf } from './svg-style.ts';
import { attributes, drawn, refused } from './svg-vocabulary.ts';

const MOST_ELEMENTS = 3000;
const DEEPEST = 32;

/** Why an SVG can't be used, in words that say what to do. */
export class SvgError extends Error {
  override readonly name = 'SvgError';
}

/** An SVG that draws and does nothing else, with the size of its view box. */
export interface NeutralSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes an SVG of somebody else's anew from what only draws: shapes, groups, gradients, clips. Scripts, handlers,
 * links, animations, metadata and whatever names another file are gone; style sheets become attributes. What would be
 * missed (words, bitmaps, effects) is refused. Written anew again it stays as it is.
 *
 * @throws {SvgError}
 */
export function neutraliseSvg(text: string): NeutralSvg {
  const sheet = readSheets(text);
  const out: string[] = [];
  const boxes: (readonly [number, number, number, number])[] = [];
  let depth = 0;
  let count = 0;
  let ignored = 0;
  parse(text, {
    open(name, given) {
      depth += 1;
      count += 1;
      if (depth > DEEPEST || count > MOST_ELEMENTS)
        throw new SvgError('图形太复杂，请在绘图软件里简化后再导出。');
      if (ignored > 0) {
        ignored += 1;
        return;
      }
      const why = refused[name];
      if (why !== undefined) throw new SvgError(why);
      if (depth === 1) {
        if (name !== 'svg') throw new SvgError('不是 SVG。');
        const [x, y, width, height] = readBox(given);
        boxes.push([x, y, width, height]);
        out.push(
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"`,
        );
        out.push(`${write(lookOf(name, given, sheet))}>`);
      } else if (name === 'svg') throw new SvgError('里面嵌着另一个 SVG：请在绘图软件里合并后再导出。');
      // A link is opened up: what it shows stays.
      else if (name === 'a') out.push('<g>');
      else if (drawn.has(name))
        out.push(`<${name}${write({ ...lookOf(name, given, sheet), ...shapeOf(given) })}>`);
      else ignored = 1;
    },
    close(name) {
      depth -= 1;
      if (ignored > 0) ignored -= 1;
      else out.push(name === 'a' ? '</g>' : `</${name}>`);
    },
  });
  const [box] = boxes;
  if (!box) throw new SvgError('不是 SVG。');
  const [, , width, height] = box;
  return {
    svg: out.join('').replace(/><\/(?:path|rect|circle|ellipse|line|polyline|polygon|stop)>/g, '/>'),
    width,
    height,
  };
}

interface Handler {
  open(name: string, given: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text?(words: string): void;
}

/** Names without a prefix are SVG's; those of drawing programs (`sodipodi:namedview`) keep theirs and are dropped. */
function parse(text: string, handler: Handler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const local = (name: string): string => (name.startsWith('svg:') ? name.slice(4) : name);
  parser.on('error', () => {
    throw new SvgError('不是完好的 SVG，请在绘图软件里重新导出。');
  });
  parser.on('opentag', ({ name, attributes: given }) => handler.open(local(name), given));
  parser.on('closetag', ({ name }) => handler.close(local(name)));
  parser.on('text', (words) => handler.text?.(words));
  parser.on('cdata', (words) => handler.text?.(words));
  parser.write(text).close();
}

/** All style sheets of a file, wherever they stand. */
function readSheets(text: string): StyleSheet {
  let css = '';
  let inside = 0;
  parse(text, {
    open(name) {
      if (name === 'style') inside += 1;
    },
    close(name) {
      if (name === 'style') inside -= 1;
    },
    text(words) {
      if (inside > 0) css += words;
    },
  });
  return readStyleSheet(css.replace(/\/\*[^*]{0,2000}\*\//g, ''));
}

function readBox(given: Readonly<Record<string, string>>): readonly [number, number, number, number] {
  const [x = 0, y = 0, width = 0, height = 0] = given.viewBox
    ? given.viewBox
        .trim()
        .split(/[\s,]+/)
        .map(Number)
    : [0, 0, Number.parseFloat(given.width ?? ''), Number.parseFloat(given.height ?? '')];
  const isBox = [x, y, width, height].every((value) => Number.isFinite(value) && Math.abs(value) <= 1e6);
  if (!isBox || width <= 0 || height <= 0)
    throw new SvgError('没有写明画布的大小（viewBox），请在绘图软件里重新导出。');
  return [x, y, width, height];
}

const isTaken = (name: string, value: string): boolean => attributes.get(name)?.test(value.trim()) ?? false;

/** What an element looks like: by its attributes, over them the style sheet, over it its own style. */
function lookOf(
  name: string,
  given: Readonly<Record<string, string>>,
  sheet: StyleSheet,
): Record<string, string> {
  return {
    ...shapeOf(given, 'look'),
    ...styleOf(sheet, name, given),
    ...readDeclarations(given.style ?? ''),
  };
}

const looksOnly = /^(?:fill|stroke|color|stop-|clip-|opacity|display|visibility)/;

function shapeOf(
  given: Readonly<Record<string, string>>,
  part: 'look' | 'shape' = 'shape',
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const plain = name === 'xlink:href' ? 'href' : name;
    if (looksOnly.test(plain) === (part === 'look') && isTaken(plain, value)) kept[plain] = value.trim();
  }
  return kept;
}

/** No value that is taken holds a quotation mark, an ampersand or an angle bracket. */
const write = (said: Readonly<Record<string, string>>): string =>
  Object.keys(said)
    .sort()
    .map((name) => ` ${name}="${(said[name] ?? '').replace(/\s{1,400}/g, ' ')}"`)
    .join('');
