import type { FigureTheme } from '../figure-theme.ts';
import type { DiagramErrorCode } from './diagram-error.ts';

/** What the worker is asked: a prepared source and the colours to draw it in. */
export interface DiagramJob {
  readonly id: number;
  readonly source: string;
  readonly theme: FigureTheme;
}

/** What the worker answers: an SVG with its size in px, or why there is none. */
export type DiagramAnswer =
  | { readonly id: number; readonly svg: string; readonly width: number; readonly height: number }
  | {
      readonly id: number;
      readonly code: DiagramErrorCode;
      readonly message: string;
      readonly line: number | null;
    };
