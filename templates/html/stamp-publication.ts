import { html } from './html.ts';

/** `2025-06-03 09:00`, Beijing time: how PubDate is written. */
const minute = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/;

// Text of a page is escaped and its JSON has no raw `<`, so that each of these stands in it once.
const articleTitle = /<meta name="ArticleTitle" content="[^"]*">\n/;
const structuredData = '<script type="application/ld+json">{';
const footer = '<footer class="foot">';

/**
 * The page as it is published at a moment: with the meta tag PubDate, with `datePublished`, and with 发布时间 for readers.
 * A page is signed before anybody knows when it will be published; what is signed and a moment give exactly one
 * published page, so that a signature can be checked against what readers see. A page that says a moment already stays
 * as it is.
 *
 * @param page by `renderPolicyPage` or `renderInterpretationPage`
 * @param publishedAt `YYYY-MM-DD HH:MM`, Beijing time
 * @throws {RangeError} when the moment is written otherwise
 */
export function stampPublication(page: string, publishedAt: string): string {
  const [, day, time] = minute.exec(publishedAt) ?? [];
  if (day === undefined || time === undefined) throw new RangeError(`Bug: ${publishedAt} is no moment.`);
  if (page.includes('<meta name="PubDate"')) return page;
  const iso = `${day}T${time}:00+08:00`;
  const shown = html`<p>发布时间：<time datetime="${iso}">${publishedAt}</time></p>`;
  return page
    .replace(articleTitle, (tag) => `${tag}<meta name="PubDate" content="${publishedAt}">\n`)
    .replace(structuredData, () => `${structuredData}"datePublished":"${iso}",`)
    .replace(footer, () => `${footer}${shown.markup}`);
}
