import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findDeclared, parseStyleSheet } from './css-matcher.ts';

const { document } = new JSDOM(`<body><svg id="d" class="flowchart">
  <g class="node default"><g class="label"><text id="t" data-look="classic">政策</text></g></g>
</svg></body>`).window;

function sizeBy(css: string): string | null {
  const text = document.getElementById('t');
  if (!text) throw new Error('no text');
  return findDeclared(parseStyleSheet(css), text, 'font-size');
}

describe('the CSS matcher', () => {
  it.each([
    ['text', true],
    ['#d text', true],
    ['.node .label text', true],
    ['.node.default text', true],
    ['.label > text', true],
    ['.node > text', false],
    ['.node.other text', false],
    ['[data-look="classic"]', true],
    ['[data-look^="cl"]', true],
    ['[data-look="neo"]', false],
    ['rect, #d .label text', true],
    ['*', true],
    ['text:hover', false],
    ['', false],
  ])('takes %j for a match: %j', (selector, expected) => {
    expect(sizeBy(`${selector} { font-size: 9px }`)).toBe(expected ? '9px' : null);
  });

  it('lets the more specific rule win, and the later one of equals', () => {
    expect(sizeBy('#d text { font-size: 3px } .label text { font-size: 2px } text { font-size: 1px }')).toBe(
      '3px',
    );
    expect(sizeBy('.label text { font-size: 1px } .label text { font-size: 2px !important }')).toBe('2px');
  });

  it('reads past comments, imports and animations', () => {
    const css =
      '/* text{font-size:1px} */@import url(x);@keyframes a{0%{font-size:2px}to{font-size:3px}}text{font-size:4px}';
    expect(sizeBy(css)).toBe('4px');
  });
});
