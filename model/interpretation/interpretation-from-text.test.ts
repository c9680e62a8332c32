import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretationFromText } from './interpretation-from-text.ts';

const place = (...lines: string[]) =>
  interpretationFromText(lines.join('\n'), 'general', '关于提高低保标准的通知');
const wordsOf = (placed: ReturnType<typeof place>, name: string) =>
  placed.document.children.filter((node) => node.type.name === name).map((node) => node.textContent);

describe('interpretationFromText', () => {
  it('places paragraphs under the sections that their headings name', () => {
    const placed = place(
      '《关于提高低保标准的通知》政策解读',
      '市民政局印发了通知。',
      '一、出台背景',
      '物价上涨，原来的标准不够了。',
      '二、主要内容',
      '（一）提高标准',
      '每人每月1309元。',
      '三、新旧政策有何不同',
      '标准提高了。',
    );
    expect(wordsOf(placed, 'lead')).toEqual(['市民政局印发了通知。']);
    expect(wordsOf(placed, 'backgroundSection')).toEqual(['物价上涨，原来的标准不够了。']);
    expect(wordsOf(placed, 'mainContentSection')).toEqual(['提高标准每人每月1309元。']);
    expect(wordsOf(placed, 'changesSection')).toEqual(['标准提高了。']);
    expect(placed.unplaced).toEqual([]);
  });

  it('keeps what it cannot place in extra sections, and says so', () => {
    const placed = place('一、出台背景', '物价上涨。', '二、专家怎么看', '专家认为很好。');
    expect(wordsOf(placed, 'extraSection')).toEqual(['专家认为很好。']);
    expect(placed.unplaced).toEqual(['专家怎么看']);
  });

  it('loses no paragraph and always makes a valid document', () => {
    const line = fc.constantFrom(
      '一、出台背景',
      '# 主要内容',
      '二、别的事',
      '（一）小标题',
      '一段话。',
      '另一段，很长。',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = place(...lines).document.textContent;
        const count = (words: string) => text.split(words).length - 1;
        for (const words of ['一段话。', '另一段，很长。']) {
          expect(count(words)).toBe(lines.filter((other) => other === words).length);
        }
      }),
    );
  });
});
