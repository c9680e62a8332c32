import { type StoryBlock, type StorySection, uniqueSources } from '@tongjie/model';
import { onPanel, panelSetting } from '../parts/field-panel.ts';
import { fillBox, type Piece, placeAt, type TextMark } from '../parts/piece.ts';
import { baselineOf, setText } from '../parts/set-text.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../parts/setting.ts';
import { drawSources, sourcesOf, sourcesText, withSources } from '../parts/sources.ts';
import { sectionTitle } from '../parts/story-text.ts';
import type { Ground } from '../themes/theme.ts';
import { drawBlock } from './blocks/draw-block.ts';
import { type BlockGroup, groupBlocks } from './group-blocks.ts';
import { drawSectionHead } from './section-head.tsx';

/** How far the line of sources is indented, to stand below the words of a block that has a column on its left. */
const SOURCES_INDENT: Partial<Record<StoryBlock['kind'], number>> = { questionAnswer: 84, caseExample: 232 };

/** A section: head, then its blocks with the clauses that they rest on. */
export function drawSection(section: StorySection, setting: Setting, contrast: Ground): Piece {
  const head = drawSectionHead(section.number, sectionTitle(section), setting);
  const segments: Segment[] = [{ piece: head, gap: 0 }];
  const groups = groupBlocks(section.blocks);
  for (const [index, group] of groups.entries()) {
    const field = setting.theme.grounds.field;
    const onField = group.emphasised && setting.ground.fill !== field.fill;
    const all = drawGroup(
      group,
      onField ? { ...setting, ground: field } : setting,
      !isCitedBelow(group, groups[index + 1]),
    );
    if (all.length === 0) continue;
    const gap = px(setting, index === 0 ? 40 : group.gap);
    if (onField) {
      segments.push({ piece: bandOf(joinSegments(all, setting.width), field, setting), gap });
    } else if (group.isQuotation) {
      segments.push({ piece: bandOf(joinSegments(all, setting.width), contrast, setting), gap });
    } else if (group.ruled && index > 0) {
      segments.push({ piece: fillBox(setting.width, 2, setting.ground.rule), gap: px(setting, 36) });
      segments.push({ piece: joinSegments(all, setting.width), gap: px(setting, 36) });
    } else {
      segments.push({ piece: joinSegments(all, setting.width), gap });
    }
  }
  return joinSegments(segments, setting.width);
}

/** Blocks one after another with the clauses that they rest on, in parts that pages may share out. */
export function drawGroups(blocks: readonly StoryBlock[], setting: Setting): Segment[] {
  return groupBlocks(blocks).flatMap((group) => {
    const onField = group.emphasised && setting.ground.fill !== setting.theme.grounds.field.fill;
    const drawn = onField
      ? onPanel(drawGroup(group, panelSetting(setting)), setting)
      : drawGroup(group, setting);
    return drawn.map((segment, index) =>
      index === 0 ? { ...segment, gap: px(setting, group.gap) } : segment,
    );
  });
}

/** Whether the group below rests on the same clauses, on the same ground: then they are named once, below both. */
function isCitedBelow(group: BlockGroup, below: BlockGroup | undefined): boolean {
  if (!below || below.isQuotation || below.emphasised !== group.emphasised) return false;
  const textOf = ({ blocks }: BlockGroup) => sourcesText(uniqueSources(blocks.flatMap(sourcesOf)));
  return textOf(group) === textOf(below);
}

function drawGroup({ blocks }: BlockGroup, setting: Setting, cited = true): Segment[] {
  const drawn = blocks.flatMap((block, at) => {
    const own = drawBlock(block, setting);
    const gap = px(setting, at === 0 ? 0 : blocks[at - 1]?.kind === 'subheading' ? 28 : 24);
    return own.map((segment, first) => (first === 0 ? { ...segment, gap } : segment));
  });
  return cited ? citeGroup(drawn, blocks, setting) : drawn;
}

/** Kinds that end with running text: there the sources may stand at the end of the last line. */
const ENDS_ON_TEXT: ReadonlySet<StoryBlock['kind']> = new Set([
  'paragraph',
  'bulletList',
  'orderedList',
  'questionAnswer',
  'timeline',
]);

/** Parts of a group with its sources: at the right end of the last line where that leaves them room, else below. */
function citeGroup(drawn: readonly Segment[], blocks: readonly StoryBlock[], setting: Setting): Segment[] {
  const [cited] = drawGroupSources(blocks, setting);
  const last = drawn.at(-1);
  if (!cited || !last) return [...drawn];
  const kind = blocks.at(-1)?.kind;
  const tucked = kind && ENDS_ON_TEXT.has(kind) ? tuckSources(last.piece, cited.piece, setting) : null;
  // The sources stay with the last part, so that they never stand on a page of their own.
  const closing = tucked ? { ...last, piece: tucked } : withSources(last, cited, setting);
  return [...drawn.slice(0, -1), closing];
}

/** The sources on the last line of a piece, at its right end, on its baseline; null where they don't fit. */
function tuckSources(piece: Piece, cited: Piece, setting: Setting): Piece | null {
  const lines = piece.marks.filter((mark) => mark.kind === 'text');
  const bottom = lines.at(-1);
  const only = cited.marks.filter((mark) => mark.kind === 'text');
  if (!bottom || bottom.y + bottom.height < piece.height || only.some((mark) => mark.y !== only[0]?.y))
    return null;
  const right = Math.max(...lines.filter((mark) => mark.y === bottom.y).map((mark) => mark.x + mark.width));
  const from = Math.min(...only.map((mark) => mark.x));
  const width = Math.max(...only.map((mark) => mark.x + mark.width)) - from;
  if (right + px(setting, 40) + width > setting.width) return null;
  const styleOf = (mark: TextMark) => ({ ...mark.face, lineHeight: mark.height, colour: mark.colour });
  const caption = only[0];
  if (!caption) return null;
  const y = bottom.y + baselineOf(styleOf(bottom)) - baselineOf(styleOf(caption));
  return {
    ...piece,
    marks: [...piece.marks, ...placeAt(cited, setting.width - width - from, Math.round(y))],
  };
}

function drawGroupSources(blocks: readonly StoryBlock[], setting: Setting): Segment[] {
  const [only] = blocks;
  if (only?.kind === 'quotation') return [];
  const sources = uniqueSources(blocks.flatMap(sourcesOf));
  const indent = px(setting, (only && SOURCES_INDENT[only.kind]) ?? 0);
  return drawSources(sources, { ...setting, width: setting.width - indent }).map(({ piece, gap }) => ({
    piece: { ...piece, width: setting.width, marks: placeAt(piece, indent, 0) },
    gap,
  }));
}

/** A full-bleed band on the other ground. */
function bandOf(piece: Piece, contrast: Ground, setting: Setting): Piece {
  const room = px(setting, 64);
  const { bleed, width } = setting;
  const height = piece.height + room * 2;
  return {
    width,
    height,
    marks: [
      {
        kind: 'box',
        x: -bleed.left,
        y: 0,
        width: bleed.left + width + bleed.right,
        height,
        fill: contrast.fill,
      },
      ...placeAt(piece, 0, room),
    ],
  };
}

/** A section that doesn't apply: one quiet line with the reason. */
export function drawNotApplicable(section: StorySection, setting: Setting): Piece {
  const { ground, width } = setting;
  const words = `${section.number}　${section.name}：不适用。${section.notApplicable ?? ''}`;
  return setText(words, textStyle(setting, 36, 56, { colour: ground.quiet }), width);
}
