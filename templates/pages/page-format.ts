/** A set of pages of one size. Lengths in px. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
  /** Type scale: 1 is the type of a long image 1080 px wide. */
  readonly scale: number;
  /** From the side edges to the words. */
  readonly margin: number;
  /** Width of the column that the title stands in, left of the body; 0 where it stands above. */
  readonly aside: number;
  /** Whether a section keeps all its words together, or gives each thing worth drawing a page of its own. */
  readonly keepsSections: boolean;
  /** What the tag on the cover says. */
  readonly tag: string;
}

export const cardFormat: PageFormat = {
  width: 1242,
  height: 1660,
  scale: 1.15,
  margin: 96,
  aside: 0,
  keepsSections: false,
  tag: '政策解读',
};

export const squareCardFormat: PageFormat = {
  ...cardFormat,
  width: 1080,
  height: 1080,
  scale: 1,
  margin: 72,
};

/** Nothing on a kiosk is smaller than 32 px: people stand in front of it. */
export const kioskFormat: PageFormat = { ...cardFormat, width: 1080, height: 1920, scale: 1.2, margin: 72 };

export const slideFormat: PageFormat = {
  width: 1920,
  height: 1080,
  scale: 1.2,
  margin: 96,
  aside: 520,
  keepsSections: true,
  tag: '图解政策',
};

/** A length of the card of 1242 px, at the scale of a format. */
export const at = (format: PageFormat, length: number): number =>
  Math.round((length * format.scale) / cardFormat.scale);

/** Between the title's column and the body. */
const ASIDE_GAP = 88;

export const asideGap = (format: PageFormat): number => (format.aside > 0 ? ASIDE_GAP : 0);
