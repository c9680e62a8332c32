import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { drawSquareCards } from './cards/draw-cards.ts';
import { drawComics } from './comic/draw-comics.ts';
import type { Drawing } from './drawing.ts';
import { exampleBrand } from './example-brand.ts';
import { exampleStory } from './example-stories.ts';
import { drawInfographicParts } from './infographic/draw-infographic.ts';
import { drawKiosk } from './kiosk/draw-kiosk.ts';
import { drawSlides } from './slide/draw-slides.ts';
import { deriveTheme } from './themes/derive-theme.ts';
import { themes } from './themes/themes.ts';

interface TextBox {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

function readTexts({ element }: Drawing): TextBox[] {
  const markup = renderToStaticMarkup(element);
  const line =
    /left:(-?[\d.]+)(?:px)?;top:(-?[\d.]+)(?:px)?;height:([\d.]+)(?:px)?;white-space[^>]*?font-size:([\d.]+)[^>]*>([^<]*)</g;
  return [...markup.matchAll(line)].map(([, left, top, height, size, words = '']) => ({
    words,
    left: Number(left),
    top: Number(top),
    bottom: Number(top) + Number(height),
    size: Number(size),
  }));
}

const smallest: Partial<Record<Drawing['medium'], number>> = { kiosk: 32 };

describe.each([...Object.values(themes), deriveTheme(exampleBrand)])('every medium in $name', (theme) => {
  const drawings = [
    ...drawSquareCards(exampleStory, theme, new Map()),
    ...drawKiosk(exampleStory, theme, new Map()),
    ...drawSlides(exampleStory, theme, new Map()),
    ...drawComics(exampleStory, theme),
    ...drawInfographicParts(exampleStory, theme, new Map()),
  ];

  it('keeps every line of text on its page, in no type that is too small', () => {
    for (const drawing of drawings) {
      expect(renderToStaticMarkup(drawing.element)).not.toContain('NaN');
      for (const { words, left, top, bottom, size } of readTexts(drawing)) {
        const where = `${drawing.name}: ${words}`;
        expect(left, where).toBeGreaterThanOrEqual(-size / 2);
        expect(left, where).toBeLessThan(drawing.width);
        expect(top, where).toBeGreaterThanOrEqual(0);
        expect(bottom, where).toBeLessThanOrEqual(drawing.height + 1);
        if (drawing.medium !== 'comic')
          expect(size, where).toBeGreaterThanOrEqual(smallest[drawing.medium] ?? 27);
      }
    }
  });

  it('describes every picture, and says its words in text', () => {
    for (const { name, alt, text } of drawings) {
      expect(alt, name).toMatch(/[\u4e00-\u9fff]{4}/);
      expect(text, name).not.toBe('');
    }
  });

  it('gives no part of a long image more than 5,000 px', () => {
    const parts = drawings.filter(({ name }) => name.startsWith('infographic-part'));
    expect(parts.length).toBeGreaterThan(1);
    for (const { height } of parts) expect(height).toBeLessThanOrEqual(5000);
  });
});
