import type { Story } from '@tongjie/model';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { exampleStory } from '../example-stories.ts';
import { themes } from '../themes/themes.ts';
import { drawInfographic } from './draw-infographic.ts';

const titles = {
  '8 characters': '广州市低保标准办法',
  '24 characters': '关于印发我市2025年最低生活保障标准的通知',
  '48 characters and more':
    '广州市天河区科技工业和信息化局 广州市天河区人力资源和社会保障局关于印发广州市天河区深化支持港澳青年创新创业高质量发展实施办法的通知',
};

/** Boxes of the markup: top, left and height of every absolutely placed element, in px. */
function readBoxes(markup: string): { left: number; top: number; height: number }[] {
  return [
    ...markup.matchAll(
      /left:(-?[\d.]+)(?:px)?;top:(-?[\d.]+)(?:px)?;(?:width:[\d.]+(?:px)?;)?height:([\d.]+)/g,
    ),
  ].map(([, left, top, height]) => ({ left: Number(left), top: Number(top), height: Number(height) }));
}

describe.each(Object.values(themes))('drawInfographic in $name', (theme) => {
  it('is 1080 px wide and exactly as high as its bands', () => {
    const drawing = drawInfographic(exampleStory, theme, new Map());
    const boxes = readBoxes(renderToStaticMarkup(drawing.element));
    expect(boxes.length).toBeGreaterThan(200);
    expect(drawing.width).toBe(1080);
    expect(Number.isInteger(drawing.height)).toBe(true);
    const bottom = Math.max(...boxes.map(({ top, height }) => top + height));
    expect(Math.ceil(bottom)).toBe(drawing.height);
  });

  it.each(Object.entries(titles))('sets a title of %s', (_length, policyTitle) => {
    const drawing = drawInfographic({ ...exampleStory, policyTitle }, theme, new Map());
    expect(drawing.text).toContain(policyTitle);
    for (const { left } of readBoxes(renderToStaticMarkup(drawing.element))) {
      expect(left).toBeGreaterThanOrEqual(-20);
      expect(left).toBeLessThan(1080);
    }
  });

  it('draws a story of one paragraph without figure, number, date or link', () => {
    const [section] = exampleStory.sections;
    const bare: Story = {
      ...exampleStory,
      documentNumber: '',
      issuers: [],
      dates: { signed: null, issued: null, effective: null, expires: null },
      link: null,
      hero: null,
      lead: { runs: [], sources: [] },
      sections: section ? [{ ...section, blocks: [] }] : [],
    };
    const drawing = drawInfographic(bare, theme, new Map());
    expect(drawing.height).toBeGreaterThan(600);
    expect(renderToStaticMarkup(drawing.element)).not.toContain('暂无');
  });
});

describe('the words of an infographic', () => {
  const { alt, text } = drawInfographic(exampleStory, themes.ink, new Map());

  it('say everything once, with the clauses that it rests on', () => {
    for (const words of [
      '孤儿养育：每人每月2976元',
      '举个例子：一名在黄埔区供养的农村特困人员',
      '6 适用范围：不适用。',
    ]) {
      expect(text.split(words)).toHaveLength(2);
    }
    expect(text).toContain('原文二（一）');
    expect(text).toContain('内容以政策原文为准');
  });

  it('describe the picture in a sentence or two', () => {
    expect(alt).toContain('一图读懂');
    expect(alt).toContain('每人每月1309元');
    expect(alt).toContain('六项标准，一图看清');
    expect(alt.length).toBeLessThan(200);
  });
});
