import type { Clause, Disclosure, Policy, Story } from '@tongjie/model';
import { writeDate } from '../policy-text/formal-lines.ts';
import { type Html, html } from './html.ts';
import { findInterpretations } from './interpreted-in.ts';
import { pageFiles } from './page-links.ts';
import { writePage } from './page-shell.ts';
import type { PageSite } from './page-site.ts';
import { writePhrased } from './phrased.ts';
import { writePolicyText } from './policy-text.ts';
import { writeReadingCopy } from './reading-copy.ts';
import { policyData } from './structured-data.ts';

export interface PolicyPageInput {
  readonly policy: Policy;
  /** `clausesOf(policy.document)` */
  readonly clauses: readonly Clause[];
  readonly story: Story;
  readonly site?: PageSite;
  /** Whether the reading copy (阅读版) is published with the page. */
  readonly readingCopy?: boolean;
}

const disclosures: Readonly<Record<Disclosure, string>> = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  withheld: '不予公开',
};

function writeFields({ issuers, documentNumber, dates, disclosure }: Policy): Html {
  const fields: readonly (readonly [string, string])[] = [
    ['发文机关', issuers.join('、')],
    ['发文字号', documentNumber],
    ['成文日期', writeDate(dates.signed)],
    ['印发日期', writeDate(dates.issued)],
    ['施行日期', writeDate(dates.effective)],
    ['失效日期', writeDate(dates.expires)],
    ['公开方式', disclosure === null ? '' : disclosures[disclosure]],
  ];
  const rows = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`${rows.length > 0 && html`<dl class="facts-of-policy">${rows}</dl>`}`;
}

/** Clauses of the first level, for the description. */
function describe({ policy, clauses }: PolicyPageInput): string {
  const headings = clauses.filter(({ level, heading }) => level === 1 && heading !== '');
  const outline = headings.map(({ label, heading }) => `${label}${heading}`).join('；');
  return [policy.documentNumber, outline || policy.title].filter((part) => part !== '').join(' ');
}

/**
 * The policy's web page (`policy.html`): its text with an anchor on every clause (`#c2-3`) and, beside each clause,
 * links to where it is interpreted. Complete, static, and readable without scripts.
 */
export function renderPolicyPage(input: PolicyPageInput): string {
  const { policy, story, site = {} } = input;
  const other = html`<p class="other">这份文件的解读：<a href="${pageFiles.interpretation}">${story.title}</a></p>`;
  return writePage({
    meta: {
      title: policy.title,
      column: '政策文件',
      contentSource: policy.issuers.join('、'),
      author: policy.issuers.join('、'),
      keywords: [policy.documentNumber, ...policy.issuers, '政策文件'],
      description: describe(input),
      url: site.policyUrl ?? policy.link,
    },
    site,
    structuredData: policyData(policy, story, site),
    voice: 'policy',
    navigation: html`<a href="${pageFiles.policy}" aria-current="page">政策文件</a><a href="${pageFiles.interpretation}">政策解读</a>`,
    main: html`<h1 class="phrased">${writePhrased(policy.title)}</h1>
${writeFields(policy)}
${other}
${writePolicyText(policy, findInterpretations(story))}
<footer class="foot"><p>解读：<a href="${pageFiles.interpretation}">${story.title}</a></p>${writeReadingCopy(input.readingCopy ?? false)}</footer>`,
  });
}
