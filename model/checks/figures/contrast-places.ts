import type { Contrast } from './contrast.ts';
import { contrastCases } from './contrast-cases.ts';
import { contrastParallels } from './contrast-parallels.ts';
import type { FigureQuestion } from './figure-question.ts';
import type { Places } from './judge-by-place.ts';

/** Tells the places of a figure apart by the case that the sentence names, and by the words of parallel runs. */
export function contrastPlaces(question: FigureQuestion, places: Places): Contrast {
  const byCase = contrastCases(question, places);
  return byCase.swapped === null ? contrastParallels(question, byCase.places) : byCase;
}
