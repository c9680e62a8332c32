import type { Story, StorySection } from '@tongjie/model';
import { plainText } from '@tongjie/model';
import type { Drawing, FigureImages } from '../drawing.ts';
import { drawCircuitPoster, drawHillsPoster, drawHousesPoster } from '../pages/scenic-poster.ts';
import { issuerNames } from '../parts/issuers.ts';
import { drawTrack, ROUTE_X, station } from '../parts/ornament/route.tsx';
import { showPiece } from '../parts/paint-piece.tsx';
import { type Mark, type Piece, pad, placeAt, stack } from '../parts/piece.ts';
import { setText } from '../parts/set-text.ts';
import { type Setting, textStyle } from '../parts/setting.ts';
import { spansOf } from '../parts/spans.ts';
import { splitPiece } from '../parts/split-piece.ts';
import { openingText, sectionText, storyAlt, storyText } from '../parts/story-text.ts';
import type { Ground, Theme } from '../themes/theme.ts';
import { drawFooter } from './footer.ts';
import { drawPartHead } from './part-head.ts';
import { drawLatticePoster } from './poster-lattice.ts';
import { drawRoutePoster } from './poster-route.ts';
import { drawTitlePage } from './poster-title-page.ts';
import { chooseGrounds, endsOnQuotation, type GroundName } from './rhythm.ts';
import { drawNotApplicable, drawSection } from './section.ts';

const CANVAS = 1080;
const SECTION_ROOM = 68;
const QUIET_ROOM = 40;
/** A lead of at most this many characters stands on the title page itself. */
const LONGEST_TITLE_PAGE_LEAD = 44;

/** The long picture (长图) of a story: poster, lead, sections, footer. 1080 px wide, as high as its content. */
export function drawInfographic(story: Story, theme: Theme, images: FigureImages): Drawing {
  const { opening, sections, footer } = drawBands(story, theme, images);
  const piece = stack([...opening, ...sections.map((section) => section.band), footer]);
  return asDrawing(piece, 'infographic', theme, storyAlt(story, '一图读懂'), storyText(story));
}

/** Channels refuse longer pictures than this, in px. */
const LONGEST_PART = 5000;

/**
 * The long picture in parts of at most 5,000 px for channels with limits, cut between sections; a section that is
 * higher than a part is cut between its lines. Each part repeats what it is part of, the document number and the
 * footer. None where the picture is not longer than that.
 */
export function drawInfographicParts(story: Story, theme: Theme, images: FigureImages): Drawing[] {
  const { opening, sections, footer } = drawBands(story, theme, images);
  const bands = [
    { band: stack(opening), text: openingText(story) },
    ...sections.map(({ band, section }) => ({ band, text: sectionText(section) })),
  ];
  const total = bands.reduce((sum, { band }) => sum + band.height, 0) + footer.height;
  if (total <= LONGEST_PART) return [];
  const poster = settingOn(theme, theme.grounds.poster, images, story);
  const head = (mark: string): Piece => drawPartHead(story, mark, poster, CANVAS);
  const room = LONGEST_PART - footer.height - head('1／1').height;
  const parts = shareBands(bands, room);
  return parts.map((part, index) => {
    const mark = `${index + 1}／${parts.length}`;
    const pieces = part.map(({ band }) => band);
    const piece = stack([...(index === 0 ? [] : [head(mark)]), ...pieces, footer]);
    const text = [...new Set(part.map((band) => band.text))].join('\n');
    const alt = `${storyAlt(story, '一图读懂')}第${index + 1}部分，共${parts.length}部分。`;
    return asDrawing(piece, `infographic-part-${index + 1}`, theme, alt, text);
  });
}

interface Band {
  readonly band: Piece;
  readonly text: string;
}

/** Bands in order over parts of `room` px; a band that is higher than a part is cut. */
function shareBands(bands: readonly Band[], room: number): Band[][] {
  const parts: Band[][] = [[]];
  let used = 0;
  const queue = [...bands];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const part = parts.at(-1) ?? [];
    if (used + next.band.height <= room) {
      part.push(next);
      used += next.band.height;
      continue;
    }
    const cut = next.band.height > room ? splitPiece(next.band, room - used) : null;
    if (cut) part.push({ ...next, band: cut[0] });
    // Nothing can be cut out of art: it stays whole, on a part that is longer than it should be.
    else if (part.length === 0) part.push(next);
    else queue.unshift(next);
    if (cut) queue.unshift({ ...next, band: cut[1] });
    if (queue.length > 0) parts.push([]);
    used = 0;
  }
  return parts.filter((part) => part.length > 0);
}

interface Bands {
  readonly opening: readonly Piece[];
  readonly sections: readonly { readonly section: StorySection; readonly band: Piece }[];
  readonly footer: Piece;
}

function drawBands(story: Story, theme: Theme, images: FigureImages): Bands {
  const grounds = chooseGrounds(story.sections, theme);
  return {
    opening: drawOpening(story, settingOn(theme, theme.grounds.poster, images, story)),
    sections: story.sections.map((section, index) => ({
      section,
      band: drawBand(section, grounds[index] ?? 'paper', grounds[index - 1], story, theme, images),
    })),
    footer: drawFooter(story, settingOn(theme, theme.grounds.footer, images, story), CANVAS),
  };
}

function asDrawing(drawn: Piece, name: string, theme: Theme, alt: string, text: string): Drawing {
  const piece = { ...drawn, width: CANVAS, height: Math.ceil(drawn.height) };
  return {
    medium: 'infographic',
    name,
    width: CANVAS,
    height: piece.height,
    ...showPiece(piece, theme.grounds.paper.fill),
    alt,
    text,
  };
}

function settingOn(theme: Theme, ground: Ground, images: FigureImages, story: Story): Setting {
  const { left, right } = theme.margin;
  return {
    theme,
    ground,
    width: CANVAS - left - right,
    bleed: { left, right },
    scale: 1,
    images,
    documentNumber: story.documentNumber,
    names: issuerNames(story),
  };
}

/** Poster and lead. */
function drawOpening(story: Story, setting: Setting): Piece[] {
  const { theme } = setting;
  const words = plainText(story.lead);
  const kind = theme.ornament.kind;
  const onPage = kind === 'titlePage' && words !== '' && [...words].length <= LONGEST_TITLE_PAGE_LEAD;
  const poster = drawPoster(story, setting, onPage);
  if (words === '' || onPage) return kind === 'titlePage' ? [pad(poster, 0, 0, 24, 0)] : [poster];
  const paper = { ...setting, ground: theme.grounds.paper };
  const lead = setText(spansOf(story.lead), textStyle(paper, 40, 66), setting.width);
  const band = pad(lead, 72, theme.margin.right, 0, theme.margin.left);
  return [poster, { ...onGround(band, theme.grounds.paper, theme), width: CANVAS }];
}

/** The poster, composed as the theme's ornament asks. */
function drawPoster(story: Story, setting: Setting, leadOnPage: boolean): Piece {
  const canvas = { width: CANVAS, margin: setting.theme.margin.left, tag: '一图读懂' };
  switch (setting.theme.ornament.kind) {
    case 'lattice':
      return drawLatticePoster(story, setting, CANVAS);
    case 'route':
      return drawRoutePoster(story, setting, CANVAS);
    case 'titlePage':
      return drawTitlePage(story, setting, CANVAS, leadOnPage);
    case 'hills':
      return drawHillsPoster(story, setting, canvas);
    case 'windows':
      return drawHousesPoster(story, setting, canvas);
    case 'circuit':
      return drawCircuitPoster(story, setting, canvas);
  }
}

function drawBand(
  section: StorySection,
  name: GroundName,
  before: GroundName | undefined,
  story: Story,
  theme: Theme,
  images: FigureImages,
): Piece {
  const ground = theme.grounds[name];
  const setting = settingOn(theme, ground, images, story);
  const { left, right } = theme.margin;
  if (section.notApplicable !== null) {
    const line = drawNotApplicable(section, setting);
    const top = before === name ? 0 : QUIET_ROOM;
    return onGround(pad(line, top, right, QUIET_ROOM * 2, left), ground, theme);
  }
  const contrast = name === 'paper' ? theme.grounds.tint : theme.grounds.paper;
  const content = drawSection(section, setting, contrast);
  // A closing quotation stands on a band of its own, which reaches down to the next section.
  const below = endsOnQuotation(section) ? 0 : SECTION_ROOM;
  const band = onGround(pad(content, SECTION_ROOM, right, below, left), ground, theme);
  if (theme.ornament.kind !== 'route') return band;
  const outline = name === 'field' ? ground.solid : theme.grounds.poster.fill;
  return { ...band, marks: [...band.marks, station(ROUTE_X + 8, SECTION_ROOM + 42, outline)] };
}

/** A band on its ground, with the route along its left edge where the theme has one. */
function onGround(piece: Piece, ground: Ground, theme: Theme): Piece {
  const { height } = piece;
  const { kind, line, second, tone } = theme.ornament;
  const dark = ground === theme.grounds.field;
  const track =
    kind === 'route' ? drawTrack(height, { first: line, second: dark ? second : tone }).marks : [];
  const box: Mark = { kind: 'box', x: 0, y: 0, width: CANVAS, height, fill: ground.fill };
  const band = piece.marks.filter((mark) => mark.kind === 'box' && mark.x <= 0 && mark.width >= CANVAS);
  const rest = piece.marks.filter((mark) => !band.includes(mark));
  return {
    width: CANVAS,
    height,
    marks: [box, ...band, ...track, ...placeAt({ ...piece, marks: rest }, 0, 0)],
  };
}
