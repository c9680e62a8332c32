import { describe, expect, it } from 'vitest';
import { setText } from './set-text.ts';
import { splitPiece } from './split-piece.ts';

const style = { size: 40, lineHeight: 60, colour: '#000000' };
const words = setText('各区对本通知印发当月在册的最低生活保障对象、特困人员补发。'.repeat(4), style, 600);

describe('splitPiece', () => {
  it('cuts between lines, the rest beginning at the top', () => {
    const [head, rest] = splitPiece(words, 150) ?? [];
    expect(head?.height).toBe(120);
    expect(rest?.height).toBe(words.height - 120);
    expect(Math.min(...(rest?.marks ?? []).map((mark) => mark.y))).toBe(0);
  });

  it('loses no mark and doubles none', () => {
    const [head, rest] = splitPiece(words, 200) ?? [];
    expect((head?.marks.length ?? 0) + (rest?.marks.length ?? 0)).toBe(words.marks.length);
  });

  it('cuts a box behind the words in two', () => {
    const box = { kind: 'box', x: 0, y: 0, width: 600, height: words.height, fill: '#FFFFFF' } as const;
    const [head, rest] = splitPiece({ ...words, marks: [box, ...words.marks] }, 120) ?? [];
    expect(head?.marks[0]).toMatchObject({ kind: 'box', height: 120 });
    expect(rest?.marks[0]).toMatchObject({ kind: 'box', y: 0, height: words.height - 120 });
  });

  it('refuses where not even one line fits', () => {
    expect(splitPiece(words, 59)).toBeNull();
  });

  it('refuses to leave nothing but room below the words', () => {
    expect(splitPiece({ ...words, height: words.height + 40 }, words.height + 10)).toBeNull();
  });
});
