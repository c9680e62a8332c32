import type { PageSite } from '@tongjie/templates';
import { z } from 'zod';

const text = (longest: number) =>
  z.string().trim().min(1, '不能是空的。').max(longest, `最多 ${longest} 个字。`);

/**
 * The web site of an office (`site.json`), for the meta tags of its pages (《政府网站发展指引》, 国办发〔2017〕47号). What it
 * doesn't name is left out of the pages.
 */
export const siteSettingsSchema = z.strictObject({
  /** SiteName, e.g. 冠县人民政府门户网站 */
  name: text(100).optional(),
  /** SiteDomain, e.g. www.guanxian.gov.cn */
  domain: z
    .string()
    .max(253)
    .regex(/^[A-Za-z0-9.-]+$/, '应是域名，如 www.guanxian.gov.cn，不带 https:// 和路径。')
    .optional(),
  /** SiteIDCode */
  idCode: z
    .string()
    .regex(/^\d{10}$/, '应是十位数字的网站标识码。')
    .optional(),
  /** ColumnName of the two pages, as the site calls its columns. */
  columns: z.strictObject({ policy: text(50).optional(), interpretation: text(50).optional() }).optional(),
  /** Where a dossier's files are published, with `{dossier}` for its id. */
  address: z
    .url({ protocol: /^https?$/, error: '应是网址，如 https://www.guanxian.gov.cn/zcjd/{dossier}。' })
    .optional(),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/**
 * What the pages of a dossier say of their site.
 *
 * @param picture the file that stands for the article where a link to it is shown
 */
export function siteOfDossier(settings: SiteSettings, dossier: string, picture: string): PageSite {
  const { name, domain, idCode, columns, address } = settings;
  const base = address?.replaceAll('{dossier}', dossier).replace(/\/{1,9}$/, '');
  return {
    ...(name === undefined ? {} : { name }),
    ...(domain === undefined ? {} : { domain }),
    ...(idCode === undefined ? {} : { idCode }),
    ...(columns?.policy === undefined ? {} : { policyColumn: columns.policy }),
    ...(columns?.interpretation === undefined ? {} : { interpretationColumn: columns.interpretation }),
    ...(base === undefined
      ? {}
      : {
          policyUrl: `${base}/web/policy.html`,
          interpretationUrl: `${base}/web/interpretation.html`,
          imageUrl: `${base}/${picture}`,
        }),
  };
}
