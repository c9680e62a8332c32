import type { Medium } from '@tongjie/model';
import type { ReactElement } from 'react';
import type { Piece } from './parts/piece.ts';

/** A picture that a template draws on (a Mermaid diagram, a chart), painted beforehand: bytes as a data URL. */
export interface FigureImage {
  /** `data:image/png;base64,…` */
  readonly src: string;
  /** Natural size in px at which it should be shown at most. */
  readonly width: number;
  readonly height: number;
  /** The SVG that it was painted from, for media that print it sharp at any size; it refers to nothing outside itself. */
  readonly vector?: string;
}

/** Painted figures by the `key` of their story block. */
export type FigureImages = ReadonlyMap<string, FigureImage>;

/**
 * A finished layout, ready for a painter (satori, takumi) or the browser: elements of the flexbox subset that all
 * three share, every text already broken into lines.
 */
export interface Drawing {
  readonly medium: Exclude<Medium, 'web' | 'document'>;
  /** File name without extension: `infographic`, `infographic-part-1`, `card-01`, `cover-900x383`. */
  readonly name: string;
  /** Size in px. */
  readonly width: number;
  readonly height: number;
  /** What is drawn, mark by mark, and the colour under everything: what painters that know marks work from. */
  readonly piece: Piece;
  readonly ground: string;
  /** The same as elements, for the browser, satori and takumi. */
  readonly element: ReactElement;
  /** Alternative text: what the picture is and says, in a sentence or two. */
  readonly alt: string;
  /** Full text equivalent, in reading order, a line a statement. */
  readonly text: string;
}
