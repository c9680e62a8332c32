import { describe, expect, it } from 'vitest';
import { nameClauses } from './name-clauses.ts';

describe('nameClauses', () => {
  it.each([
    [['第十八条', '第十九条', '第二十条'], '第十八条至第二十条'],
    [['第三十条', '第三十一条', '第二十五条', '第十六条'], '第十六条、第二十五条、第三十条、第三十一条'],
    [['第十一条', '第十二条', '第十八条', '第九条', '第十条'], '第九条至第十二条、第十八条'],
    [['二（三）', '二（一）', '二（二）', '一'], '一、二（一）至（三）'],
    [['第五条（一）', '第五条（二）', '第六条（三）'], '第五条（一）、第五条（二）、第六条（三）'],
    [['一（三）一是', '一（三）二是', '一（三）三是'], '一（三）一是至三是'],
    [['二', '二（一）'], '二、二（一）'],
    [['第2部分第一条', '第2部分第二条', '第2部分第三条'], '第2部分第一条至第三条'],
  ])('names %j', (labels, words) => {
    expect(nameClauses(labels)).toBe(words);
  });

  it('leaves names that it cannot count as they are', () => {
    expect(nameClauses(['第二条之一', '第一条'])).toBe('第二条之一、第一条');
    expect(nameClauses(['①', '附件'])).toBe('①、附件');
    expect(nameClauses([])).toBe('');
  });
});
