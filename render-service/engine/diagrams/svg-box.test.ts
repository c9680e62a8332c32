import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findBox, findTextLength } from './svg-box.ts';

/** The box of the first element of some SVG, as x, y, width, height. */
function boxOf(svg: string): number[] {
  const { document } = new JSDOM(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`).window;
  const element = document.querySelector('svg > *');
  if (!element) throw new Error('no element');
  const { x, y, width, height } = findBox(element);
  return [x, y, width, height];
}

describe('findBox', () => {
  // Expected boxes follow from geometry.
  it.each([
    ['<rect x="1" y="2" width="30" height="40"/>', [1, 2, 30, 40]],
    ['<circle cx="10" cy="10" r="5"/>', [5, 5, 10, 10]],
    ['<line x1="4" y1="8" x2="1" y2="2"/>', [1, 2, 3, 6]],
    ['<polygon points="0,0 10,5 -2,8"/>', [-2, 0, 12, 8]],
    ['<path d="M0 0h10v10H0z"/>', [0, 0, 10, 10]],
    ['<path d="m5,5 l10,0 10,10"/>', [5, 5, 20, 10]],
    ['<path d="M0 0C0 20 10 20 10 0"/>', [0, 0, 10, 15]],
    ['<path d="M0 0Q5 10 10 0T20 0"/>', [0, -5, 20, 10]],
    ['<path d="M0 0A10 10 0 0 1 20 0"/>', [0, -10, 20, 10]],
    ['<g><rect width="10" height="10" transform="translate(5 5) scale(2)"/></g>', [5, 5, 20, 20]],
    ['<g><rect width="10" height="10" transform="rotate(90 5 5)"/><rect/></g>', [0, 0, 10, 10]],
    ['<g><defs><rect width="99" height="99"/></defs></g>', [0, 0, 0, 0]],
    ['<g><rect/><rect x="7" y="7" width="2" height="2"/></g>', [7, 7, 2, 2]],
    ['<g/>', [0, 0, 0, 0]],
  ])('of %s', (svg, expected) => {
    boxOf(svg).forEach((side, index) => {
      expect(side).toBeCloseTo(expected[index] ?? Number.NaN, 1);
    });
  });

  it('sets Chinese text one em a character, its line as high as the font in whole px', () => {
    expect(boxOf('<text font-size="16" x="10" y="50">政策文件</text>')).toEqual([10, 31, 64, 24]);
  });

  it('shifts text by its anchor and takes its size from a style sheet', () => {
    expect(
      boxOf('<text class="a" text-anchor="middle">政策</text><style>.a { font-size: 20px }</style>'),
    ).toEqual([-20, -23, 40, 29]);
  });

  it('stacks the lines of tspans', () => {
    const [x, y, width, height] = boxOf(
      '<text font-size="16"><tspan x="0" dy="1em">政策文件</tspan><tspan x="0" dy="1.5em">解读</tspan></text>',
    );
    expect([x, width]).toEqual([0, 64]);
    expect(y).toBe(16 - 19);
    expect(height).toBe(24 + 24);
  });

  it('measures words of two tspans on one line together', () => {
    const { document } = new JSDOM(
      '<svg><text font-size="16"><tspan>政策</tspan><tspan> 解读</tspan></text></svg>',
    ).window;
    const text = document.querySelector('text');
    const length = text ? findTextLength(text) : 0;
    expect(length).toBeGreaterThan(64);
    expect(length).toBeLessThan(70);
  });
});
