import type { ThemeName } from '@tongjie/model';
import type { Family } from '../typeset/measure.ts';

/** Colours to draw with on one ground. Every text colour reaches 4.5 : 1 on what it is drawn on (WCAG 2 AA). */
export interface Ground {
  readonly fill: string;
  readonly ink: string;
  /** Captions, units, citations. */
  readonly quiet: string;
  /** Numbers of sections, keys, marks. */
  readonly accent: string;
  /** The one hot figure of a block. */
  readonly hot: string;
  /** Hairlines: decorative. */
  readonly rule: string;
  /** Rules that divide: the one above a section, the ends of a table. */
  readonly strongRule: string;
  /** Chart marks, 3 : 1 at least. */
  readonly bar: string;
  readonly hotBar: string;
  /** Filled boxes: table heads, the head of an 办事卡. */
  readonly solid: string;
  readonly onSolid: string;
  readonly onSolidQuiet: string;
}

/** What is drawn in the header and the footer, and nowhere else. */
export type Ornament = 'lattice' | 'route' | 'titlePage' | 'hills' | 'windows' | 'circuit';

/**
 * How a section begins: under a heavy rule; by a station of the route; as a chapter with a large light numeral; with a
 * leaf; hanging from a tab; or behind a bracket.
 */
export type HeadStyle = 'rule' | 'plain' | 'chapter' | 'leaf' | 'tab' | 'bracket';

/** Art that an office brings along, as a data URL with its natural size in px. */
export interface OfficeArt {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** What the pictures of an office bear besides its colours. */
export interface Office {
  readonly name: string;
  /** For light ground: on a dark one it stands on a white plate. */
  readonly logo: OfficeArt | null;
  /** A band of line art of the place, drawn from edge to edge where the composition has its own ornament. */
  readonly ornament: { readonly poster: OfficeArt; readonly footer: OfficeArt } | null;
  /** Where a second QR code leads, and what stands below it. */
  readonly link: { readonly address: string; readonly words: string } | null;
}

/** How pictures look: data alone. Lengths in px at a width of 1080. */
export interface Theme {
  readonly name: ThemeName;
  readonly grounds: {
    readonly paper: Ground;
    readonly tint: Ground;
    /** Full-bleed field for questions and answers. */
    readonly field: Ground;
    readonly poster: Ground;
    readonly footer: Ground;
  };
  /** Ornament on the poster: drawn lines, and a tone on the poster's own colour. */
  readonly ornament: {
    readonly kind: Ornament;
    readonly line: string;
    readonly second: string;
    readonly tone: string;
  };
  /** Tag (一图读懂) on the poster. */
  readonly tag: { readonly fill: string; readonly ink: string };
  readonly faces: { readonly title: Family; readonly figure: Family; readonly statement: Family };
  readonly margin: { readonly left: number; readonly right: number };
  readonly sectionRule: number;
  readonly head: HeadStyle;
  /** Null in a theme that belongs to no office. */
  readonly office: Office | null;
}
