import { LINE, page } from './page.ts';

/** What the first page of an issued document has to hold, in twips and in lines of the body. */
export interface FirstPage {
  /** 发文机关标志, 发文字号, rule and title. */
  readonly fixed: number;
  /** Empty space between them as the standard draws it. */
  readonly free: number;
  /** Lines that must stand on the page: recipients and the beginning of the text (首页必须显示正文). */
  readonly leastLines: number;
  /** All lines of the notice with signature and date. */
  readonly allLines: number;
}

/** Below this a page looks crowded, and a second page is better. */
const TIGHTEST = 0.4;
/** Fonts and table cells differ by a little from office to office. */
const ALLOWANCE = 300;

/**
 * Factor for the empty space of the first page, from 0.4 to 1: less than 1 where that brings a short notice with its
 * signature on one page, or some text on the first page at all.
 */
export function fitFirstPage({ fixed, free, leastLines, allLines }: FirstPage): number {
  const factorFor = (lines: number) => (page.textHeight - ALLOWANCE - fixed - lines * LINE) / free;
  const whole = factorFor(allLines);
  return Math.min(1, whole >= TIGHTEST ? whole : Math.max(TIGHTEST, factorFor(leastLines)));
}
