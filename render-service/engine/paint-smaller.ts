import type { Drawing } from '@tongjie/templates';
import { paintScaledPng } from './painters/paint-png.ts';

/** Size in px of a drawing that is made narrower. */
export function smallerSize({ width, height }: Drawing, narrower: number): { width: number; height: number } {
  return { width: narrower, height: Math.max(1, Math.round((height * narrower) / width)) };
}

/**
 * A drawing as PNG of fewer pixels, for screens that need no more. It is painted anew: pixels made fewer afterwards have
 * so many more shades that the file would be larger than the whole picture's.
 */
export async function paintSmaller(drawing: Drawing, narrower: number): Promise<Uint8Array> {
  return paintScaledPng(drawing, smallerSize(drawing, narrower));
}
