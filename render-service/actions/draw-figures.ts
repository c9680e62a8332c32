import type { ThemeName } from '@tongjie/model';
import type { FiguresView } from '../routes/figures.ts';
export interface FigureRequest {
  readonly key: string;
  readonly kind: 'diagram';
  readonly source: string;
}

export async function drawFigures(
  _theme: ThemeName,
  _figures: readonly FigureRequest[],
): Promise<FiguresView> {
  throw new Error('Bug: not wired');
}
