import { z } from 'zod';
import { writeNumeral } from '../facts/chinese-numeral.ts';

/** Id of a clause: stable through edits and re-imports, unique within one policy. */
export const clauseIdSchema = z.string().regex(/^c[0-9a-z-]{1,40}$/);

/**
 * A numbered part of a policy (条款): chapter, article, item, or a run-on 一是.
 *
 * The flat, ordered view of the clause tree that citations, facts, checks and pictures read;
 * the tree itself is the policy's document (see `policy-schema.ts`).
 */
export interface Clause {
  readonly id: string;
  /** Index into the policy's parts, from 0. */
  readonly part: number;
  /** Canonical labels from the root, e.g. `['二', '（一）']` or `['第五条', '（二）']`. */
  readonly path: readonly string[];
  /** The label as printed, e.g. `(一)`; never normalised. */
  readonly label: string;
  /** Depth in the tree, from 1. */
  readonly level: number;
  /** The heading sentence without its stop (`加强组织领导`), or empty. */
  readonly heading: string;
  /** The clause's own words after the label, heading included, children not; paragraphs joined by a line feed. */
  readonly text: string;
}

const SENTENCE_RUN = /^[一二三四五六七八九十]+[是要]$/;

/**
 * How a citation names a clause in running text: `二（一）`, `第五条（二）`, `三（五）一是`.
 * Chapters and sections are left out where an article follows, as 第X条 is unique in its document.
 */
export function formatClausePath(path: readonly string[]): string {
  const article = path.findIndex((label) => /^第.+条(之.+)?$/.test(label));
  const fromArticle = article > 0 ? path.slice(article) : path;
  // 2.1.3 of a decimal outline names all that stands above it.
  const outline = fromArticle.findLastIndex((label) => /^\d+(?:\.\d+)+$/.test(label));
  const shown = outline > 0 ? fromArticle.slice(outline) : fromArticle;
  return shown
    .map((label, index) =>
      index > 0 && /^\d+$/.test(label) && !SENTENCE_RUN.test(label) ? `${label}.` : label,
    )
    .join('');
}

/**
 * A provision as laws cite it: 第五条第二款第（一）项. `paragraph` is the 款 under which the clause hangs, or which is meant
 * itself; null where its article has only one.
 */
export function formatProvision(path: readonly string[], paragraph: number | null): string {
  const article = path.findIndex((label) => /^第.+条(之.+)?$/.test(label));
  const [first, item, ...below] = article >= 0 ? path.slice(article) : path;
  if (first === undefined || article < 0) return formatClausePath(path);
  const within = paragraph === null ? '' : `第${writeNumeral(paragraph)}款`;
  const items = item === undefined ? '' : /^（.+）$/.test(item) ? `第${item}项` : item;
  return `${first}${within}${items}${below.map((label) => (/^\d+$/.test(label) ? `第${label}目` : label)).join('')}`;
}
