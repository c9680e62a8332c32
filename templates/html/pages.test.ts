import { readFileSync } from 'node:fs';
import { clausesOf, formatClausePath, parsePolicy, policyFromReading, type Story } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { exampleStory } from '../example-stories.ts';
import { renderInterpretationPage } from './render-interpretation-page.ts';
import { renderPolicyPage } from './render-policy-page.ts';

const file = new URL('../../examples/policies/minimum-living-2025.txt', import.meta.url);
const policy = policyFromReading(parsePolicy({ text: readFileSync(file, 'utf8') }));
const clauses = clausesOf(policy.document);

/** The example story with its sources pointing at the clauses that its labels name. */
const story: Story = JSON.parse(JSON.stringify(exampleStory), (_key, value) => {
  const clause = clauses.find(({ path }) => formatClausePath(path) === value?.label);
  return clause && value.of === 'policy' ? { ...value, clause: clause.id } : value;
});

const image = { src: `data:image/png;base64,${'iVBORw0KGgo='}`, width: 400, height: 300 };
const images = new Map([
  ['diagram-1', image],
  ['chart-1', image],
  ['chart-2', image],
]);
const pictures = [
  {
    file: '../infographic.png',
    alt: '长图',
    width: 1080,
    height: 9000,
    text: '第一行\n第二行',
    smaller: [{ file: 'small, 1.png', width: 720 }],
  },
];
const interpretation = renderInterpretationPage({ story, policy, clauses, images, pictures });
const policyPage = renderPolicyPage({ policy, clauses, story });

const found = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match[1] ?? '');
const idsOf = (page: string) => found(page, /\sid="([^"]*)"/g);
const metaOf = (page: string, name: string) =>
  new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(page)?.[1];

describe('the two pages', () => {
  it('give every clause one anchor', () => {
    const ids = idsOf(policyPage);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of clauses) expect(ids).toContain(id);
  });

  it('link from every citation to a clause that is there, and show its words', () => {
    const targets = found(interpretation, /href="policy\.html#([^"]*)"/g);
    expect(targets.length).toBeGreaterThan(10);
    for (const target of new Set(targets)) expect(idsOf(policyPage)).toContain(target);
    expect(interpretation).toContain('<span class="note" aria-hidden="true">（一）全市城乡最低生活保障标准');
  });

  it('link from every clause that is interpreted to a place that is there', () => {
    const targets = found(policyPage, /href="interpretation\.html#([^"]*)"/g);
    expect(targets.length).toBeGreaterThan(5);
    const ids = idsOf(interpretation);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of new Set(targets)) expect(ids).toContain(target);
  });

  it.each([
    ['policy', policyPage],
    ['interpretation', interpretation],
  ])('has headings in order, alternative text and no script to run: %s', (_name, page) => {
    const levels = found(page, /<h([1-6])[ >]/g).map(Number);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [tag] of page.matchAll(/<img\b[^>]*>/g)) expect(tag).toMatch(/ alt="[^"]+"/);
    expect(found(page, /<script([^>]*)>/g)).toEqual([' type="application/ld+json"']);
    expect(page).not.toMatch(/<(?:link|iframe|object)\b|\son\w+=/);
    expect(page).toContain('<html lang="zh-CN">');
  });

  it('carries the meta tags of the government site guide, and leaves out what isn’t known', () => {
    expect(metaOf(policyPage, 'ColumnType')).toBe('政策文件');
    expect(metaOf(interpretation, 'ArticleTitle')).toBe(story.title);
    expect(metaOf(interpretation, 'ContentSource')).toBe('广州市民政局、广州市财政局');
    expect(metaOf(policyPage, 'SiteIDCode')).toBeUndefined();
    const site = { name: '某市门户网站', idCode: '4401000001' };
    const published = renderPolicyPage({ policy, clauses, story, site });
    expect(metaOf(published, 'SiteIDCode')).toBe('4401000001');
  });

  it('name the site’s columns, the author and the picture where the site is known', () => {
    const site = {
      domain: 'www.example.org',
      interpretationColumn: '解读回应',
      interpretationUrl: 'https://www.example.org/a/interpretation.html',
      imageUrl: 'https://www.example.org/a/cover.png',
    };
    const published = renderInterpretationPage({ story, policy, clauses, images, pictures, site });
    expect(metaOf(published, 'SiteDomain')).toBe('www.example.org');
    expect(metaOf(published, 'ColumnName')).toBe('解读回应');
    expect(metaOf(published, 'ColumnType')).toBe('政策解读');
    expect(metaOf(published, 'Author')).toBe('广州市民政局、广州市财政局');
    expect(metaOf(published, 'Image')).toBe(site.imageUrl);
    expect(metaOf(published, 'Url')).toBe(site.interpretationUrl);
    for (const page of [policyPage, interpretation]) {
      for (const name of ['SiteName', 'SiteDomain', 'PubDate', 'Image'])
        expect(metaOf(page, name)).toBeUndefined();
      expect(page).not.toContain('content=""');
    }
  });

  it('show a picture in the size that the screen needs, with its words beside it', () => {
    expect(interpretation).toContain(
      'srcset="small%2C%201.png 720w, ../infographic.png 1080w" sizes="(max-width: 45em) 100vw, 42em"',
    );
    expect(interpretation).toMatch(
      /<details><summary>图片文字版<\/summary><p class="words">第一行\n第二行<\/p>/,
    );
  });

  it('give the cited clauses in full on paper, where no link can be followed', () => {
    const list = /<section class="cited".*?<\/section>/s.exec(interpretation)?.[0] ?? '';
    const text = list.replace(/<[^>]*>/g, '');
    for (const id of new Set(found(interpretation, /href="policy\.html#([^"]*)"/g))) {
      const clause = clauses.find((candidate) => candidate.id === id);
      expect(text).toContain(clause?.text ?? 'no clause');
    }
    expect(interpretation).toMatch(/\.cited\{display:none\}.*@media print\{.*\.cited\{display:block\}/s);
  });

  it('prints the policy character by character', () => {
    const text = policyPage.replace(/<p class="interpreted">.*?<\/p>/gs, '').replace(/<[^>]*>/g, '');
    for (const clause of clauses) for (const line of clause.text.split('\n')) expect(text).toContain(line);
  });

  it('escapes hostile text wherever it comes from', () => {
    const attack = `"'><img src=x onerror=alert(1)></script>`;
    const hostile: Story = JSON.parse(JSON.stringify(story), (key, value) =>
      typeof value === 'string' &&
      !['kind', 'of', 'change', 'name', 'chart', 'speaker', 'expression', 'clause'].includes(key)
        ? attack
        : value,
    );
    const pages = [
      renderInterpretationPage({
        story: hostile,
        policy: { ...policy, title: attack, issuers: [attack] },
        clauses: clauses.map((clause) => ({ ...clause, text: attack, label: attack })),
        images: new Map([[attack, { ...image, src: `javascript:${attack}` }]]),
        pictures: [{ file: attack, alt: attack, width: 1, height: 1, text: attack }],
      }),
      renderPolicyPage({
        policy: { ...policy, title: attack, documentNumber: attack },
        clauses,
        story: hostile,
      }),
    ];
    for (const page of pages) {
      expect(page).not.toContain('<img src=x');
      expect(page).not.toContain('javascript:');
      expect(page.match(/<\/script>/g)).toHaveLength(1);
    }
  });
});
