import type { StoryBlock } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../example-stories.ts';
import type { Mark, Piece, TextMark } from '../../parts/piece.ts';
import { joinSegments, type Setting } from '../../parts/setting.ts';
import { isSaid } from '../../testing/find-word-faults.ts';
import { themes } from '../../themes/themes.ts';
import { drawBlock } from './draw-block.ts';

/** Fields of a block that people read. */
const WORDS = new Set([
  'text',
  'label',
  'date',
  'caption',
  'title',
  'term',
  'question',
  'description',
  'oldTitle',
  'newTitle',
]);

/** A block whose words are changed, the rest left as it is. */
function reworded(block: StoryBlock, change: (words: string) => string): StoryBlock {
  return JSON.parse(JSON.stringify(block), (key, value) => {
    if (key === 'sources') return [];
    if (key === 'source' && typeof value === 'object') return null;
    return WORDS.has(key) && typeof value === 'string' ? change(value) : value;
  });
}

/** Words of a block, except what only names things for the machine. */
function readWords(block: StoryBlock): string[] {
  const words: string[] = [];
  JSON.stringify(block, (key, value) => {
    if ((WORDS.has(key) || key === 'value') && typeof value === 'string') words.push(value);
    if (key === 'categories' && Array.isArray(value)) words.push(...value.map(String));
    if (key === 'values' && Array.isArray(value)) words.push(...value.map(String));
    return value;
  });
  return words.filter((word) => word !== '');
}

const contents = {
  short: (words: string) => words.slice(0, 2),
  usual: (words: string) => words,
  extreme: (words: string) => words.repeat(7),
} as const;

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

function expectInside(piece: Piece, setting: Setting): void {
  for (const mark of piece.marks) {
    // Empty halves of punctuation may stand over either edge.
    const blank = isText(mark) ? mark.face.size / 2 + 1 : 0.5;
    const name = isText(mark) ? mark.text : mark.kind;
    expect(mark.x, name).toBeGreaterThanOrEqual(-blank);
    expect(mark.x + mark.width, name).toBeLessThanOrEqual(setting.width + blank);
    expect(mark.y, name).toBeGreaterThanOrEqual(-1);
    expect(mark.y + mark.height, name).toBeLessThanOrEqual(piece.height + 1);
  }
}

/** Pairs of texts whose ink overlaps: boxes without the empty halves of punctuation and the leading. */
function findOverlaps(piece: Piece): string[] {
  const boxes = piece.marks.filter(isText).map((mark) => {
    const lead = (mark.height - mark.face.size * 0.8) / 2;
    return {
      text: mark.text,
      left: mark.x + mark.face.size / 2,
      right: mark.x + mark.width - mark.face.size / 2,
      top: mark.y + lead,
      bottom: mark.y + mark.height - lead,
    };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

describe.each(Object.values(themes))('drawBlock in $name', (theme) => {
  const settingAt = (scale: number): Setting => ({
    theme,
    ground: theme.grounds.paper,
    width: Math.round(888 * scale),
    bleed: { left: 96, right: 96 },
    scale,
    images: new Map(),
    documentNumber: '穗民规字〔2025〕2号',
    names: [],
  });

  describe.each(Object.entries(contents))('with %s words', (_size, change) => {
    it.each(Object.values(exampleBlocks))('keeps $kind inside its measure, no word over another', (block) => {
      for (const scale of [1, 1.15, 1.6]) {
        const setting = settingAt(scale);
        const segments = drawBlock(reworded(block, change), setting);
        for (const { piece } of segments) expectInside(piece, setting);
        expect(findOverlaps(joinSegments(segments, setting.width))).toEqual([]);
      }
    });

    it.each(Object.values(exampleBlocks))('draws every word of $kind', (block) => {
      const changed = reworded(block, change);
      const drawn = drawBlock(changed, settingAt(1))
        .flatMap(({ piece }) => piece.marks)
        .map((mark) => (isText(mark) ? mark.text : ''))
        .join('')
        .replace(/\s/g, '');
      const unsaid = readWords(changed).filter((words) => !isSaid(words.replace(/\s/g, ''), drawn));
      expect(unsaid).toEqual([]);
    });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('lays out %i key figures without a hole', (count) => {
    const [first] = exampleBlocks.keyFigures.figures;
    const figures = Array.from({ length: count }, (_, index) => ({
      ...first,
      value: String(100 + index * 37),
      hot: index === 0,
    }));
    const setting = settingAt(1);
    const segments = drawBlock({ kind: 'keyFigures', figures }, setting);
    for (const { piece } of segments) expectInside(piece, setting);
    expect(findOverlaps(joinSegments(segments, setting.width))).toEqual([]);
  });
});
