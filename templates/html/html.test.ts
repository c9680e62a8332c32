import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, scriptJson } from './html.ts';

const readEscaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('html', () => {
  it('lets no text out of an attribute or an element', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant(`"><script>alert('x')</script><p a='`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        const [, attribute = '', content = ''] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/s.exec(markup) ?? [];
        expect(markup).toMatch(/^<p title="[^"<>]*">[^<>"']*<\/p>$/s);
        expect(content).toBe(attribute);
        expect(readEscaped(content)).toBe(text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD'));
      }),
    );
  });

  it('keeps markup that html made, joins lists, and writes nothing for null and false', () => {
    const items = ['甲', '乙&丙'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${null}${false}${0}`.markup).toBe('<ul><li>甲</li><li>乙&amp;丙</li></ul>0');
  });

  it('replaces control characters, which HTML forbids', () => {
    expect(escapeHtml('a\u0000b\u001bc\td')).toBe('a\uFFFDb\uFFFDc\td');
  });
});

describe('scriptJson', () => {
  it('never contains what could end a script element, and is still the same JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.constant('</script><!--')), (value) => {
        const { markup } = scriptJson(value);
        expect(markup).not.toMatch(/[<>]/);
        expect(JSON.parse(markup)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
