import { Fragment, type Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { createEmptyInterpretation } from './empty-interpretation.ts';
import { placeWords, readTextPlaces } from './place-words.ts';

const empty = createEmptyInterpretation('general', '取暖补助办法');
const { schema } = empty.type;
/** An interpretation whose first section holds these paragraphs. */
const documentWith = (paragraphs: readonly Node[]) =>
  schema.node(
    'doc',
    null,
    empty.children.map((child) =>
      child.type.name === 'backgroundSection' ? child.copy(Fragment.from(paragraphs)) : child,
    ),
  );
const documentOf = (...paragraphs: readonly string[]) =>
  documentWith(paragraphs.map((text) => schema.node('paragraph', null, [schema.text(text)])));
const words = '本县户籍家庭在取暖季可以申领补助，每户每月三百元，最多四个月。';
const anchor = { words, at: words.indexOf('三百元'), before: '三百元', nth: 0, count: 1 };
const foundIn = (...paragraphs: readonly string[]) => {
  const document = documentOf(...paragraphs);
  const place = placeWords(readTextPlaces(document), anchor);
  return place && document.textBetween(Math.max(0, place.from - 4), place.to);
};

describe('placeWords', () => {
  it('finds words in the paragraph that reads as it did, wherever it went', () => {
    expect(foundIn('前面新加的一段话。', words)).toBe('每户每月三百元');
  });

  it('finds them in a paragraph that was edited elsewhere', () => {
    expect(foundIn(`${words.replace('本县户籍', '全县')}请及时申请。`)).toBe('每户每月三百元');
    expect(foundIn(words.replace('最多四个月', '最长不超过五个月'))).toBe('每户每月三百元');
  });

  it('finds the place of words to be put in', () => {
    const document = documentOf(`另外说明：${words}`);
    const at = words.indexOf('，最多');
    const place = placeWords(readTextPlaces(document), { words, at, before: '', nth: 0, count: 1 });
    expect(place && document.textBetween(place.from - 3, place.to + 3)).toBe('三百元，最多');
  });

  it('tells textblocks that read alike by their order, as long as there are as many', () => {
    const document = documentOf(words, '另一段话。', words);
    const second = placeWords(readTextPlaces(document), { ...anchor, nth: 1, count: 2 });
    expect(second?.from).toBeGreaterThan(document.content.size / 2);
    expect(placeWords(readTextPlaces(document), anchor)).toBeNull();
  });

  it('has no place for words that are gone, changed, or may be meant twice', () => {
    expect(foundIn('完全重写的一段话，没有旧的字句。')).toBeNull();
    expect(foundIn(words.replace('三百元', '四百元'))).toBeNull();
    expect(foundIn(`一、${words}`, `二、${words}`)).toBeNull();
  });

  it('has no place where a bound figure would be replaced; a remark on it has', () => {
    const [before = '', after = ''] = words.split('三百元');
    const fact = schema.node('fact', { text: '三百元', clause: 'c1-1' });
    const document = documentWith([
      schema.node('paragraph', null, [schema.text(before), fact, schema.text(after)]),
    ]);
    const places = readTextPlaces(document);
    expect(places.some((place) => place.words === words)).toBe(true);
    expect(placeWords(places, anchor)).toBeNull();
    const part = { ...anchor, at: anchor.at + 1, before: '百元' };
    expect(placeWords(places, part)).toBeNull();
    const marked = placeWords(places, anchor, 'mark');
    expect(marked && document.nodeAt(marked.from)?.type.name).toBe('fact');
  });

  it('marks words around a citation, and replaces none', () => {
    const [before = '', after = ''] = words.split('补助');
    const document = documentWith([
      schema.node('paragraph', null, [
        schema.text(`${before}补`),
        schema.node('citation', { clause: 'c1-1' }),
        schema.text(`助${after}`),
      ]),
    ]);
    const around = { ...anchor, at: words.indexOf('补助'), before: '补助' };
    expect(placeWords(readTextPlaces(document), around)).toBeNull();
    const marked = placeWords(readTextPlaces(document), around, 'mark');
    expect(marked && marked.to - marked.from).toBe(3);
  });
});
