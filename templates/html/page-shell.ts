import { type Html, html, scriptJson } from './html.ts';
import { type PageMeta, writeMetaTags } from './meta-tags.ts';
import type { PageSite } from './page-site.ts';
import { pageStyle } from './page-style.ts';

/** What a page is made of. */
export interface PageParts {
  readonly meta: PageMeta;
  readonly site: PageSite;
  readonly structuredData: unknown;
  /** Decides the voice: the policy in 宋体, the interpretation in 黑体. */
  readonly voice: 'policy' | 'interpretation';
  /** Links beside the switch for large type. */
  readonly navigation: Html;
  readonly main: Html;
}

/** A whole page. It works without scripts: large type (长者模式) is a checkbox before everything that it enlarges. */
export function writePage({ meta, site, structuredData, voice, navigation, main }: PageParts): string {
  const page = html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${meta.title}</title>
${writeMetaTags(meta, site)}<script type="application/ld+json">${scriptJson(structuredData)}</script>
<style>
${pageStyle}
</style>
</head>
<body>
<input type="checkbox" id="large" class="large-switch" aria-label="长者模式：放大文字">
<div class="page ${voice}">
<a class="skip" href="#main">跳到正文</a>
<header class="bar"><nav aria-label="页面">${navigation}</nav><label class="large-label" for="large">长者模式</label></header>
<main id="main">
${main}
</main>
</div>
</body>
</html>
`;
  return page.markup;
}
