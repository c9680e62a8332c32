import { type IRunOptions, TextRun } from 'docx';

/** Typefaces of GB/T 9704-2012 by the names that offices have installed. None is embedded: they are licensed. */
const fontNames = {
  xiaoBiaoSong: '方正小标宋简体',
  fangSong: '仿宋_GB2312',
  kaiTi: '楷体_GB2312',
  heiTi: '黑体',
  songTi: '宋体',
} as const;
export type FaceName = keyof typeof fontNames;

/** Character sizes of Chinese typography, in points. */
export const sizes = {
  second: 22,
  smallSecond: 18,
  third: 16,
  fourth: 14,
  smallFourth: 12,
  fifth: 10.5,
  smallFifth: 9,
} as const;

/**
 * Space added to each character of the body, in twentieths of a point: 28 characters at 16 pt are 158 mm and the type
 * area is 156 mm.
 */
export const BODY_TRACKING = -5;

/** Advance of one full-width character of the body, in twips. */
export const BODY_CHARACTER = sizes.third * 20 + BODY_TRACKING;

/**
 * The font of a run. Latin letters and digits keep the Chinese face, as the standard sets the whole body in 仿宋;
 * the hint makes “ ” and — full-width.
 */
export function fontOf(face: FaceName) {
  const name = fontNames[face];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

/** How a run looks where it differs from the body. `size` in points. */
export interface RunLook {
  readonly face?: FaceName;
  readonly size?: number;
  readonly bold?: boolean;
  /** RRGGBB */
  readonly colour?: string;
  /** Set after a line break. */
  readonly onNewLine?: boolean;
}

/** Options of a run in a look; what the look doesn't say stays as the style has it. */
export function runOptions(look: RunLook): IRunOptions {
  return {
    ...(look.face ? { font: fontOf(look.face) } : {}),
    ...(look.size === undefined ? {} : { size: look.size * 2, characterSpacing: 0 }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.colour === undefined ? {} : { color: look.colour }),
    ...(look.onNewLine ? { break: 1 } : {}),
  };
}

/** A run of text. */
export function run(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ ...runOptions(look), text });
}
