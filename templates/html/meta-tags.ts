import { excerpt } from '../parts/excerpt.ts';
import { type Html, html } from './html.ts';
import type { PageSite } from './page-site.ts';

/** What the meta tags say of one page. */
export interface PageMeta {
  readonly title: string;
  readonly column: '政策文件' | '政策解读';
  readonly contentSource: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly description: string;
  readonly url: string | null;
}

const LONGEST_DESCRIPTION = 200;

/**
 * Meta tags of 《政府网站发展指引》(国办发〔2017〕47号, 附件): site, column and content. A tag without a value is left out, as an
 * empty one counts as a fault in audits. PubDate comes on release (`stampPublication`).
 */
export function writeMetaTags(page: PageMeta, site: PageSite): Html {
  const columnName =
    (page.column === '政策文件' ? site.policyColumn : site.interpretationColumn) ?? page.column;
  const tags: readonly (readonly [string, string | null | undefined])[] = [
    ['SiteName', site.name],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.idCode],
    ['ColumnName', columnName],
    ['ColumnDescription', page.column === '政策文件' ? '本机关发布的政策文件' : '对政策文件的解读'],
    ['ColumnKeywords', columnName],
    ['ColumnType', page.column],
    ['ArticleTitle', page.title],
    ['ContentSource', page.contentSource],
    ['Author', page.author],
    ['Keywords', page.keywords.filter((word) => word !== '').join(',')],
    ['Description', excerpt(page.description, LONGEST_DESCRIPTION)],
    ['Image', site.imageUrl],
    ['Url', page.url],
  ];
  return html`${tags
    .filter(([, content]) => content)
    .map(([name, content]) => html`<meta name="${name}" content="${content ?? ''}">\n`)}`;
}
