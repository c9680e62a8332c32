import { attribute, type Element, flatText } from './html-nodes.ts';

/** Meta tags that government sites put the title into, the surest first. */
const NAMES = ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'title'];
/** What a title of an official document has and a site's name hasn't. */
const OFFICIAL =
  /关于|通知|意见|办法|规定|条例|细则|方案|规划|公告|通告|决定|决议|命令|批复|措施|要点|计划|标准|制度|规则|指南|纲要|准则|令$/;
const LONGEST = 200;

/** The page's name without the site's: 关于…的通知_某县人民政府. */
function withoutSite(title: string): string {
  const pieces = title.split(/\s?[_|｜]\s?|\s[-–—]{1,2}\s|--/).map((piece) => piece.trim());
  return pieces.find((piece) => OFFICIAL.test(piece)) ?? pieces[0] ?? '';
}

/**
 * The title of what a page holds, as its meta tags, its first heading or its name have it; empty where none of them looks
 * like the title of a document.
 */
export function findPageTitle(elements: readonly Element[]): string {
  const metas = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = (attribute(element, 'name') || attribute(element, 'property')).toLowerCase();
    if (!metas.has(name)) metas.set(name, attribute(element, 'content').trim());
  }
  const first = (tag: string): string => {
    const element = elements.find(({ tagName }) => tagName === tag);
    return element ? flatText(element) : '';
  };
  const named = NAMES.map((name) => withoutSite(metas.get(name) ?? ''));
  const candidates = [...named, first('h1'), withoutSite(first('title'))].map((title) =>
    title.slice(0, LONGEST),
  );
  return candidates.find((title) => OFFICIAL.test(title)) ?? named.find((title) => title !== '') ?? '';
}
