import {
  type Clause,
  type Policy,
  plainText,
  type Story,
  type StorySection,
  writeNumeral,
} from '@tongjie/model';
import type { FigureImages } from '../drawing.ts';
import { findCitedClauses } from '../parts/cited-clauses.ts';
import { quotedTitle } from '../parts/story-text.ts';
import { drawBlock } from './blocks/draw-block.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';
import { blockAnchor, pageFiles } from './page-links.ts';
import { writePage } from './page-shell.ts';
import type { PageSite } from './page-site.ts';
import { writePhrased } from './phrased.ts';
import { writeText } from './prose.ts';
import { writeReadingCopy } from './reading-copy.ts';
import { interpretationData } from './structured-data.ts';

/** A rendered picture that the page shows, with its text equivalent. */
export interface PagePicture {
  /** Address relative to the page. */
  readonly file: string;
  readonly alt: string;
  /** Size in px. */
  readonly width: number;
  readonly height: number;
  /** The same picture in other sizes, for smaller screens. Width in px. */
  readonly smaller?: readonly { readonly file: string; readonly width: number }[];
  /** Full text equivalent, a line a statement. */
  readonly text: string;
}

export interface InterpretationPageInput {
  readonly story: Story;
  readonly policy: Policy;
  /** `clausesOf(policy.document)` */
  readonly clauses: readonly Clause[];
  /** Clauses of the policy that this one replaces, for citations into it. */
  readonly predecessorClauses?: readonly Clause[];
  /** Painted diagrams and charts by the key of their block. */
  readonly images: FigureImages;
  readonly pictures: readonly PagePicture[];
  readonly site?: PageSite;
  /** Whether the reading copy (阅读版) is published with the page. */
  readonly readingCopy?: boolean;
}

function writeSection(section: StorySection, context: PageContext): Html {
  const { number, name, headline, notApplicable, blocks } = section;
  const numbered = `${writeNumeral(number)}、${name}`;
  const heading =
    headline === ''
      ? html`${numbered}`
      : html`<span class="name">${numbered}</span>${writePhrased(headline)}`;
  const content =
    notApplicable === null
      ? blocks.map(
          (block, index) =>
            html`<div class="block" id="${blockAnchor(number, index + 1)}">${drawBlock(block, context)}</div>\n`,
        )
      : html`<p class="none">本文件不涉及此项。${notApplicable}</p>`;
  return html`<section aria-labelledby="s${number}"><h2 class="phrased" id="s${number}">${heading}</h2>\n${content}</section>\n`;
}

/** On a narrow screen a picture is as wide as the screen, on others as wide as the text. */
function writeSizes(sizes: readonly { readonly file: string; readonly width: number }[]): Html | null {
  if (sizes.length < 2) return null;
  const candidates = sizes.map(({ file, width }) => `${encodeAddress(file)} ${width}w`);
  return html` srcset="${candidates.join(', ')}" sizes="(max-width: 45em) 100vw, 42em"`;
}

/** In a srcset a comma would end the address. */
const encodeAddress = (file: string) => encodeURI(file).replaceAll(',', '%2C');

function writeGallery(pictures: readonly PagePicture[]): Html | null {
  if (pictures.length === 0) return null;
  const figures = pictures.map(
    ({ file, alt, width, height, smaller = [], text }) =>
      html`<figure><img src="${encodeURI(file)}"${writeSizes([...smaller, { file, width }])} alt="${alt}" width="${width}" height="${height}" loading="lazy"><figcaption><details><summary>图片文字版</summary><p class="words">${text}</p></details></figcaption></figure>`,
  );
  return html`<section class="pictures" aria-labelledby="pictures"><h2 id="pictures">图解</h2><div class="gallery">${figures}</div></section>\n`;
}

/** On paper no link can be followed, so the clauses stand at the end: shown in print only. */
function writeCitedClauses(story: Story, { clauses, predecessorClauses }: PageContext): Html | null {
  const cited = findCitedClauses(story, clauses, predecessorClauses);
  if (cited.length === 0) return null;
  const items = cited.map(
    ({ source, clause }) =>
      html`<div><dt>${source.of === 'policy' ? `原文${source.label}` : source.label}</dt><dd>${clause.text}</dd></div>`,
  );
  return html`<section class="cited" aria-labelledby="cited"><h2 id="cited">解读所依据的条款</h2><dl>${items}</dl></section>\n`;
}

/**
 * The interpretation's web page (`interpretation.html`): every citation and bound figure is a link to its clause on
 * the policy's page and shows the clause's text where the pointer or the focus is. Complete, static, and readable
 * without scripts.
 */
export function renderInterpretationPage(input: InterpretationPageInput): string {
  const { story, policy, clauses, predecessorClauses = [], images, pictures, site = {} } = input;
  const context: PageContext = { images, clauses, predecessorClauses };
  const policyName = `${quotedTitle(story.policyTitle)}${story.documentNumber === '' ? '' : `（${story.documentNumber}）`}`;
  const byline = [...story.issuers, story.documentNumber].filter((part) => part !== '');
  return writePage({
    meta: {
      title: story.title,
      column: '政策解读',
      contentSource: policy.issuers.join('、'),
      author: policy.issuers.join('、'),
      keywords: ['政策解读', policy.documentNumber, ...policy.issuers],
      description: plainText(story.lead),
      url: site.interpretationUrl ?? null,
    },
    site,
    structuredData: interpretationData(policy, story, site),
    voice: 'interpretation',
    navigation: html`<a href="${pageFiles.policy}">政策文件</a><a href="${pageFiles.interpretation}" aria-current="page">政策解读</a>`,
    main: html`<h1 class="phrased">${writePhrased(story.title)}</h1>
${byline.length > 0 && html`<p class="byline">${byline.map((part) => html`<span>${part}</span>`)}</p>`}
<p class="other">政策原文：<a href="${pageFiles.policy}">${policyName}</a></p>
<p class="lead">${writeText(story.lead, context)}</p>
${story.sections.map((section) => writeSection(section, context))}${writeGallery(pictures)}${writeCitedClauses(story, context)}
<footer class="foot"><p>政策原文：<a href="${pageFiles.policy}">${policyName}</a></p><p>本解读与政策原文不一致的，以政策原文为准。</p>${writeReadingCopy(input.readingCopy ?? false)}</footer>`,
  });
}
