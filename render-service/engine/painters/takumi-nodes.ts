import type { Node } from '@takumi-rs/core';
import { fromJsx } from '@takumi-rs/helpers/jsx';
import type { ArtMark, Mark } from '@tongjie/templates';
import { createElement, type ReactElement } from 'react';

const families = { sans: 'Noto Sans SC', serif: 'Noto Serif SC' } as const;

/** Art by its element, which stays the same object wherever a piece is placed. */
const artNodes = new WeakMap<ReactElement, { readonly size: string; readonly node: Promise<Node> }>();

/** Marks as takumi's nodes on a ground, without the way through React: the same tree as `paintPiece` gives. */
export async function buildNodes(
  marks: readonly Mark[],
  { width, height, ground }: { readonly width: number; readonly height: number; readonly ground: string },
): Promise<Node> {
  return {
    type: 'container',
    // The language decides which kerning figures get; SVG takes it from the root element only.
    lang: 'zh-Hans',
    style: { ...border, position: 'relative', width, height, backgroundColor: ground },
    children: await Promise.all(marks.map(buildNode)),
  };
}

const border = { display: 'flex', boxSizing: 'border-box' } as const;

async function buildNode(mark: Mark): Promise<Node> {
  const { x, y, width, height } = mark;
  const place = { ...border, position: 'absolute', left: x, top: y } as const;
  switch (mark.kind) {
    case 'box':
      return {
        type: 'container',
        children: [],
        style: {
          ...place,
          width,
          height,
          ...(mark.fill ? { backgroundColor: mark.fill } : {}),
          ...(mark.border ? { border: `${mark.border.width}px solid ${mark.border.colour}` } : {}),
          ...(mark.radius ? { borderRadius: mark.radius } : {}),
        },
      };
    case 'text':
      return {
        type: 'text',
        text: mark.text,
        style: {
          ...place,
          height,
          whiteSpace: 'nowrap',
          fontFamily: families[mark.face.family],
          fontWeight: mark.face.weight,
          fontSize: mark.face.size,
          lineHeight: `${height}px`,
          color: mark.colour,
          ...(mark.face.tracking ? { letterSpacing: mark.face.tracking } : {}),
        },
      };
    case 'art':
      return { type: 'container', style: { ...place, width, height }, children: [await artNode(mark)] };
    case 'image':
      return {
        type: 'container',
        style: { ...place, width, height },
        children: [{ type: 'image', src: mark.src, width, height }],
      };
  }
}

/** Art as the node that takumi draws: SVG in markup. */
export function artNode({ art, width, height }: ArtMark): Promise<Node> {
  const known = artNodes.get(art);
  const size = `${width} ${height}`;
  if (known?.size === size) return known.node;
  const svg = createElement('svg', { width, height, viewBox: `0 0 ${size}` }, art);
  const node = fromJsx(svg).then((tree) => tree.node);
  artNodes.set(art, { size, node });
  return node;
}
