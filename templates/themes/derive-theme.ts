import type { Brand } from '@tongjie/model';
import { artSource } from './art-source.ts';
import { legibleOn } from './contrast.ts';
import { groundForWhite, legibleShade } from './legible-shade.ts';
import { fromOklch, type Oklch, toOklch } from './oklch.ts';
import type { Ground, Office, Theme } from './theme.ts';
import { themes } from './themes.ts';

/** Text is derived with some room above WCAG's 4.5, chart marks above 3: what is rounded stays above. */
const TEXT = 4.6;
const MARK = 3.1;
/** A brand's field is dark enough for white and for the second colour on it. */
const FIELD = 5.4;
/** Below this chroma a token of a composition is a neutral: it takes the hue alone. */
const NEUTRAL = 0.035;

/** The two colours that a composition is recoloured with, each as it was there and as it is now. */
interface Recolouring {
  readonly composed: Oklch;
  readonly main: Oklch;
  readonly second: Oklch;
  /** How much lighter the brand's field is than the composition's. */
  readonly shift: number;
}

const distance = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** The tokens of a composition take the brand's hues; their order of lightness stays. */
function recolour(hex: string, { composed, main, second, shift }: Recolouring): Oklch {
  const token = toOklch(hex);
  const isGrey = main.chroma < 0.02;
  if (token.chroma < NEUTRAL) {
    const chroma = Math.min(token.chroma, isGrey ? 0 : 0.02);
    return { lightness: token.lightness, chroma, hue: main.hue };
  }
  const isMain = distance(token.hue, composed.hue) < 40;
  const colour = isMain ? main : second;
  const isDeep = isMain && token.lightness < 0.7;
  const share = composed.chroma > 0 ? Math.min(1.1, token.chroma / composed.chroma) : 1;
  // Shades of the field stay as full as it is; washes of it are as pale as the composition's.
  const chroma = isMain
    ? main.chroma * (isDeep ? Math.max(share, 0.9) : share)
    : Math.min(token.chroma, second.chroma);
  // Dark tokens keep their distance from the field; light ones, washes of it, keep their lightness.
  const lightness = isDeep ? token.lightness + shift : token.lightness;
  return { lightness, chroma, hue: colour.hue };
}

/** Darker than the composition's own paper is no paper any more: washes stay within this of white. */
const isDark = (ground: Ground): boolean => toOklch(ground.fill).lightness < 0.6;

/** `fills`: its own first, then others that its texts may stand on. */
function recolourGround(
  ground: Ground,
  recolouring: Recolouring,
  fills: readonly [string, ...string[]],
): Ground {
  const [fill] = fills;
  const token = (hex: string): Oklch => recolour(hex, recolouring);
  const text = (hex: string, least = TEXT): string => legibleShade(token(hex), fills, least);
  // What is read as sentences stays nearly grey on paper, however strong the brand's colour.
  const words = (hex: string): string =>
    isDark({ ...ground, fill })
      ? text(hex)
      : legibleShade(
          {
            ...toOklch(hex),
            chroma: Math.min(toOklch(hex).chroma, recolouring.main.chroma, 0.03),
            hue: recolouring.main.hue,
          },
          fills,
          TEXT,
        );
  const solid = isDark({ ...ground, fill: ground.solid })
    ? fromOklch(token(ground.solid))
    : legibleShade(token(ground.solid), ['#FFFFFF'], TEXT);
  const onSolid = legibleShade(toOklch(ground.onSolid), [solid], TEXT);
  return {
    fill,
    ink: words(ground.ink),
    quiet: words(ground.quiet),
    accent: text(ground.accent),
    hot: text(ground.hot),
    rule: fromOklch(token(ground.rule)),
    strongRule: text(ground.strongRule, MARK),
    bar: text(ground.bar, MARK),
    // Diagrams write on it in the colour of what stands on solid boxes.
    hotBar: isDark(ground)
      ? text(ground.hotBar, MARK)
      : legibleShade(token(ground.hotBar), [...fills, onSolid], TEXT),
    solid,
    onSolid,
    onSolidQuiet: legibleShade(token(ground.onSolidQuiet), [solid], TEXT),
  };
}

/**
 * The theme of an office: a composition in the brand's two colours, every text of it legible (WCAG 2 AA). The main
 * colour is taken as it is where white stands out from it, and else in its nearest darker shade.
 */
export function deriveTheme(brand: Brand): Theme {
  const base = themes[brand.composition];
  const { grounds } = base;
  const onPaper = !isDark(grounds.field);
  const composed = toOklch(onPaper ? grounds.paper.accent : grounds.field.fill);
  const main = groundForWhite(brand.colours.main, FIELD);
  const second = toOklch(brand.colours.second);
  const recolouring: Recolouring = { composed, main, second, shift: main.lightness - composed.lightness };
  const field = fromOklch(main);
  const fillOf = (ground: Ground): string =>
    ground.fill === grounds.field.fill && !onPaper ? field : fromOklch(recolour(ground.fill, recolouring));
  const derive = (ground: Ground, ...more: readonly Ground[]): Ground =>
    recolourGround(ground, recolouring, [fillOf(ground), ...more.map(fillOf)]);
  const { line, second: lines, tone, kind } = base.ornament;
  const tag = fromOklch(recolour(base.tag.fill, recolouring));
  const poster = derive(grounds.poster);
  const footer = derive(grounds.footer);
  return {
    ...base,
    name: 'brand',
    grounds: {
      paper: derive(grounds.paper, grounds.tint),
      tint: derive(grounds.tint, grounds.paper),
      field: derive(grounds.field),
      poster,
      footer,
    },
    ornament: {
      kind,
      line: legibleShade(recolour(line, recolouring), [poster.fill], 2),
      second: fromOklch(recolour(lines, recolouring)),
      tone: fromOklch(recolour(tone, recolouring)),
    },
    office: officeOf(brand, { poster: poster.accent, footer: footer.accent, logo: field }),
    tag: { fill: tag, ink: legibleOn(fromOklch(recolour(base.tag.ink, recolouring)), [tag], TEXT) },
  };
}

/** `currentColor` in a brand's art: the accent of what it stands on in an ornament, the field's colour in a logo. */
function officeOf(
  { name, logo, ornament, link }: Brand,
  colours: { readonly poster: string; readonly footer: string; readonly logo: string },
): Office {
  return {
    name,
    logo: logo && artSource(logo, colours.logo),
    ornament: ornament && {
      poster: artSource(ornament, colours.poster),
      footer: artSource(ornament, colours.footer),
    },
    link,
  };
}
