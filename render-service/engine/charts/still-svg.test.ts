import { describe, expect, it } from 'vitest';
import { stillSvg } from './still-svg.ts';

describe('stillSvg', () => {
  it('leaves out what changes under a pointer, and names that count charts', () => {
    const svg =
      '<svg><style ><![CDATA[.zr3-cls-7:hover{opacity:1}]]></style><clipPath id="zr3-c9"/><g clip-path="url(#zr3-c9)" class="zr3-cls-7"/></svg>';
    expect(stillSvg(svg)).toBe('<svg><clipPath id="part-1"/><g clip-path="url(#part-1)"/></svg>');
  });

  it('keeps every word', () => {
    const svg = '<text>zr3-c9 class=&quot;zr3-cls-7&quot; url(zr3-c9)</text>';
    expect(stillSvg(svg)).toBe(svg);
  });
});
