/**
 * The web site that a page is published on, for the meta tags of 《政府网站发展指引》. What isn't known is left out. When it
 * is published is known on release: `stampPublication`.
 */
export interface PageSite {
  /** SiteName, e.g. 冠县人民政府门户网站 */
  readonly name?: string;
  /** SiteDomain, e.g. www.guanxian.gov.cn */
  readonly domain?: string;
  /** SiteIDCode: ten digits */
  readonly idCode?: string;
  /** ColumnName of the two pages: 政策文件 and 政策解读 unless the site calls them otherwise. */
  readonly policyColumn?: string;
  readonly interpretationColumn?: string;
  /** Addresses of the two pages once published. */
  readonly policyUrl?: string;
  readonly interpretationUrl?: string;
  /** Image: address of the picture that stands for the article. */
  readonly imageUrl?: string;
}
