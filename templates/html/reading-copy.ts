import { type Html, html } from './html.ts';
import { readingCopyAddress } from './page-links.ts';

/** Where both can be had for printing and keeping; nothing where that isn't made. */
export function writeReadingCopy(isMade: boolean): Html | null {
  if (!isMade) return null;
  return html`<p>下载：<a href="${readingCopyAddress}" type="application/pdf">政策解读与政策原文（阅读版，PDF）</a></p>`;
}
