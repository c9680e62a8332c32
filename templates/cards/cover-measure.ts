import { cardFormat } from '../pages/page-format.ts';

export const CARD_WIDTH = cardFormat.width;
export const CARD_HEIGHT = cardFormat.height;

/** Margin of the first card in px, and what is left between two. */
export const COVER_MARGIN = cardFormat.margin;
export const COVER_MEASURE = CARD_WIDTH - COVER_MARGIN * 2;
export const COVER_TAG = cardFormat.tag;
