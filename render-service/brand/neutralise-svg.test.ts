import { describe, expect, it } from 'vitest';
import { neutraliseSvg, SvgError } from './neutralise-svg.ts';

const inside = (content: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20"${more}>${content}</svg>`;
const shape = '<path d="M0 0H40V20Z" fill="#A3141A"/>';
/** The same, as it is written anew. */
const written = '<path d="M0 0H40V20Z" fill="#A3141A"/>';

describe('a logo', () => {
  it('is written anew from its shapes, once and for all', () => {
    const { svg, width, height } = neutraliseSvg(inside(`<g transform="translate(2 3)">${shape}</g>`));
    expect([width, height]).toEqual([40, 20]);
    expect(svg).toContain(written);
    expect(neutraliseSvg(svg).svg).toBe(svg);
  });

  it('keeps its look where a drawing program put it in a style sheet', () => {
    const css =
      '<defs><style>.cls-1,.cls-2{fill:#005bac}.cls-2{stroke:url(#g);stroke-width:2px}</style></defs>';
    const { svg } = neutraliseSvg(
      inside(`${css}<rect class="cls-2" width="8" height="8" style="opacity:.5"/>`),
    );
    expect(svg).toContain(
      '<rect fill="#005bac" height="8" opacity=".5" stroke="url(#g)" stroke-width="2px" width="8"/>',
    );
    expect(svg).not.toContain('class');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a namespace', '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'],
    ['metadata', '<metadata><rdf:RDF xmlns:rdf="x"><script>alert(1)</script></rdf:RDF></metadata>'],
    ['an animation', '<animate attributeName="href" values="javascript:alert(1)"/>'],
    ['a set', '<set attributeName="onload" to="alert(1)"/>'],
    ['an unknown element', '<iframe src="https://example.org/alert"/>'],
    ['a comment', '<!-- alert(1) -->'],
    ['a processing instruction', '<?xml-stylesheet href="https://example.org/alert.css"?>'],
    ['an import', '<style>@import url(https://example.org/alert.css);</style>'],
    ['a style sheet that loads', '<style>path{fill:url(https://example.org/alert)}</style>'],
  ])('loses %s', (_what, attack) => {
    const { svg } = neutraliseSvg(inside(`${attack}${shape}`));
    expect(svg).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">${written}</svg>`,
    );
  });

  it.each([
    ['a handler', 'onload="alert(1)"'],
    ['a remote paint', 'fill="url(https://example.org/alert)"'],
    ['a remote paint in its style', 'style="fill:url(//example.org/alert);stroke:expression(alert(1))"'],
    ['a script for an address', 'xlink:href="javascript:alert(1)"'],
    ['a file', 'href="file:///etc/alert"'],
    ['a data address', 'href="data:text/html,alert"'],
    ['a broken number', 'x="1;alert(1)"'],
  ])('loses %s on a shape', (_what, attack) => {
    const { svg } = neutraliseSvg(inside(`<path ${attack} d="M0 0H40V20Z"/>`));
    expect(svg).not.toMatch(/alert|href|on\w+=|url/);
  });

  it('opens up a link and keeps what it shows', () => {
    const { svg } = neutraliseSvg(inside(`<a xlink:href="javascript:alert(1)">${shape}</a>`));
    expect(svg).toContain(`<g>${written}</g>`);
  });

  it.each([
    ['words', '<text>冠县</text>', '转成轮廓'],
    ['a bitmap', '<image href="https://example.org/x.png"/>', '位图'],
    ['a reference', '<use href="#a"/>', '展开'],
    ['a web page', '<foreignObject><body/></foreignObject>', '网页内容'],
    ['an effect', '<filter id="f"/>', '滤镜'],
    ['another SVG', '<svg/>', '另一个 SVG'],
    ['an entity of its own', '&bomb;', '重新导出'],
    ['a tag left open', '<g>', '重新导出'],
    ['a deep nest', `${'<g>'.repeat(40)}${'</g>'.repeat(40)}`, '简化'],
    ['too many shapes', shape.repeat(3001), '简化'],
  ])('is refused with %s, and says what to do', (_what, content, said) => {
    expect(() => neutraliseSvg(inside(content))).toThrow(SvgError);
    expect(() => neutraliseSvg(inside(content))).toThrow(said);
  });

  it.each([
    ['a text that is none', '冠县'],
    ['another XML', '<html><body/></html>'],
    ['one without a size', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [
      'entities that multiply',
      '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg viewBox="0 0 1 1"><g id="&b;"/></svg>',
    ],
  ])('is refused where it is %s', (_what, text) => {
    expect(() => neutraliseSvg(text)).toThrow(SvgError);
  });
});
