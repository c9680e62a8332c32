import { Resvg } from '@resvg/resvg-js';
import { Renderer } from '@takumi-rs/core';
import { fromJsx } from '@takumi-rs/helpers/jsx';
import type { ReactElement } from 'react';
import satori, { type Font } from 'satori';
import { fontFaces, readFontBytes } from '../../render-service/dist/engine/fonts.js';
import type { ShotSize } from './chromium.ts';

let fonts: Font[] | undefined;
let renderer: Promise<Renderer> | undefined;

/** satori and resvg as their documentation uses them. */
export async function paintNaively(element: ReactElement, { width, height }: ShotSize): Promise<Buffer> {
  fonts ??= fontFaces.map((face) => ({ name: face.family, weight: face.weight, data: readFontBytes(face) }));
  return new Resvg(await satori(element, { width, height, fonts })).render().asPng();
}

/** takumi as its documentation uses it. */
export async function paintByTakumi(element: ReactElement, { width, height }: ShotSize): Promise<Buffer> {
  renderer ??= openRenderer();
  const { node, css } = await fromJsx(element);
  return (await renderer).render(node, { css, width, height, format: 'png' });
}

async function openRenderer(): Promise<Renderer> {
  const opened = new Renderer();
  for (const face of fontFaces)
    await opened.registerFont({ name: face.family, weight: face.weight, data: readFontBytes(face) });
  return opened;
}
