import type { PdfBlock } from './nodes.ts';
import type { PdfPolicyPart } from './policy-parts.ts';

/** A section of a document, with pages counted from 1. */
export type PdfSection =
  | {
      readonly kind: 'cover';
      readonly title: string;
      readonly titleLines: readonly string[];
      /** What is known of the policy: names and values. */
      readonly facts: readonly (readonly [string, string])[];
    }
  | { readonly kind: 'policy'; readonly parts: readonly PdfPolicyPart[] }
  | {
      readonly kind: 'interpretation';
      readonly title: string;
      readonly titleLines: readonly string[];
      /** Who issued it and under which number, a line each. */
      readonly byline: readonly string[];
      readonly body: readonly PdfBlock[];
    }
  | { readonly kind: 'form'; readonly body: readonly PdfBlock[] };

/** What the markup of a document reads. */
export interface PdfData {
  readonly properties: {
    readonly title: string;
    readonly author: readonly string[];
    readonly keywords: readonly string[];
    readonly description: string;
  };
  /** Colours as `#rrggbb` by the names that the markup has for them. */
  readonly colours: Readonly<Record<string, string>>;
  readonly sections: readonly PdfSection[];
}

/** A document for the Typst engine: our markup, and apart from it the words. */
export interface PdfDocument {
  readonly markup: string;
  /** Further markup by the names that `markup` imports. */
  readonly library: ReadonlyMap<string, string>;
  readonly data: PdfData;
  /** Pictures by the names that `data` uses: SVG as it is, others as data URLs. */
  readonly pictures: ReadonlyMap<string, string>;
}
