/** A board (展板) as it is printed: millimetres, and the px that its layout is made in. */
export interface BoardSheet {
  /** `600x900` */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** Trimmed size in mm. */
  readonly width: number;
  readonly height: number;
  /** Trimmed width in px: the type of the long image at its own size. */
  readonly canvas: number;
  readonly columns: number;
  /** From the trimmed edges to the words, in px. */
  readonly margin: number;
  /** How much larger than on the long image the opening is set. */
  readonly openingScale: number;
}

/** Printed over the trimmed edge, in mm on each side, so that no white shows where the knife slips. */
export const BLEED_MM = 3;

/**
 * The sizes of boards. Boards that one stands before are read from 2 m: the smallest running text (36 px) is 9.8 mm or
 * 27.7 pt there, one two-hundredth of the distance, and no note is smaller than 7.6 mm (21.6 pt). A larger board has
 * more columns of the same type. A3 on a notice board is read from 1 m: 13.7 pt, no note smaller than 10.6 pt. A4 is
 * read from less: 11.6 pt, no note smaller than 9 pt (小五).
 */
export const boardSheets: readonly BoardSheet[] = [
  {
    name: '600x900',
    title: '600×900 mm',
    width: 600,
    height: 900,
    canvas: 2208,
    columns: 2,
    margin: 120,
    openingScale: 1.55,
  },
  {
    name: '800x1200',
    title: '800×1200 mm',
    width: 800,
    height: 1200,
    canvas: 2944,
    columns: 3,
    margin: 144,
    openingScale: 2.05,
  },
  {
    name: 'a3',
    title: 'A3',
    width: 297,
    height: 420,
    canvas: 2208,
    columns: 2,
    margin: 120,
    openingScale: 1.55,
  },
  {
    name: 'a4',
    title: 'A4',
    width: 210,
    height: 297,
    canvas: 1840,
    columns: 2,
    margin: 96,
    openingScale: 1.3,
  },
];

/** Pixels of a millimetre. */
export const pxPerMm = ({ canvas, width }: BoardSheet): number => canvas / width;

export const bleedPx = (sheet: BoardSheet): number => Math.ceil(BLEED_MM * pxPerMm(sheet));

/** The printed size in px, bleed included. */
export function printedSize(sheet: BoardSheet): { readonly width: number; readonly height: number } {
  const width = sheet.canvas + bleedPx(sheet) * 2;
  // Rounded up: no edge of paper shows below the last row.
  return { width, height: Math.ceil((width * (sheet.height + BLEED_MM * 2)) / (sheet.width + BLEED_MM * 2)) };
}
