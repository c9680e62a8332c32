import { readFileSync } from 'node:fs';
import {
  clausesOf,
  formatClausePath,
  parsePolicy,
  plainText,
  policyFromReading,
  type Story,
} from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { exampleStory } from '../example-stories.ts';
import { findCitedClauses } from '../parts/cited-clauses.ts';
import { themes } from '../themes/themes.ts';
import { renderWeChatArticle } from './render-wechat-article.ts';

const file = new URL('../../examples/policies/minimum-living-2025.txt', import.meta.url);
const policy = policyFromReading(parsePolicy({ text: readFileSync(file, 'utf8') }));
const clauses = clausesOf(policy.document);
const story: Story = JSON.parse(JSON.stringify(exampleStory), (_key, value) => {
  const clause = clauses.find(({ path }) => formatClausePath(path) === value?.label);
  return clause && value.of === 'policy' ? { ...value, clause: clause.id } : value;
});
const image = { src: 'data:image/png;base64,iVBORw0KGgo=', width: 400, height: 300 };
const images = new Map(['diagram-1', 'chart-1', 'chart-2'].map((key) => [key, image]));
const render = (told: Story, theme = Object.values(themes)[0]) => {
  if (!theme) throw new Error('There is no theme.');
  return renderWeChatArticle({ story: told, theme, clauses, images });
};
const bodyOf = (page: string) => page.slice(page.indexOf('<body'));
const wordsOf = (page: string) => bodyOf(page).replace(/<[^>]*>/g, '');

describe('an article for an official account', () => {
  it.each(Object.values(themes).map((theme) => [theme.name, theme] as const))(
    'holds nothing that the editor of WeChat drops: %s',
    (_name, theme) => {
      const body = bodyOf(render(story, theme));
      expect(body).not.toMatch(/<(?:style|script|link|iframe|svg|form|input)\b/);
      expect(body).not.toMatch(/\s(?:class|id|href|on\w{1,20}|data-\w{1,20})=/);
      expect(body).not.toMatch(/(?:position|transform|float)\s*:|url\(|var\(|@media/);
      expect(body).toContain(theme.grounds.poster.fill);
    },
  );

  it('styles every box by itself, and no picture is wider than the screen', () => {
    const body = bodyOf(render(story));
    for (const [tag] of body.matchAll(
      /<(?:section|p|h[1-6]|table|t[hd]|img|ul|ol|li)\b(?![^>]*style=)[^>]*>/g,
    ))
      expect(tag).toBe('<section>');
    for (const [tag] of body.matchAll(/<img\b[^>]*>/g)) {
      expect(tag).toMatch(/ alt="[^"]+"/);
      expect(tag).toContain('max-width:100%');
    }
  });

  it('says everything that the story says: lead, headings, figures', () => {
    const words = wordsOf(render(story));
    expect(words).toContain(plainText(story.lead).slice(0, 10));
    for (const { headline, name, blocks } of story.sections) {
      expect(words).toContain(headline || name);
      for (const block of blocks)
        if (block.kind === 'keyFigures')
          for (const { value, caption } of block.figures) {
            expect(words).toContain(value);
            expect(words).toContain(caption);
          }
    }
  });

  it('names clauses in the text and gives their words at the end, each once, in the policy’s order', () => {
    const words = wordsOf(render(story));
    const end = words.slice(words.indexOf('解读所依据的条款'));
    const cited = findCitedClauses(story, clauses, []);
    expect(cited.length).toBeGreaterThan(3);
    const places = cited.map(({ source, clause }) => {
      expect(words).toContain(source.label);
      return end.indexOf(`原文${source.label}　${clause.text.replaceAll('\n', '').slice(0, 8)}`);
    });
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows no picture from elsewhere and lets no text become markup', () => {
    const attack = `"'><img src=x onerror=alert(1)>`;
    const hostile: Story = JSON.parse(JSON.stringify(story), (key, value) =>
      typeof value === 'string' &&
      !['kind', 'of', 'change', 'name', 'chart', 'speaker', 'expression', 'clause', 'label'].includes(key)
        ? attack
        : value,
    );
    const [theme] = Object.values(themes);
    if (!theme) throw new Error('There is no theme.');
    const page = renderWeChatArticle({
      story: hostile,
      theme,
      clauses: clauses.map((clause) => ({ ...clause, text: attack })),
      images: new Map([[attack, { ...image, src: 'https://example.org/a.png' }]]),
    });
    expect(page).not.toContain('<img');
  });
});
