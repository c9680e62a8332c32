/** Colours that diagrams and charts are drawn in: a part of a theme's tokens. All `#RRGGBB`. */
export interface FigureTheme {
  /** The ground that figures stand on, and its tint for boxes. */
  readonly paper: string;
  readonly tint: string;
  /** Text and outlines; text of second rank. */
  readonly ink: string;
  readonly ink2: string;
  /** The one strong colour, and text on it. */
  readonly accent: string;
  readonly onAccent: string;
  /** Marks that are not the hot one: bars, slices, lines; at least 3.0 against the paper. */
  readonly mark: string;
  readonly rule: string;
}
