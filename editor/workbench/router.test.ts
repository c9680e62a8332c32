// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readRoute } from './router.tsx';

describe('an address', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/new', { page: 'new' }],
    ['/dossiers/guanxian-2020', { page: 'editor', id: 'guanxian-2020' }],
    ['/dossiers/a/review', { page: 'review', id: 'a' }],
    ['/dossiers/a/artifacts', { page: 'artifacts', id: 'a' }],
    ['/dossiers/a/compare', { page: 'compare', id: 'a' }],
    ['/dossiers/a/policy', { page: 'policy', id: 'a' }],
    ['/dossiers/a/other', { page: 'nowhere' }],
    ['/dossiers/../x', { page: 'nowhere' }],
  ])('%s names a page', (path, route) => {
    expect(readRoute(path)).toEqual(route);
  });
});
