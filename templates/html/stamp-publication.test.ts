import { describe, expect, it } from 'vitest';
import { html } from './html.ts';
import { writePage } from './page-shell.ts';
import { stampPublication } from './stamp-publication.ts';

const pageOf = (title: string) =>
  writePage({
    meta: {
      title,
      column: '政策解读',
      contentSource: '某局',
      author: '某局',
      keywords: ['政策解读'],
      description: title,
      url: null,
    },
    site: {},
    structuredData: { '@context': 'https://schema.org', headline: title },
    voice: 'interpretation',
    navigation: html``,
    main: html`<h1>${title}</h1><footer class="foot"><p>以原文为准。</p></footer>`,
  });

const added = [
  '<meta name="PubDate" content="2025-06-03 09:00">\n',
  '"datePublished":"2025-06-03T09:00:00+08:00",',
  '<p>发布时间：<time datetime="2025-06-03T09:00:00+08:00">2025-06-03 09:00</time></p>',
];

describe('stampPublication', () => {
  it.each([
    ['a plain title', '解读'],
    ['a title that looks like what is looked for', '<footer class="foot"><meta name="PubDate" content="$&">'],
  ])('says the moment to auditors, machines and readers, and changes nothing else: %s', (_case, title) => {
    const signed = pageOf(title);
    const published = stampPublication(signed, '2025-06-03 09:00');
    for (const text of added) expect(published.split(text)).toHaveLength(2);
    expect(added.reduce((page, text) => page.replace(text, ''), published)).toBe(signed);
    expect(/ld\+json">(.*?)<\/script>/.exec(published)?.[1]).toSatisfy(
      (json: string) => JSON.parse(json).datePublished === '2025-06-03T09:00:00+08:00',
    );
  });

  it('leaves a page that says its moment as it is', () => {
    const published = stampPublication(pageOf('解读'), '2025-06-03 09:00');
    expect(stampPublication(published, '2026-01-01 00:00')).toBe(published);
  });
});
